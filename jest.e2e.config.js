import { availableParallelism } from 'node:os'
import base from './jest.config.js'

/** The browser test, which needs Chromium (CHROMIUM_PATH, or Debian's /usr/bin/chromium). A browser fills a core by itself. */
export default {
  ...base,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: availableParallelism(),
}
