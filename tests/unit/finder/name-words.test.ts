import { describe, expect, it } from 'vitest';
import { landWords, nameWords, queryWords, splitAtLink } from '../../../src/finder/name-words.ts';

describe('names', () => {
  it.each([
    ['Heidenheim an der Brenz', 'heidenheim', 'brenz'],
    ['Ellwangen (Jagst)', 'ellwangen', 'jagst'],
    ['Lahr/Schwarzwald', 'lahr', 'schwarzwald'],
    ['Weil der Stadt', 'weil', 'stadt'],
    ['St. Georgen im Schwarzwald', 'sanktgeorgen', 'schwarzwald'],
    ['Villingen-Schwenningen', 'villingenschwenningen', ''],
    ['Am Wald', 'amwald', ''],
    ['Bad Imnau', 'badimnau', ''],
  ])('%s is a name and what tells it from others', (name, head, qualifier) => {
    const { key, headEnd } = nameWords(name);
    expect([key.slice(0, headEnd), key.slice(headEnd)]).toEqual([head, qualifier]);
  });

  it('know where their words start', () => {
    expect(nameWords('Bad Peterstal-Griesbach').starts).toEqual([0, 3, 12]);
  });
});

describe('the words of a query', () => {
  it.each([
    ['St. Blasien', ['sankt', 'blasien']],
    ['Weil am Rhein', ['weil', 'rhein']],
    ['Stadt Kehl', ['kehl']],
    ['місто Ульм', ['ульм']],
    ['مدينة شتوتغارت', ['شتوتغارت']],
    ['Stuttgart, Germany', ['stuttgart']],
    ['Stadt', ['stadt']],
    ['in', ['in']],
  ])('%s', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it.each([
    ['Kehl, Baden-Württemberg', ['kehl']],
    ['kehl badenwuerttemberg', ['kehl']],
    ['Kehl BW', ['kehl']],
    ['Baden-Baden', ['baden', 'baden']],
  ])('%s: what only tells the Land is left out', (query, words) => {
    const land = landWords(['Baden-Württemberg', 'Baden Wuerttemberg', 'BW']);
    expect(queryWords(query, land)).toEqual(words);
    expect(queryWords(query, [])).not.toEqual(query === 'Baden-Baden' ? [] : words);
  });
});

describe('a query with a suffix', () => {
  it.each([
    ['marbach na nekaru', 'marbach', ['nekaru']],
    ['вайль на рейні', 'вайль', ['рейні']],
    ['kehl, baden', 'kehl', ['baden']],
    ['marbach (neckar)', 'marbach', ['neckar']],
  ])('%s is parted at the linking word', (query, head, rest) => {
    expect(splitAtLink(query)).toEqual({ head, rest });
  });

  it('is not parted where there is none', () => {
    expect(splitAtLink('bad wimpfen')).toBeUndefined();
    expect(splitAtLink('am wald')).toBeUndefined();
  });
});
