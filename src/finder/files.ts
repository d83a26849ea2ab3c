import { createHash } from 'node:crypto';
import { buildIndex } from './build-index.ts';
import { packShapes } from './shapes.ts';
import type { PlaceShape } from './shapes.ts';
import { gazetteerOf } from '../places/places.ts';
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
  const shapes = packShapes(shapesOf(places));
  const files = new Map([['core', core], ['shapes', shapes], ...Object.entries(parts)]);
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update(text);
  const made = { version: hash.digest('hex').slice(0, 12), files };
  known.set(places, made);
  return made;
}

/** The boundaries with what the finder shows of a place. */
export function shapesOf({ districts, municipalities, shapes }: Places): PlaceShape[] {
  const gazetteer = gazetteerOf({ districts, municipalities });
  return shapes.map(({ ags8, rings }) => {
    const { slug, shownName, ags5, postalCodes } = gazetteer.municipality(ags8);
    const district = gazetteer.district(ags5).name;
    return { slug, name: shownName, district, postalCode: postalCodes[0]?.code ?? '', rings };
  });
}

export function finderVersion(places: Places): string {
  return finderFiles(places).version;
}
