import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isGerman, LANGUAGES } from '../../../src/i18n/languages.ts';
import type { Script } from '../../../src/i18n/languages.ts';
import { loadContent } from '../../../src/site/load.ts';

const { pages, translations } = loadContent('content');

/** The text below the frontmatter. */
function bodyOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '');
}

const german = new Map(
  pages.filter(({ language }) => language === 'de').map(({ slug, file }) => [slug, bodyOf(file)]),
);
const translated = pages.filter(({ language }) => language !== 'de');

/** What a translation must share with its German: headings, lists, tables, links, components, phrases. */
function skeleton(body: string): string[] {
  return [
    ...(body.match(/^#{2,6}(?= )/gm) ?? []),
    ...(body.match(/<h2 id="\w+"/g) ?? []),
    ...(body.match(/^(- |\d+\. |\|)/gm) ?? []),
    ...(body.match(/\]\([^)]+\)/g) ?? []),
    ...(body.match(/<(Finder|Credits|Operator) \/>/g) ?? []),
    ...(body.match(/<(Call|Volatile)[^>]*>/g) ?? []),
    ...(body.match(/<Phrase german="[^"]*"/g) ?? []),
  ];
}

describe('a translated text', () => {
  it('exists for every page and language', () => {
    expect(translated).toHaveLength(german.size * (Object.keys(LANGUAGES).length - 1));
  });

  it('is built like its German', () => {
    const different = translated.filter(
      ({ slug, file }) =>
        String(skeleton(bodyOf(file))) !== String(skeleton(german.get(slug) ?? '')),
    );
    expect(different.map(({ file }) => file)).toEqual([]);
  });

  it('has a record of the German that it was made from', () => {
    const unrecorded = translated.filter(
      ({ slug, language }) => translations[language]?.sources[`pages/${slug}`] === undefined,
    );
    expect(unrecorded.map(({ file }) => file)).toEqual([]);
  });
});

const FOREIGN: Record<Script, RegExp> = {
  Latn: /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Ethiopic}]/u,
  Arab: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Ethiopic}]/u,
  Cyrl: /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Ethiopic}]/u,
  Ethi: /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}]/u,
};

/** What a reader reads as the reader's own language: without marked German, components and addresses. */
function ownWords(body: string): string {
  return body
    .replace(/<span lang="[a-z]+">.*?<\/span>/gs, ' ')
    .replace(/german="[^"]*"/g, ' ')
    .replace(/asOf="[^"]*"|number="[^"]*"|\bid="\w+"/g, ' ')
    .replace(/sounds="([^"]*)"/g, '$1')
    .replace(/<\/?[A-Za-z][A-Za-z0-9]*|\/>/g, ' ')
    .replace(/\[[\w.]+\]\(https?:[^)]+\)/g, ' ')
    .replace(/\]\([^)]+\)/g, ' ');
}

it('no text holds letters of another script outside of marked German', () => {
  const mixed = translated
    .filter(({ language }) => !isGerman(language))
    .flatMap(({ language, file }) => {
      const found = FOREIGN[LANGUAGES[language].script].exec(ownWords(bodyOf(file)));
      return found ? [`${file}: ${found[0]}`] : [];
    });
  expect(mixed).toEqual([]);
});
