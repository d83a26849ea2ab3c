import { patternOf } from './alignment.ts';
import type { Pattern } from './alignment.ts';
import { dropCosts, hearingCosts, isVowel } from './sounds.ts';
import type { Script } from './scripts/script.ts';

/** A query as a row of heard sounds. */
export interface Heard {
  pattern: Pattern;
  /** How much was heard: consonants count 1, vowels less. */
  weight: number;
  /** The first sound, in all ways it may be meant. */
  first: string[];
}

interface Sound {
  alternatives: string[];
  optional: boolean;
}

/** What it costs to take a sound for nothing. English ears put an r after a long vowel: `Gerppingen`. */
const SURPLUS = {
  consonant: 100,
  r: 70,
  vowel: 55,
  weak: 35,
  optional: 6,
  finalVowel: 18,
  ending: 30,
};

/** Reads a folded text letter by letter with the table of its script. */
export function hear(text: string, script: Script): Heard | undefined {
  const sounds = merged(soundsOf(text, script));
  const firm = sounds.filter(({ optional }) => !optional);
  const [first] = firm;
  if (first === undefined) return undefined;
  const leading = sounds.slice(0, sounds.indexOf(first) + 1);
  return {
    pattern: patternOf(
      sounds.map(({ alternatives }) => rowFor(alternatives)),
      sounds.map((sound, index) => surplusOf(sound, sounds[index + 1] === undefined)),
      dropCosts(script.vowelsWritten),
    ),
    weight: firm.reduce((sum, { alternatives }) => sum + weightOf(alternatives[0] ?? ''), 0),
    first: leading.flatMap(({ alternatives }) => alternatives),
  };
}

function weightOf(sound: string): number {
  return isVowel(sound) ? 0.4 : 1;
}

function soundsOf(text: string, script: Script): Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < text.length;) {
    let read = '';
    for (
      let length = Math.min(script.longest, text.length - at);
      length > 0 && read === '';
      length -= 1
    ) {
      const candidate = text.slice(at, at + length);
      if (script.readings.has(candidate)) read = candidate;
    }
    for (const written of script.readings.get(read)?.split(' ') ?? []) {
      if (written !== '') sounds.push(soundOf(written));
    }
    at += Math.max(1, read.length);
  }
  return sounds;
}

/** `(e/a)`: optional, e or a. */
function soundOf(written: string): Sound {
  const optional = written.startsWith('(');
  return { alternatives: written.replace(/[()]/g, '').split('/'), optional };
}

/** A sound written twice is mostly heard once, also where its pair is voiced: `Штадт`. */
function merged(sounds: Sound[]): Sound[] {
  return sounds.map((sound, index) => {
    const before = sounds[index - 1];
    if (before === undefined || sound.optional || before.optional) return sound;
    const [now = '', then = ''] = [sound.alternatives[0], before.alternatives[0]];
    return now === then || `${then}${now}` === 'dt' ? { ...sound, optional: true } : sound;
  });
}

function surplusOf({ alternatives, optional }: Sound, last: boolean): number {
  const [sound = ''] = alternatives;
  if (optional) return SURPLUS.optional;
  if (isVowel(sound)) return last ? SURPLUS.finalVowel : SURPLUS.vowel;
  if (sound === 'r') return SURPLUS.r;
  if ('hj'.includes(sound)) return SURPLUS.weak;
  return last && sound === 's' ? SURPLUS.ending : SURPLUS.consonant;
}

const rows = new Map<string, Uint8Array>();

function rowFor(alternatives: string[]): Uint8Array {
  const key = alternatives.join('/');
  let row = rows.get(key);
  if (row === undefined) {
    row = hearingCosts(alternatives);
    rows.set(key, row);
  }
  return row;
}
