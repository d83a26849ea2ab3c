import { expect, it } from 'vitest';
import { legendOf } from '../../../src/map/shade.ts';

it('lists each shade of a map once, the surest first', () => {
  expect(
    legendOf([
      { certainty: 'fallback', probable: false },
      { certainty: 'district', probable: true },
      { certainty: 'district', probable: false },
      { certainty: 'fallback', probable: false },
      { certainty: 'named', probable: false },
    ]),
  ).toEqual([
    { certainty: 'named', probable: false },
    { certainty: 'district', probable: false },
    { certainty: 'district', probable: true },
    { certainty: 'fallback', probable: false },
  ]);
});
