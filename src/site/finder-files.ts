import { createHash } from 'node:crypto';
import { buildIndex } from '../finder/build-index.ts';
import type { Places } from '../places/places.ts';

interface FinderFiles {
  /** Digest of all files: part of their address, so that a phone may keep them for ever. */
  version: string;
  /** Name of each file without its ending, and its text. */
  files: ReadonlyMap<string, string>;
}

const known = new WeakMap<Places, FinderFiles>();

/** The finder's index as it is published; made once for a set of places. */
export function finderFiles(places: Places): FinderFiles {
  const before = known.get(places);
  if (before) return before;
  const { core, parts } = buildIndex(places);
  const files = new Map([['core', core], ...Object.entries(parts)]);
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update(text);
  const made = { version: hash.digest('hex').slice(0, 12), files };
  known.set(places, made);
  return made;
}

export function finderVersion(places: Places): string {
  return finderFiles(places).version;
}
