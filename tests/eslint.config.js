import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.dist-*/', '.astro/', 'node_modules/'] },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A number in a template reads the same everywhere.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Inner loops over typed arrays, where the index is in range by construction.
    files: ['src/finder/*.ts'],
    ignores: ['src/finder/place-finder-element.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  astro.configs.recommended,
  {
    // TypeScript checks no attribute of Fragment, so a raw text could pass there.
    files: ['src/**/*.astro'],
    ignores: ['src/components/Markup.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXOpeningElement[name.name="Fragment"] > JSXAttribute[name.namespace.name="set"][name.name.name="html"]',
          message: 'Use <Markup html={…} />, which takes finished HTML only.',
        },
      ],
    },
  },
);
