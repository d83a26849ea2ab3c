import { foldSpelling } from './fold.ts';
import { hear } from './hearing.ts';
import type { Heard } from './hearing.ts';
import { queryWords } from './name-words.ts';
import { scriptOfText } from './scripts/index.ts';
import { spokenLatin } from './scripts/latin.ts';

/** A query, or a part of it, read as a name. */
export interface NameQuery {
  /** The tidy text, without digits. */
  text: string;
  /** Its folded words that carry a name, and the same joined. */
  words: string[];
  key: string;
  script: string;
  /** As it sounds, where the script can be read. */
  heard: Heard | undefined;
}

/** @param land words that only tell the Land, left out of a whole query */
export function nameQuery(text: string, land: readonly string[] = []): NameQuery | undefined {
  const found = scriptOfText(text);
  if (found === undefined) return undefined;
  const words = queryWords(text, land);
  // In Latin letters accents and umlauts tell sounds apart, so that only other scripts are folded.
  const spoken = found.name === 'latin' ? spokenLatin(text) : foldSpelling(text);
  const letters = spoken.replace(/[^\p{L}\p{M}]+/gu, '');
  return {
    text,
    words,
    key: words.join(''),
    script: found.name,
    heard: found.script && hear(letters, found.script),
  };
}
