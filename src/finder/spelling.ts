import type { NameWords } from './name-words.ts';

/** How much of a name was typed. */
export type Fit =
  /** The name, with or without what only tells it from others. */
  | 'whole'
  /** One of the names it is made of: `Villingen`, `Cannstatt`. */
  | 'part'
  /** The beginning of the name. */
  | 'start'
  /** The beginning of a later word of it. */
  | 'word-start';

/** Compares a folded query with a name: at the starts of its words, never inside them. */
export function fit(key: string, name: NameWords): Fit | undefined {
  let best: Fit | undefined;
  for (const start of name.starts) {
    if (!name.key.startsWith(key, start)) continue;
    const end = start + key.length;
    if (start === 0 && end >= name.headEnd) return 'whole';
    if (isWhole(name, start, end)) return 'part';
    best ??= start === 0 ? 'start' : 'word-start';
  }
  return best;
}

/** Whole words, from the name proper on. */
export function isWhole({ key, starts, headEnd }: NameWords, start: number, end: number): boolean {
  return start < headEnd && (end === headEnd || end === key.length || starts.includes(end));
}

/** All that counts as the whole name: `weil`, `weilrhein`. */
export function wholeNames({ key, starts, headEnd }: NameWords): string[] {
  const ends = [...starts, key.length].filter((end) => end > 0);
  return starts
    .filter((start) => start < headEnd)
    .flatMap((start) => ends.filter((end) => end > start).map((end) => key.slice(start, end)));
}
