import { describe, expect, it } from 'vitest';
import { nearest, sortReadings } from '../../../src/finder/alignment.ts';
import { nameWords } from '../../../src/finder/name-words.ts';
import { SLIP, spelledReadings, typedPattern } from '../../../src/finder/typos.ts';

function slips(query: string, name: string): number {
  const readings = sortReadings(spelledReadings(name, nameWords(name)));
  let least = Infinity;
  nearest(typedPattern(query), readings, { most: 100, span: 0 }, (_, cost) => {
    least = Math.min(least, cost);
  });
  return least / SLIP;
}

describe('slips of the finger', () => {
  it.each([
    ['a wrong letter', 'weinsbxrg', 1],
    ['a letter too many', 'weinsxberg', 1],
    ['a letter too few', 'weisberg', 1],
    ['two letters swapped', 'wiensberg', 0.5],
    ['a doubled letter', 'weinssberg', 0.5],
    ['one vowel for another', 'weinsbarg', 0.75],
    ['nothing', 'weinsberg', 0],
  ])('%s', (_, query, expected) => {
    expect(slips(query, 'Weinsberg')).toBe(expected);
  });

  it('a doubled letter that was typed once is half a slip', () => {
    expect(slips('stutgart', 'Stuttgart')).toBe(0.5);
  });

  it('a silent h is half a slip', () => {
    expect(slips('mulhausen', 'Mühlhausen')).toBe(0.5);
  });

  it('an end that is not typed yet is a slip', () => {
    expect(slips('weinsb', 'Weinsberg')).toBe(1);
  });

  it('a suffix need not be typed', () => {
    expect(slips('marbahc', 'Marbach am Neckar')).toBe(0.5);
  });

  it('a later word may stand alone, at a quarter of a slip', () => {
    expect(slips('cannstatt', 'Bad Cannstatt')).toBe(0.25);
  });

  it('counts in other scripts as well', () => {
    expect(slips('штутгат', 'Штутгарт')).toBe(1);
  });
});
