import { buildIndex } from '../../../src/finder/build-index.ts';
import { createFinder } from '../../../src/finder/finder.ts';
import type { Finder, FinderAnswer, Match } from '../../../src/finder/finder.ts';
import { readLand } from '../../bench/finder-cases.ts';

/** The real places and their index, made once for a test file. */
export const land = readLand();
export const index = buildIndex(land);

export function partOf(name: string): Promise<string> {
  const part = index.parts[name];
  return part === undefined ? Promise.reject(new Error(`no part ${name}`)) : Promise.resolve(part);
}

/** A finder that may load everything. */
export function onlineFinder(): Finder {
  return createFinder(index.core, partOf);
}

/** A finder that knows no foreign name: what it finds in other scripts, it finds by sound. */
export function soundFinder(): Finder {
  return createFinder(index.core, (name) =>
    name.startsWith('names-') ? Promise.resolve('') : partOf(name),
  );
}

export function matchesOf(answer: FinderAnswer): Match[] {
  return answer.state === 'found' ? answer.matches : [];
}

export function slugsOf(answer: FinderAnswer): string[] {
  return matchesOf(answer).map(({ slug }) => slug);
}

export function isCertain(answer: FinderAnswer): boolean {
  return answer.state === 'found' && answer.certain;
}
