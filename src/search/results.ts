import type { Language } from '../i18n/languages.ts';
import { compoundParts } from './compounds.ts';
import type { Hit, PagefindRecord } from './engine.ts';
import { withoutAttached, wordsOf } from './normalise.ts';
import { hasSections } from './shown.ts';
import type { RecordType } from './shown.ts';

/** A record and how well it fits. */
export interface Found {
  record: PagefindRecord;
  score: number;
}

/** How many of a group are shown at once. */
export const SHOWN = 3;
/** How many are read for that: sections of a page stand together. */
export const READ: Record<RecordType, number> = { office: 3, guide: 9, term: 3, press: 6 };

/** Records of one page, the best first: sections of a guide stand together. */
export type PageRecords = [PagefindRecord, ...PagefindRecord[]];

/** A record that is called what was typed comes before those that only speak of it. */
const CALLED = 2;

/** Reads records, and weighs them by what they are called. */
export function readHits(hits: readonly Hit[], query: string): Promise<Found[]> {
  const wanted = sorted(query);
  return Promise.all(
    hits.map(async ({ score, load }) => {
      const record = await load();
      const names = [record.meta['title'], record.meta['names']];
      const isCalled = names.some((name = '') => sorted(name) === wanted);
      return { record, score: isCalled ? score * CALLED : score };
    }),
  );
}

function sorted(text: string): string {
  return wordsOf(text).toSorted().join(' ');
}

/** What the second section of a page adds to the first, and the third to both. */
const FURTHER_SECTION = 0.3;

/**
 * Groups records by their page. A page that speaks of it in several sections comes before one with
 * a single mention; terms are pages of their own.
 */
export function byPage(found: readonly Found[]): PageRecords[] {
  const pages = Map.groupBy(found, ({ record: { url, meta } }) =>
    hasSections(meta['type']) ? url.replace(/#.*/, '') : url,
  );
  const scoreOf = (page: Found[]) =>
    page.reduce((sum, { score }, at) => sum + score * FURTHER_SECTION ** at, 0);
  return [...pages.values()]
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))
    .map((page) => page.map(({ record }) => record) as PageRecords);
}

/** A piece of an excerpt; `marked` where it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const EXCERPT_WORDS = 24;
/** Words before the first hit, so that it does not stand without context. */
const LEAD = 5;
const ELLIPSIS = '…';
/** A word between the brackets, commas and quotation marks that touch it. */
const MARKED = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;

/**
 * Cuts from a text the part where most of what was looked for stands, in its own writing, with the
 * hits marked. The index holds words without their marks and endings, so hits are looked for anew.
 */
export function excerptOf(text: string, query: string, language: Language): Piece[] {
  const wanted = wordsOf(query);
  const words = text.split(/(\s+)/).filter((_, at) => at % 2 === 0);
  const hits = words.map((word) => isHit(word, wanted, language));
  const start = bestStart(hits);
  const end = start + EXCERPT_WORDS;
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean) => {
    if (piece === '') return;
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += piece;
    else pieces.push({ text: piece, marked });
  };
  if (start > 0) add(`${ELLIPSIS} `, false);
  for (const [at, word] of words.slice(start, end).entries()) {
    if (at > 0) add(' ', false);
    const [, before = '', letters = '', after = ''] = MARKED.exec(word) ?? [];
    if (hits[start + at] !== true) add(word, false);
    else {
      add(before, false);
      add(letters, true);
      add(after, false);
    }
  }
  if (end < words.length) add(` ${ELLIPSIS}`, false);
  return pieces;
}

function bestStart(hits: boolean[]): number {
  let best = 0;
  let most = 0;
  for (const [at, isHit] of hits.entries()) {
    if (!isHit) continue;
    const count = hits.slice(at, at + EXCERPT_WORDS - LEAD).filter(Boolean).length;
    if (count > most) [best, most] = [at, count];
  }
  // What fits as a whole is not cut.
  const last = Math.max(0, hits.length - EXCERPT_WORDS);
  return Math.min(last, Math.max(0, best - LEAD));
}

/** Endings that differ in two forms of a word: `Kurs`, `Kurse`. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;

function isHit(word: string, wanted: readonly string[], language: Language): boolean {
  return wordsOf(word).some((one) => {
    const forms = [...withoutAttached(one, language), ...compoundParts(one)];
    return wanted.some((query) =>
      withoutAttached(query, language).some((term) => forms.some((form) => isForm(form, term))),
    );
  });
}

/** Whether one begins with the other, or they differ in a short ending only. */
function isForm(word: string, term: string): boolean {
  if (word.startsWith(term)) return term.length > 1 || word === term;
  let shared = 0;
  while (shared < term.length && term[shared] === word[shared]) shared += 1;
  return shared >= SHORTEST_STEM && Math.max(word.length, term.length) - shared <= LONGEST_ENDING;
}
