import { sortReadings } from './alignment.ts';
import type { SortedReadings } from './alignment.ts';
import { nameWords } from './name-words.ts';
import type { NameWords } from './name-words.ts';
import { spokenReadings } from './spoken-name.ts';
import { spelledReadings } from './typos.ts';

/** How sure it is that a name belongs to its municipality. */
export type Trust =
  /** It does. */
  | 'sure'
  /** Likely, but it is not opened unasked: nine in ten are right, or the name has several meanings. */
  | 'likely'
  /** One of several: ask. */
  | 'ask';

/** A name that leads to a municipality. */
export interface NameEntry {
  kind: 'municipality' | 'locality' | 'foreign-name';
  text: string;
  /** Position in the list of municipalities. */
  municipality: number;
  trust: Trust;
  /** Other municipalities that a locality may belong to. */
  alternatives: number[];
  words: NameWords;
}

export function nameEntry(
  kind: NameEntry['kind'],
  text: string,
  municipality: number,
  trust: Trust = 'sure',
  alternatives: number[] = [],
): NameEntry {
  return { kind, text, municipality, trust, alternatives, words: nameWords(text) };
}

/** Names that are searched together. */
export interface NameSet {
  entries: NameEntry[];
  /** Sorted for comparing letters and sounds; made when first needed. */
  spelled: () => SortedReadings<NameEntry>;
  spoken: () => SortedReadings<NameEntry>;
}

export function nameSet(entries: NameEntry[]): NameSet {
  const german = entries.filter(({ kind }) => kind !== 'foreign-name');
  return {
    entries,
    spelled: once(() =>
      sortReadings(entries.flatMap((entry) => spelledReadings(entry, entry.words))),
    ),
    spoken: once(() => sortReadings(german.flatMap((entry) => spokenReadings(entry, entry.text)))),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
