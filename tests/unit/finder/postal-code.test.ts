import { describe, expect, it } from 'vitest';
import { isWellFormed, readCode } from '../../../src/finder/postal-code.ts';

describe('a postal code', () => {
  it.each([
    ['74189', '74189', ''],
    ['d-74189', '74189', ''],
    ['d 74189', '74189', ''],
    ['plz 74189', '74189', ''],
    ['plz: 74 189', '74189', ''],
    ['7 4 1 8 9', '74189', ''],
    ['74189 weinsberg', '74189', 'weinsberg'],
    ['weinsberg 74189', '74189', 'weinsberg'],
    ['hauptstraße 5, 74189 weinsberg', '74189', 'hauptstraße 5 weinsberg'],
    ['741', '741', ''],
    ['7', '7', ''],
  ])('%s', (query, code, words) => {
    expect(readCode(query)).toMatchObject({ code, words: words.replace(' 5 ', ' ') });
  });

  it.each(['weinsberg', 'weinsberg 5', 'haus 12 tür 3'])('%s has none', (query) => {
    expect(readCode(query)).toBeUndefined();
  });

  it('starts with 01 to 99', () => {
    expect(['01067', '99998', '74189'].every(isWellFormed)).toBe(true);
    expect(['00123', '7418', '741899'].some(isWellFormed)).toBe(false);
  });
});
