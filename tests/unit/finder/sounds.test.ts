import { describe, expect, it } from 'vitest';
import { dropCosts, hearingCosts, soundNumber } from '../../../src/finder/sounds.ts';

function cost(heard: string, sound: string): number {
  return hearingCosts(heard.split('/'))[soundNumber(sound)] ?? Number.NaN;
}

describe('hearing', () => {
  it('takes a sound for itself at no cost', () => {
    expect(cost('m', 'm')).toBe(0);
  });

  it('takes the likeliest of several ways', () => {
    expect(cost('g/h', 'h')).toBeLessThan(cost('g', 'h'));
    expect(cost('g/h', 'g')).toBe(0);
  });

  it.each([
    ['final devoicing', ['k', 'Q'], ['k', 'g']],
    ['sht for st', ['S', '$'], ['S', 's']],
    ['kh for ch', ['x', 'x'], ['k', 'x']],
    ['sh for ch rather than f', ['S', 'x'], ['f', 'x']],
    ['b for p rather than k', ['b', 'p'], ['k', 'p']],
    ['i for ü rather than a', ['i', 'ü'], ['a', 'ü']],
    ['e for ö rather than i', ['e', 'ö'], ['i', 'ö']],
  ])('finds %s close', (_, [heard = '', sound = ''], [less = '', other = '']) => {
    expect(cost(heard, sound)).toBeLessThan(cost(less, other));
  });

  it('takes no consonant for a vowel', () => {
    expect(cost('t', 'a')).toBeGreaterThan(100);
  });
});

describe('leaving out', () => {
  it('a short vowel costs little where a script does not write it', () => {
    const e = soundNumber('e');
    expect(dropCosts(false)[e]).toBeLessThan(dropCosts(true)[e] ?? 0);
  });

  it('a silent h costs nothing, a consonant much', () => {
    expect(dropCosts(true)[soundNumber('H')]).toBe(0);
    expect(dropCosts(true)[soundNumber('t')]).toBe(100);
  });
});
