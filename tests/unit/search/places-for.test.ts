import { describe, expect, it } from 'vitest';
import { placesFor, possiblePlaces } from '../../../src/search/places-for.ts';
import { onlineFinder } from '../finder/land.ts';

const finder = onlineFinder();
const slugs = (query: string) => placesFor(finder, query).map(({ slug }) => slug);

describe('placesFor', () => {
  it.each([
    ['Weinsberg', 'weinsberg'],
    ['74189', 'weinsberg'],
    ['Ausländerbehörde Weinsberg', 'weinsberg'],
    ['kurs in weinsberg', 'weinsberg'],
  ])('finds the place in %s', (query, slug) => {
    expect(slugs(query)).toContain(slug);
  });

  it.each(['kurs', 'behörde', 'duldung', 'arbeit', 'wohnung suchen', 'Integrationsmanagement'])(
    'takes %s for no place',
    (query) => {
      expect(slugs(query)).toEqual([]);
    },
  );

  it('finds all that share a postal code', () => {
    expect(slugs('88422')).toHaveLength(9);
    expect(slugs('٨٨٤٢٢')).toHaveLength(9);
  });
});

describe('possiblePlaces', () => {
  it('finds a misspelled name that placesFor is not sure of', async () => {
    expect(slugs('Sindelfigen')).toEqual([]);
    const possible = await possiblePlaces(finder, 'Sindelfigen');
    expect(possible.map(({ slug }) => slug)).toContain('sindelfingen');
  });

  it('finds nothing in what is no name', async () => {
    expect(await possiblePlaces(finder, 'qwxzzqj')).toEqual([]);
  });
});
