import { fetchPart } from '../finder/fetch-part.ts';
import { createFinder } from '../finder/finder.ts';
import type { Finder } from '../finder/finder.ts';

/** @param folder address of the finder's index */
export async function loadFinder(folder: string): Promise<Finder> {
  return createFinder(await fetchPart(folder, 'core'), (name) => fetchPart(folder, name));
}
