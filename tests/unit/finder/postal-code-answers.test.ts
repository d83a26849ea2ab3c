import { describe, expect, it } from 'vitest';
import { isCertain, land, matchesOf, onlineFinder, slugsOf } from './land.ts';

const finder = onlineFinder();

describe('a postal code', () => {
  it.each([
    '74189',
    'D-74189',
    'PLZ 74189',
    '74 189',
    '٧٤١٨٩',
    '۷۴۱۸۹',
    '７４１８９',
    '74189 Weinsberg',
  ])('%s is Weinsberg', (query) => {
    const answer = finder.find(query);
    expect(slugsOf(answer)).toEqual(['weinsberg']);
    expect(isCertain(answer)).toBe(true);
  });

  it('that several municipalities share offers all of them', () => {
    const answer = finder.find('88422');
    expect(slugsOf(answer)).toHaveLength(9);
    expect(isCertain(answer)).toBe(false);
  });

  it('lists unconfirmed pairs last', () => {
    for (const { postalCodes } of land.municipalities) {
      for (const { code, confirmed } of postalCodes) {
        if (confirmed) continue;
        const slugs = slugsOf(finder.find(code));
        const confirmedOf = land.municipalities
          .filter((place) => place.postalCodes.some((pair) => pair.code === code && pair.confirmed))
          .map(({ slug }) => slug);
        expect(new Set(slugs.slice(0, confirmedOf.length))).toEqual(new Set(confirmedOf));
      }
    }
  });

  it('that is typed in part lists what is possible, and is never certain', () => {
    const answer = finder.find('741');
    expect(
      matchesOf(answer).every(({ postalCodes }) =>
        postalCodes.every((code) => code.startsWith('741')),
      ),
    ).toBe(true);
    expect(matchesOf(answer).length).toBeGreaterThan(3);
    expect(isCertain(answer)).toBe(false);
    expect(isCertain(finder.find('7418'))).toBe(false);
  });

  it('that is retired or special answers with its district', () => {
    expect(finder.find('79683')).toMatchObject({
      state: 'found',
      matches: [
        {
          kind: 'district',
          slug: 'landkreis-loerrach',
          through: { kind: 'former-code', text: '79683' },
        },
      ],
    });
  });

  it('outside the Land is outside', () => {
    expect(finder.find('10115')).toEqual({ state: 'outside', code: '10115', pending: [] });
    expect(finder.find('10115 Berlin').state).toBe('outside');
    expect(slugsOf(finder.find('10115 Stuttgart'))).toEqual(['stuttgart']);
  });

  it.each(['00123', '741899', '99'])('%s is nothing', (query) => {
    expect(finder.find(query).state).toBe('nothing');
  });

  it('beside another town offers both', () => {
    const answer = finder.find('74189 Stuttgart');
    expect(slugsOf(answer)).toEqual(['weinsberg', 'stuttgart']);
    expect(isCertain(answer)).toBe(false);
  });

  it('narrows what a name may mean', async () => {
    expect(slugsOf(await finder.findFully('76316 Malsch'))).toEqual(['malsch-landkreis-karlsruhe']);
    expect(slugsOf(await finder.findFully('74189 Gellmersbach'))).toEqual(['weinsberg']);
  });

  it('beside words that say nothing stands alone', async () => {
    expect(slugsOf(await finder.findFully('74189 xqxqxq'))).toEqual(['weinsberg']);
    expect(isCertain(await finder.findFully('74189 xqxqxq'))).toBe(false);
  });
});
