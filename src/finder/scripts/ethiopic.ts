import { scriptOf } from './script.ts';
import type { Script } from './script.ts';

/** The consonant of each row of eight syllables, from U+1200 on (Amharic, Tigrinya). */
const ROWS =
  'h l h m s r s S k k/w k k b v t (t)S h h n n - k k x/h x/h w/v - z Z j d d d;Z g g n;g t (t)S p t;s t;s f p'.split(
    ' ',
  );
const FIRST = 0x1200;

/** The vowel of each place in a row. The sixth is a murmur or none, the first a short one of the middle. */
const ORDERS = ['e/a/ö', 'u/ü/o', 'i/ü', 'a', 'e/ä', '(y/e)', 'o/ö', 'w a'];

export const ethiopic: Script = scriptOf(
  ROWS.flatMap((consonant, row) =>
    ORDERS.map((vowel, order) => {
      const syllable = String.fromCodePoint(FIRST + 8 * row + order);
      const onset = consonant === '-' ? '' : consonant.replace('(t)', '(t) ').replace(';', ' ');
      const sounds = consonant === '-' && order === 0 ? 'a/e' : vowel;
      return `${syllable} = ${onset} ${sounds}`;
    }),
  ).join('\n'),
  { vowelsWritten: true },
);
