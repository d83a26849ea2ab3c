import { describe, expect, it } from 'vitest';
import { keyboardReadings } from '../../../src/finder/keyboards.ts';

describe('a keyboard that was set to another script', () => {
  it.each([
    ['Ukrainian', 'cyrillic', 'іегеепфке', 'stuttgart'],
    ['Russian', 'cyrillic', 'ыегеепфке', 'stuttgart'],
    ['Arabic', 'arabic', 'سفعففلشقف', 'stuttgart'],
    ['Arabic, where b is two letters', 'arabic', 'بقثهلاعقل', 'freiburg'],
    ['Persian', 'arabic', 'عمئ', 'ulm'],
    ['Greek', 'greek', 'θλμ', 'ulm'],
    ['Hebrew', 'hebrew', 'וךצ', 'ulm'],
  ])('%s', (_, script, typed, meant) => {
    expect(keyboardReadings(typed, script)).toContain(meant);
  });

  it('ö, ä, ü lie right of the letters', () => {
    expect(keyboardReadings('ижидштпут', 'cyrillic')).toContain('böblingen');
  });
});

describe('the other layout of Latin letters', () => {
  it('has y and z swapped', () => {
    expect(keyboardReadings('yell', 'latin')).toContain('zell');
    expect(keyboardReadings('нудд', 'cyrillic')).toEqual(expect.arrayContaining(['yell', 'zell']));
  });

  it('has signs where German keyboards have umlauts', () => {
    expect(keyboardReadings('b;blingen', 'latin')).toContain('böblingen');
  });

  it('gives nothing where nothing would differ', () => {
    expect(keyboardReadings('ulm', 'latin')).toEqual([]);
  });
});
