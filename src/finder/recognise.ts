import { nearest } from './alignment.ts';
import { keyboardReadings } from './keyboards.ts';
import type { NameEntry, NameSet } from './name-entry.ts';
import { nameQuery } from './name-query.ts';
import type { NameQuery } from './name-query.ts';
import { fit } from './spelling.ts';
import type { Fit } from './spelling.ts';
import { SLIP, typedPattern } from './typos.ts';

/** How a name was recognised. */
export type Way = 'name' | 'spelling' | 'sound' | 'keyboard';

export interface Hit {
  entry: NameEntry;
  way: Way;
  /** 0 to 1 */
  confidence: number;
}

const FITS: Record<Fit, number> = { whole: 1, part: 0.97, start: 0.8, 'word-start': 0.7 };
/** From here on a name was typed in whole. */
export const WHOLE = FITS.part;

/** Names that were typed as they are, or the beginnings of names. */
export function bySpelling({ key }: NameQuery, sets: NameSet[]): Hit[] {
  const hits: Hit[] = [];
  for (const { entries } of sets) {
    for (const entry of entries) {
      const fits = fit(key, entry.words);
      if (fits !== undefined) hits.push({ entry, way: 'name', confidence: FITS[fits] });
    }
  }
  return hits;
}

/** A slip in fewer letters leaves too little to go by. */
const SHORTEST = 3;

/** Each slip costs; from the second on it costs more, since two slips lead to many names. */
const TYPO = { best: 0.97, fall: 0.125, fallOfSecond: 0.01 };
/** A foreign name with a slip is less likely meant than a name of the Land that sounds so. */
const FOREIGN_SLIP = 0.06;

/** Names that are at most two slips of the finger away; an end that is not typed yet counts as one. */
export function byTypos({ key }: NameQuery, sets: NameSet[], most = 2 * SLIP): Hit[] {
  if (key.length < SHORTEST) return [];
  const pattern = typedPattern(key);
  const limit = { most, span: 2 * SLIP };
  const hits: Hit[] = [];
  for (const set of sets) {
    nearest(pattern, set.spelled(), limit, (entry, cost) => {
      const second = TYPO.fallOfSecond * Math.max(0, cost - SLIP);
      const foreign = entry.kind === 'foreign-name' ? FOREIGN_SLIP : 0;
      const confidence = TYPO.best - (TYPO.fall * cost) / key.length - second - foreign;
      hits.push({ entry, way: 'spelling', confidence });
    });
  }
  return hits;
}

/** `most`: a cost of more than two wrong sounds is too much for names of any length. */
const SOUND = { best: 0.97, fall: 1.6, least: 0.5, span: 0.2, most: 250 };
/** One or two sounds are like many names, so that only the very same are taken: `Ау` is Au. */
const FEW_SOUNDS = { weight: 1.4, least: 0.9 };

/** Names that sound alike. */
export function bySound({ heard }: NameQuery, sets: NameSet[], leastWanted = 0): Hit[] {
  if (heard === undefined) return [];
  const few = heard.weight < FEW_SOUNDS.weight;
  const least = Math.max(few ? FEW_SOUNDS.least : SOUND.least, leastWanted);
  const perCost = SOUND.fall / (100 * (heard.weight + 1));
  const limit = {
    most: Math.min(SOUND.most, Math.floor((SOUND.best - least) / perCost)),
    span: Math.ceil(SOUND.span / perCost),
  };
  const hits: Hit[] = [];
  for (const set of sets) {
    nearest(heard.pattern, set.spoken(), limit, (entry, cost) => {
      hits.push({ entry, way: 'sound', confidence: SOUND.best - perCost * cost });
    });
  }
  return hits;
}

const KEYBOARD = 0.95;
const LEAST_KEYS = 3;

/** What was meant if the keyboard was set to another script. */
export function byKeyboard(query: NameQuery, sets: NameSet[]): Hit[] {
  return keyboardReadings(query.text, query.script).flatMap((reading) => {
    const meant = nameQuery(reading);
    if (meant === undefined || meant.key.length < LEAST_KEYS) return [];
    const exact = bySpelling(meant, sets);
    const hits = exact.length > 0 ? exact : byTypos(meant, sets);
    return hits.map((hit): Hit => ({
      ...hit,
      way: 'keyboard',
      confidence: KEYBOARD * hit.confidence,
    }));
  });
}
