import { expect, it } from 'vitest';
import { SHARE_FIGURES, shareOf, SHARES } from '../../../src/map/known-share.ts';

it.each([
  [55, 55, 'all'],
  [1, 1, 'all'],
  [54, 55, 'most'],
  [5, 10, 'most'],
  [4, 10, 'some'],
  [1, 300, 'some'],
  [0, 25, 'none'],
] as const)('%i of %i places are %s', (known, of, share) => {
  expect(shareOf(known, of)).toBe(share);
});

it('each share is within the bounds that its legend tells, for every number of places', () => {
  for (let of = 1; of <= 60; of += 1) {
    for (let known = 0; known <= of; known += 1) {
      const [first = NaN, last = first] = (
        SHARE_FIGURES[shareOf(known, of)].match(/\d+/g) ?? []
      ).map(Number);
      const percent = (known / of) * 100;
      expect(percent > first - 1 && percent < last + 1, `${known} of ${of}`).toBe(true);
    }
  }
  expect(SHARES).toHaveLength(4);
});
