import js from '@eslint/js'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'build/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      // restify tells handlers apart by being async, also where nothing is awaited.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['web/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['window', 'document', 'fetch', 'EventSource', 'navigator', 'localStorage', 'matchMedia', 'setTimeout', 'clearTimeout', 'requestAnimationFrame', 'Intl', 'URL', 'HTMLElement', 'console', 'Node', 'CustomEvent', 'history', 'location', 'ResizeObserver', 'MutationObserver', 'getComputedStyle', 'AbortController', 'structuredClone', 'CSS', 'Element', 'HTMLInputElement', 'HTMLDialogElement', 'HTMLButtonElement', 'KeyboardEvent', 'Event', 'FormData', 'queueMicrotask', 'setInterval', 'clearInterval', 'globalThis', 'performance'].map((name) => [name, 'readonly']),
      ),
    },
  },
  { files: ['*.config.js'], languageOptions: { globals: { process: 'readonly' } } },
)
