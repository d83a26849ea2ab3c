import { expect, it } from 'vitest';
import { buildIndex } from '../../../src/finder/build-index.ts';
import { createFinder } from '../../../src/finder/finder.ts';
import { matchNamed } from '../../../src/volunteers/place-slug.ts';
import { places } from './land.ts';

const finder = createFinder(buildIndex(places).core, () => Promise.reject(new Error('No parts.')));

it('finds each of the 1,101 municipalities of shared addresses with the first part of the index alone', () => {
  const wrong = places.municipalities.filter(
    ({ slug, shownName }) => matchNamed(slug, finder)?.name !== shownName,
  );
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});

it('finds nothing for a name that is no address', () => {
  expect(matchNamed('weinsbergg', finder)).toBeUndefined();
});
