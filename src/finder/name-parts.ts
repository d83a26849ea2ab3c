import { nameEntry, nameSet } from './name-entry.ts';
import type { NameEntry, NameSet, Trust } from './name-entry.ts';

/*
 * Parts of the index that are loaded on demand: localities by their first sound, foreign names by their script.
 * A line per name: the name, a tab, the position of its municipality in two digits to the base 36, and what is to be
 * said of it: `~` likely, `?` ask, with the positions of the alternatives.
 */

const BASE = 36;
const DIGITS = 2;
const MARKS: Record<Trust, string> = { sure: '', likely: '~', ask: '?' };

export function writeName(
  name: string,
  municipality: number,
  trust: Trust,
  alternatives: number[],
): string {
  return `${name}\t${written(municipality)}${MARKS[trust]}${alternatives.map(written).join('')}`;
}

export function readNames(part: string, kind: NameEntry['kind']): NameSet {
  const lines = part === '' ? [] : part.split('\n');
  const entries = lines.map((line) => {
    const [name = '', about = ''] = line.split('\t');
    const mark = about.charAt(DIGITS);
    const trust = mark === MARKS.ask ? 'ask' : mark === MARKS.likely ? 'likely' : 'sure';
    const [municipality = 0, ...alternatives] =
      about.replace(/[~?]/, '').match(/../g)?.map(read) ?? [];
    return nameEntry(kind, name, municipality, trust, alternatives);
  });
  return nameSet(entries);
}

function written(position: number): string {
  return position.toString(BASE).padStart(DIGITS, '0');
}

function read(position: string): number {
  return Number.parseInt(position, BASE);
}

const FOREIGN = 'names-';
const LOCALITIES = 'localities-';

export function foreignPart(script: string): string {
  return FOREIGN + script;
}

export function kindOfPart(name: string): NameEntry['kind'] {
  return name.startsWith(FOREIGN) ? 'foreign-name' : 'locality';
}

/** First sounds that are easily taken for each other lie in one part. */
const PARTS: [part: string, sounds: string][] = [
  ['a', 'aäeEiouöüAOhHjyw'],
  ['b', 'pbPBfvVw'],
  ['d', 'tdTDsz$SZ'],
  ['k', 'kgx#Q'],
  ['l', 'lmnrR'],
];

export const LOCALITY_PARTS = PARTS.map(([part]) => LOCALITIES + part);

/** The parts in which a name lies that starts with one of these sounds. */
export function localityParts(firstSounds: Iterable<string>): string[] {
  const sounds = [...firstSounds];
  return PARTS.filter(([, those]) => sounds.some((sound) => those.includes(sound))).map(
    ([part]) => LOCALITIES + part,
  );
}
