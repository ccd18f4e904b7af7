import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

const copies = 'Copies of an open case are made by VACUUM INTO only:'

export default ts.config(
  { ignores: ['dist', 'out', 'node_modules', '.cache', 'tests/fixtures', 'tests/golden/*/**'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { property: 'backup', message: `${copies} backup() refuses encrypted files.` },
        { property: 'serialize', message: `${copies} serialize() returns the pages decrypted.` },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Nothing leaves the machine.' },
        { name: 'XMLHttpRequest', message: 'Nothing leaves the machine.' },
        { name: 'WebSocket', message: 'Nothing leaves the machine.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            'http',
            'https',
            'net',
            'tls',
            'dgram',
            'http2',
            'node:http',
            'node:https',
            'node:net',
            'node:tls',
            'node:dgram',
            'node:http2',
          ].map((name) => ({ name, message: 'Nothing leaves the machine.' })),
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.test.ts', '**/*.spec.ts', 'tests/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['renderer/**/*.tsx', 'renderer/**/*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  { files: ['eslint.config.js'], ...ts.configs.disableTypeChecked },
)
