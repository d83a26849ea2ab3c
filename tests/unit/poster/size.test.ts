import { describe, expect, it } from 'vitest';
import { answerFor, directoryOf } from '../../../src/directory/answer.ts';
import type { ContactPoint } from '../../../src/directory/contact-point.ts';
import { headlineSize, heightOf, sheetSize, stripsSize } from '../../../src/poster/size.ts';
import { place, point, RULES } from '../directory/points.ts';

const answer = (...points: ContactPoint[]) =>
  answerFor(directoryOf(points, RULES), place(), 'integration-management');

describe('headlineSize', () => {
  it('shrinks for long names and for long words', () => {
    expect(headlineSize('Ulm')).toBe('large');
    expect(headlineSize('Tauberbischofsheim')).toBe('large');
    expect(headlineSize('Hirschberg an der Bergstraße')).toBe('medium');
    expect(headlineSize('Oberschwabenneckarbischofsheim')).toBe('small');
  });
});

describe('sheetSize', () => {
  const short = point({ id: 'a', name: 'Integrationsmanagement', phone: '+49 7131 9940' });
  const long = point({
    ...short,
    name: 'Integrationsmanagement '.repeat(3),
    readerNote: 'Hinweis '.repeat(15),
  });

  it('is large for little text, and smaller the more there is', () => {
    expect(sheetSize(answer(short), false)).toBe('large');
    expect(sheetSize(answer(long), false)).toBe('medium');
    expect(sheetSize(answer(long, point({ ...long, id: 'b' })), true)).toBe('small');
  });

  it('reckons a number of one person as none', () => {
    const desk = point({ ...long, phoneKind: 'desk' });
    expect(heightOf(answer(desk), 10, 178)).toBeGreaterThan(heightOf(answer(long), 10, 178));
  });

  it('takes the fuller of two offices that stand beside each other', () => {
    const both = heightOf(answer(short, point({ ...long, id: 'b' })), 10, 178);
    expect(both).toBeGreaterThan(heightOf(answer(long), 10, 178));
    expect(both).toBeLessThan(heightOf(answer(long), 10, 178) + heightOf(answer(short), 10, 178));
  });
});

describe('stripsSize', () => {
  it('is the size that the fullest strip needs', () => {
    const strip = (letters: number) => ({ name: 'x'.repeat(letters), way: '', isNumber: true });
    expect(stripsSize([strip(60)])).toBe('large');
    expect(stripsSize([strip(10), strip(61)])).toBe('medium');
    expect(stripsSize([strip(91), strip(10)])).toBe('small');
  });
});
