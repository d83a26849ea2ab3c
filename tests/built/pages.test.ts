import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { linkChecker } from './links.ts';
import { pagesOf } from './pages.ts';
import * as rules from './rules.ts';
import type { Rule } from './rules.ts';
import { built, content, DIST } from './site.ts';

const { points } = content;
const fileOf = (address: string) =>
  DIST + (address.endsWith('/') ? `${address}index.html` : address);
const isThere = (address: string) => existsSync(fileOf(address));

/** What records keep for editors. */
function secretsOf(): string[] {
  const start = (text = '') => text.slice(0, 60);
  return points.flatMap(
    ({ id, publish, editorNote, readerNote, evidence, phone, phoneKind, name }) => [
      ...(publish ? [] : [`data-contact-point="${id}"`, `/stelle/${id}/`]),
      ...(start(editorNote).length === 60 && start(editorNote) !== start(readerNote)
        ? [start(editorNote)]
        : []),
      ...(evidence.length > 80 && !name.includes(evidence) ? [evidence.slice(0, 80)] : []),
      ...(phone !== undefined && phoneKind === 'desk' ? [`tel:${phone.replaceAll(' ', '')}"`] : []),
    ],
  );
}

const RULES: Record<string, Rule> = {
  'weighs at most 14 KB where it is of a place, its styles included': rules.weighsLittle,
  'has its language and direction': rules.hasItsLanguage,
  'has a title': rules.hasATitle,
  'has one h1 and skips no level of headings': rules.hasOrderedHeadings,
  'names its other languages': rules.namesItsLanguages(built, isThere),
  'has no absolute address of ours while the origin is not known': rules.hasNoOrigin,
  'forbids everything that is not ours': rules.hasAStrictPolicy,
  'hashes every inline script and style': rules.hashesWhatIsInline,
  'says nothing that is for editors only': rules.keepsSecrets(secretsOf()),
};

const complaints = new Map(Object.keys(RULES).map((name) => [name, [] as string[]]));
const links = linkChecker(isThere, (path) => readFileSync(fileOf(path), 'utf8'));
let walked = 0;

beforeAll(() => {
  for (const page of pagesOf(DIST)) {
    walked += 1;
    links.add(page);
    for (const [name, rule] of Object.entries(RULES)) {
      complaints.get(name)?.push(...rule(page).map((complaint) => `${page.address}: ${complaint}`));
    }
  }
});

it('the walk has seen a page of every place in every language', () => {
  expect(walked).toBeGreaterThan(content.places.municipalities.length * built.length);
});

it.each(Object.keys(RULES))('every page %s', (name) => {
  expect(complaints.get(name)).toEqual([]);
});

it('every internal link leads to a page or a file, and every anchor to an element', () => {
  expect(links.dead()).toEqual([]);
});

it('the index for municipalities and codes weighs at most 14 KB', () => {
  const [core = ''] = globSync(`${DIST}/finder/*/core.json`);
  expect(gzipSync(readFileSync(core)).length).toBeLessThan(14 * 1024);
});

it('published points have a page in every language, the others have none', () => {
  const wrong = points.filter(({ id, publish }) =>
    built.some((language) => isThere(`/${language}/stelle/${id}/`) !== publish),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
