import { availableParallelism } from 'node:os'

/** Jest runs the TypeScript sources as ES modules through swc; types are checked apart, by tsc. */
export default {
  testEnvironment: '<rootDir>/test/support/environment.js',
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '/test/e2e/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // The first test of a file loads the content, which takes half a minute where four files share two slow cores.
  testTimeout: 60_000,
  // More than half of the time goes to waiting for the bot, the database and child processes: two files share a core.
  maxWorkers: availableParallelism() * 2,
}
