import { expect, it } from 'vitest';
import { readState, writeState } from '../../../src/search/state.ts';

const EMPTY = { query: '', district: '', kind: '' };

it('reads what it wrote, and keeps what others remember', () => {
  const state = { query: 'kurs', district: 'landkreis-calw', kind: 'term' };
  const remembered = writeState({ other: 1 }, state);
  expect(readState(remembered)).toEqual(state);
  expect(remembered).toMatchObject({ other: 1 });
});

it.each([null, undefined, 7, 'text', {}, { search: null }, { search: { query: 7 } }])(
  'reads nothing from %j',
  (remembered) => {
    expect(readState(remembered)).toEqual(EMPTY);
  },
);
