import { patternOf } from './alignment.ts';
import type { Pattern, Reading } from './alignment.ts';
import type { NameWords } from './name-words.ts';
import { isWhole } from './spelling.ts';

/*
 * How far a typed word is from a name, counted in slips of the finger. The commonest slips cost less than a whole one:
 * a letter doubled or not, two letters swapped, a silent h or e, one vowel for another.
 */

export const SLIP = 4;
const SMALL_SLIP = 2;
const VOWEL_SLIP = 3;

/** A later word of the name alone is a little less likely meant than a name that is whole. */
const LATER_START = 1;

const VOWELS = 'aeiouy';
const OFTEN_SILENT = 'he';

/** A letter that repeats the one before is a symbol of its own: `ll` is `l` and a doubled l. */
const DOUBLED = 128;
const SYMBOLS = 256;

function symbolsOf(word: string): number[] {
  return Array.from({ length: word.length }, (_, at) => {
    const letter = word.charCodeAt(at);
    return letter < DOUBLED && at > 0 && word.charCodeAt(at - 1) === letter
      ? letter + DOUBLED
      : letter % SYMBOLS;
  });
}

/** What each name costs to be read from each of its words on. An end that is not typed yet counts as a slip. */
export function spelledReadings<T>(of: T, words: NameWords): Reading<T>[] {
  return words.starts
    .filter((start) => start < words.headEnd)
    .map((start) => ({
      of,
      symbols: symbolsOf(words.key.slice(start)),
      startCost: start === 0 ? 0 : LATER_START,
      endCosts: Array.from({ length: words.key.length - start + 1 }, (_, at) =>
        endCost(words, start, start + at),
      ),
    }));
}

function endCost(words: NameWords, start: number, end: number): number {
  if (isWhole(words, start, end)) return 0;
  return end > words.headEnd ? SMALL_SLIP : SLIP;
}

export function typedPattern(key: string): Pattern {
  return patternOf(
    Array.from({ length: key.length }, (_, at) => rowOf(key.charCodeAt(at))),
    Array.from({ length: key.length }, (_, at) =>
      key[at - 1] === key[at] ? SMALL_SLIP : costWithout(key.charAt(at)),
    ),
    DROP,
    { symbols: symbolsOf(key), cost: SMALL_SLIP },
  );
}

function costWithout(letter: string): number {
  return OFTEN_SILENT.includes(letter) ? SMALL_SLIP : SLIP;
}

const DROP = Uint8Array.from({ length: SYMBOLS }, (_, symbol) =>
  symbol > DOUBLED ? SMALL_SLIP : costWithout(String.fromCharCode(symbol)),
);

function rowOf(letter: number): Uint8Array {
  const row = new Uint8Array(SYMBOLS).fill(SLIP);
  if (VOWELS.includes(String.fromCharCode(letter))) {
    for (const vowel of VOWELS) row[vowel.charCodeAt(0)] = VOWEL_SLIP;
  }
  row[letter % SYMBOLS] = 0;
  if (letter < DOUBLED) row[letter + DOUBLED] = 0;
  return row;
}
