import { describe, expect, it } from 'vitest';
import { gazetteerOf } from '../../../src/places/places.ts';
import { slugOf } from '../../../src/places/slug.ts';
import { loadContent } from '../../../src/site/load.ts';
import { readChangedLand } from '../land.ts';

describe('slugOf', () => {
  it.each([
    ['Müllheim im Markgräflerland', 'muellheim-im-markgraeflerland'],
    ['Eislingen/Fils', 'eislingen-fils'],
    ['Groß-Gerau', 'gross-gerau'],
    ['Dornhan (Stadt)', 'dornhan-stadt'],
    ['Ölbronn-Dürrn', 'oelbronn-duerrn'],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('linkPlaces', () => {
  const places = readChangedLand({}).content?.places;

  it('gives the district to a name that two municipalities share, and only to it', () => {
    const shown = places?.municipalities.map(({ shownName, slug }) => [shownName, slug]);
    expect(shown).toContainEqual(['Neudorf (Landkreis Beispiel)', 'neudorf-landkreis-beispiel']);
    expect(shown).toContainEqual(['Neudorf (Probekreis)', 'neudorf-probekreis']);
    expect(shown).toContainEqual(['Bad Muster', 'bad-muster']);
  });
});

describe('the places of the Land', () => {
  const { places } = loadContent('content');
  const gazetteer = gazetteerOf(places);

  it('are 44 districts and 1,101 municipalities, each with an ASCII slug of its own', () => {
    expect(places.districts).toHaveLength(44);
    expect(places.municipalities).toHaveLength(1101);
    const slugs = [...places.municipalities, ...places.districts].map(({ slug }) => slug);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    expect(new Set(places.municipalities.map(({ slug }) => slug)).size).toBe(1101);
    expect(new Set(places.districts.map(({ slug }) => slug)).size).toBe(44);
  });

  it('show the district with the eight names that occur twice', () => {
    const shared = places.municipalities.filter(({ name, shownName }) => name !== shownName);
    const names = [...new Set(shared.map(({ name }) => name))].sort((a, b) =>
      a.localeCompare(b, 'de'),
    );
    expect(names.join(' ')).toBe(
      'Altdorf Altheim Dürnau Hochdorf Malsch Rosenberg Schömberg Talheim',
    );
    expect(shared).toHaveLength(16);
  });

  it('have as many municipalities in each district as the district list says', () => {
    const wrong = places.districts.filter(
      ({ ags5, municipalityCount }) =>
        gazetteer.municipalitiesOf(ags5).length !== municipalityCount,
    );
    expect(wrong).toEqual([]);
  });

  it('list the seat first and unconfirmed postal codes last', () => {
    const unsorted = places.municipalities.filter(({ postalCodes }) => {
      const firstFringe = postalCodes.findIndex(({ confirmed }) => !confirmed);
      return firstFringe >= 0 && postalCodes.slice(firstFringe).some(({ confirmed }) => confirmed);
    });
    expect(unsorted).toEqual([]);
    const stuttgart = gazetteer.municipality('08111000' as never);
    expect(stuttgart.postalCodes[0]?.code).toBe('70173');
  });
});
