import { readFileSync } from 'node:fs';
import type { Finder } from '../../src/finder/answer.ts';
import { foldSpelling } from '../../src/finder/fold.ts';
import { loadPlaces } from '../../src/places/load.ts';
import type { Places } from '../../src/places/places.ts';
import { loadSite } from '../../src/site/load.ts';

/** A query, and the municipality that it means. */
export interface Case {
  group: string;
  query: string;
  slug: string;
}

/** The places of the Land, as a build reads them. */
export function readLand(): Places {
  const { read: site } = loadSite('content');
  const places = site && loadPlaces('content', site.data.land).places;
  if (places === undefined) throw new Error('content/ has problems: npm run check');
  return places;
}

/** Scripts that are read by sound, so that an unknown name in them can be found. */
export const READ_SCRIPTS = 'arabic cyrillic georgian armenian greek hebrew ethiopic latin'.split(
  ' ',
);

/** Foreign names of one meaning in scripts that are read. */
export function exonymCases({ exonyms, municipalities }: Places): Case[] {
  const slugs = slugsByKey(municipalities);
  return exonyms
    .filter(({ ambiguous, script }) => !ambiguous && READ_SCRIPTS.includes(script))
    .map(({ script, name, ags8 }) => ({ group: script, query: name, slug: slugs.get(ags8) ?? '' }));
}

/** Localities that belong to their municipality for sure, and whose name no other place has. */
export function localityCases({ localities, municipalities }: Places): Case[] {
  const slugs = slugsByKey(municipalities);
  const names = Map.groupBy([...localities, ...municipalities], ({ name }) => foldSpelling(name));
  return localities
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ name, ags8 }) => ({
      group: names.get(foldSpelling(name))?.length === 1 ? 'one place' : 'several places',
      query: name,
      slug: slugs.get(ags8) ?? '',
    }));
}

/** Every pair of a code and a municipality. */
export function codeCases({ municipalities }: Places): Case[] {
  return municipalities.flatMap(({ slug, postalCodes }) =>
    postalCodes.map(({ code }) => ({ group: 'codes', query: code, slug })),
  );
}

/** Names that were written by ear and are in no file of places. */
export function holdOutCases({ municipalities }: Places): Case[] {
  const slugs = new Map(municipalities.map(({ name, slug }) => [name, slug]));
  return linesOf('tests/fixtures/finder-hold-out.csv')
    .slice(1)
    .map((line) => {
      const [script = '', , query = '', municipality = ''] = line.split(',');
      return { group: script, query, slug: slugs.get(municipality) ?? '' };
    });
}

/** Gibberish, words of daily life, and places far away. */
export function notHere(): string[] {
  return linesOf('tests/fixtures/finder-not-here.txt');
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n');
}

function slugsByKey(municipalities: Places['municipalities']): Map<string, string> {
  return new Map(municipalities.map(({ ags8, slug }) => [ags8, slug]));
}

/** Names this short are other names with one letter changed. */
const SHORTEST = 5;
const TWO_SLIPS_FROM = 8;

/**
 * Each municipality's name with one slip, some longer ones with two; `perName` variants of each. Left out: names that
 * two municipalities have, and slips that lead to another name.
 */
export function typoCases(
  { municipalities, localities }: Places,
  perName: number,
  seed: number,
): Case[] {
  const random = numbersFrom(seed);
  const names = new Set([...municipalities, ...localities].map(({ name }) => foldSpelling(name)));
  return municipalities
    .filter(({ name, shownName }) => name.length >= SHORTEST && name === shownName)
    .flatMap(({ name, slug }) =>
      Array.from({ length: perName }, () => {
        const two = name.length >= TWO_SLIPS_FROM && random(4) === 0;
        const once = withSlip(name, random);
        const query = two ? withSlip(once, random) : once;
        return { group: two ? 'two slips' : 'one slip', query, slug };
      }),
    )
    .filter(({ query }) => !names.has(foldSpelling(query)));
}

type Random = (below: number) => number;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter wrong, left out, doubled, put in, or two swapped. */
function withSlip(name: string, random: Random): string {
  const at = random(name.length);
  const letter = LETTERS.charAt(random(LETTERS.length));
  const [before, here, next] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1)];
  switch (random(5)) {
    case 0:
      return before + letter + name.slice(at + 1);
    case 1:
      return before + name.slice(at + 1);
    case 2:
      return before + here + here + name.slice(at + 1);
    case 3:
      return before + letter + name.slice(at);
    default:
      return before + next + here + name.slice(at + 2);
  }
}

/** The same numbers in every run (mulberry32). */
export function numbersFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** How many of a group's cases were found. */
export interface Recall {
  cases: number;
  first: number;
  firstThree: number;
  listed: number;
  /** Opened without asking, although it was another municipality. */
  wronglyCertain: number;
  misses: string[];
}

/** Asks the finder every case; `finderFor` says which finder may be asked. */
export async function recallOf(
  cases: Case[],
  finderFor: (slug: string) => Finder,
): Promise<Map<string, Recall>> {
  const groups = new Map<string, Recall>();
  for (const { group, query, slug } of cases) {
    const answer = await finderFor(slug).findFully(query);
    const matches = answer.state === 'found' ? answer.matches : [];
    const place = matches.findIndex((match) => match.slug === slug);
    const recall = groups.get(group) ?? emptyRecall();
    groups.set(group, recall);
    recall.cases += 1;
    if (place === 0) recall.first += 1;
    if (place >= 0 && place < 3) recall.firstThree += 1;
    if (place >= 0) recall.listed += 1;
    if (place !== 0 && answer.state === 'found' && answer.certain) recall.wronglyCertain += 1;
    if (place !== 0) recall.misses.push(`${query} → ${slug}, but ${firstNames(matches)}`);
  }
  return groups;
}

function emptyRecall(): Recall {
  return { cases: 0, first: 0, firstThree: 0, listed: 0, wronglyCertain: 0, misses: [] };
}

function firstNames(matches: { name: string }[]): string {
  return matches.length === 0
    ? 'nothing'
    : matches
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', ');
}
