import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ALL_LANGUAGES, languagesToBuild } from '../../../src/i18n/languages.ts';
import { loadContent } from '../../../src/site/load.ts';

const { messages } = loadContent('content');

it('every message is used somewhere in the code', () => {
  const code = globSync('src/**/*.{ts,astro}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // Keys such as `kind.${kind}` are put together from a family and a name.
  const families = [...code.matchAll(/`([a-z-]+(?:\.[a-z-]+)*[.-])\$\{/g)].map(([, name]) => name);
  const unused = Object.keys(messages.de).filter(
    (key) =>
      !code.includes(`'${key}'`) && !families.some((family) => family && key.startsWith(family)),
  );
  expect(unused).toEqual([]);
});

it('builds the languages that LANGS names, in the order of the table', () => {
  expect(languagesToBuild(undefined)).toEqual(ALL_LANGUAGES);
  expect(languagesToBuild('ar, de')).toEqual(['de', 'ar']);
  expect(() => languagesToBuild('de,xx')).toThrow('LANGS names "xx"');
  expect(() => languagesToBuild('toString')).toThrow('LANGS names "toString"');
});
