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

  it('leaves the notes to the page where even small type is too large', () => {
    const full = (id: string) => point({ ...long, id, phoneKind: 'desk', email: 'a@b.example' });
    const three = answer(full('a'), full('b'), full('c'));
    expect(sheetSize(three, true)).toBe('brief');
    expect(heightOf(three, 'brief', 132)).toBeLessThan(heightOf(three, 'small', 132));
  });

  it('reckons a row for each way to reach an office without a number', () => {
    const reached = point({ ...short, phone: undefined, email: 'a@b.example' });
    const more = point({ ...reached, website: 'https://b.example' });
    expect(heightOf(answer(more), 'medium', 178)).toBeGreaterThan(
      heightOf(answer(reached), 'medium', 178),
    );
  });

  it('reckons a number of one person as none', () => {
    const called = point({ ...long, email: 'a@b.example', website: 'https://b.example' });
    const desk = point({ ...called, phoneKind: 'desk' });
    expect(heightOf(answer(desk), 'medium', 178)).toBeGreaterThan(
      heightOf(answer(called), 'medium', 178),
    );
  });

  it('takes the fuller of two offices that stand beside each other', () => {
    const both = heightOf(answer(short, point({ ...long, id: 'b' })), 'medium', 178);
    expect(both).toBeGreaterThan(heightOf(answer(long), 'medium', 178));
    expect(both).toBeLessThan(
      heightOf(answer(long), 'medium', 178) + heightOf(answer(short), 'medium', 178),
    );
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
