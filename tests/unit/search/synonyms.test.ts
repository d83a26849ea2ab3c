import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { afterEach, describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../../src/i18n/languages.ts';
import { loadSynonyms } from '../../../src/search/load-synonyms.ts';
import type { Synonyms } from '../../../src/search/synonyms-schema.ts';
import { synonymsIn } from '../../../src/search/synonyms.ts';
import { loadContent } from '../../../src/site/load.ts';

const KNOWN = { pages: new Set(['arbeit']), terms: new Set(['duldung']) };
const words = Object.fromEntries(ALL_LANGUAGES.map((language) => [language, [`wort ${language}`]]));
const ENTRY = { id: 'arbeit', pages: ['arbeit'], terms: ['duldung'], words };

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function load(...entries: object[]) {
  const root = mkdtempSync(join(tmpdir(), 'synonyms-'));
  folders.push(root);
  mkdirSync(join(root, 'search'));
  writeFileSync(join(root, 'search/synonyms.yaml'), stringify(entries));
  return loadSynonyms(root, KNOWN);
}

describe('loadSynonyms', () => {
  it('reads an entry', () => {
    expect(load(ENTRY)).toEqual({ synonyms: [{ ...ENTRY, kinds: [] }], problems: [] });
  });

  it('finds nothing where there is no such file', () => {
    expect(loadSynonyms('/nowhere', KNOWN)).toEqual({ synonyms: [], problems: [] });
  });

  it.each([
    ['a page that does not exist', { ...ENTRY, pages: ['nirgends'] }, '[0].pages', 'nirgends'],
    ['a term that does not exist', { ...ENTRY, terms: ['nichts'] }, '[0].terms', 'nichts'],
    ['an entry that leads nowhere', { ...ENTRY, pages: [], terms: [] }, '[0].pages', 'kein Ziel'],
    ['a kind that does not exist', { ...ENTRY, kinds: ['circus'] }, '[0].kinds[0]', 'circus'],
    [
      'a language that is missing',
      { ...ENTRY, words: { ...words, so: undefined } },
      '[0].words.so',
      '',
    ],
    ['an empty list', { ...ENTRY, words: { ...words, so: [] } }, '[0].words.so', ''],
    ['a field that nobody knows', { ...ENTRY, wrods: words }, '[0].wrods', ''],
  ])('tells of %s', (_, entry, field, found) => {
    const [problem, ...others] = load(entry).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: 'content/search/synonyms.yaml',
      field,
      found: expect.stringContaining(found) as string,
    });
    expect(problem?.line).toBeGreaterThan(0);
  });

  it('tells of an id that is taken', () => {
    expect(load(ENTRY, ENTRY).problems).toMatchObject([{ field: '[1].id', found: '"arbeit"' }]);
  });
});

describe('synonymsIn', () => {
  const entry = { ...ENTRY, kinds: ['job-centre'] } as unknown as Synonyms;

  it('gives the words of a language and the German ones', () => {
    const { forPage, forTerm, forKind } = synonymsIn('ar', [entry]);
    expect(forPage('arbeit')).toEqual(['wort ar', 'wort de']);
    expect(forTerm('duldung')).toEqual(['wort ar', 'wort de']);
    expect(forKind('job-centre')).toEqual(['wort ar', 'wort de']);
    expect(forPage('geld')).toEqual([]);
  });

  it('gives German readers their own only', () => {
    expect(synonymsIn('de-simple', [entry]).forPage('arbeit')).toEqual(['wort de-simple']);
  });
});

describe('content/search/synonyms.yaml', () => {
  it('says that it is machine-made', () => {
    expect(readFileSync('content/search/synonyms.yaml', 'utf8')).toContain('Maschinell erstellt');
  });

  it('has no word twice in one list', () => {
    const file = parse(readFileSync('content/search/synonyms.yaml', 'utf8')) as Synonyms[];
    const twice = file.flatMap(({ id, words: all }) =>
      Object.entries(all).flatMap(([language, list]) =>
        list
          .filter((word, at) => list.indexOf(word) < at)
          .map((word) => `${id} ${language} ${word}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('leads to every guide that answers an everyday question', () => {
    const led = new Set(loadContent('content').synonyms.flatMap(({ pages }) => pages));
    for (const slug of ['arbeit', 'geld', 'gesundheit', 'schule', 'wohnung-suchen', 'bedroht']) {
      expect(led).toContain(slug);
    }
  });
});
