import type { Reading } from './alignment.ts';
import { germanSounds } from './german-sounds.ts';
import { qualifierAt } from './name-words.ts';
import { soundNumber } from './sounds.ts';

/** Costs of starting at a later word of the name, and of ending before a word that only tells it from others. */
const LATER_START = 12;
const BEFORE_QUALIFIER = 4;
/** Of ending after another word of the name proper, and inside a word. */
const AFTER_WORD = 14;
const UNFINISHED = { least: 50, perSound: 6, most: 110 };

/** `Marbach am Neckar`: said with all its words, and left at the end of each of them. */
export function spokenReadings<T>(of: T, name: string): Reading<T>[] {
  const qualifier = qualifierAt(name);
  const words = Array.from(name.matchAll(/\p{L}+/gu), ({ 0: word, index }) => ({
    sounds: Array.from(germanSounds(word), soundNumber),
    inQualifier: index > qualifier,
    endsHead: index <= qualifier && !/\p{L}/u.test(name.slice(index + word.length, qualifier)),
  }));
  return words
    .map((_, first) => words.slice(first))
    .filter(([first], index) => index === 0 || first?.inQualifier === false)
    .map((said, index) => readingOf(of, said, index === 0 ? 0 : LATER_START));
}

interface SpokenWord {
  sounds: number[];
  inQualifier: boolean;
  endsHead: boolean;
}

function readingOf<T>(of: T, words: SpokenWord[], startCost: number): Reading<T> {
  const symbols = words.flatMap(({ sounds }) => sounds);
  const endCosts = Array.from({ length: symbols.length + 1 }, (_, at) =>
    Math.min(UNFINISHED.least + UNFINISHED.perSound * (symbols.length - at), UNFINISHED.most),
  );
  let at = 0;
  for (const { sounds, inQualifier, endsHead } of words) {
    at += sounds.length;
    endCosts[at] = endsHead || inQualifier ? BEFORE_QUALIFIER : AFTER_WORD;
  }
  endCosts[symbols.length] = 0;
  return { of, symbols, startCost, endCosts };
}
