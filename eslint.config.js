import js from '@eslint/js'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  // While a package is built, its configuration lies bundled beside it for a moment.
  { ignores: ['**/dist/**', '**/node_modules/**', '**/samples/**', '**/generated/**', '**/tsup.config.bundled_*'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true }],
      'no-restricted-globals': ['error', 'parseFloat'],
    },
  },
  { files: ['**/*.mjs', '**/*.js', '**/*.cjs'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
)
