import { describe, expect, it } from 'vitest';
import { nameWords } from '../../../src/finder/name-words.ts';
import { fit, wholeNames } from '../../../src/finder/spelling.ts';

describe('how much of a name was typed', () => {
  it.each([
    ['weinsberg', 'Weinsberg', 'whole'],
    ['heidenheim', 'Heidenheim an der Brenz', 'whole'],
    ['heidenheimbre', 'Heidenheim an der Brenz', 'whole'],
    ['villingen', 'Villingen-Schwenningen', 'part'],
    ['cannstatt', 'Bad Cannstatt', 'part'],
    ['gmund', 'Schwäbisch Gmünd', 'part'],
    ['weins', 'Weinsberg', 'start'],
    ['schwen', 'Villingen-Schwenningen', 'word-start'],
    ['brenz', 'Heidenheim an der Brenz', 'word-start'],
    ['berg', 'Weinsberg', undefined],
  ])('%s of %s: %s', (key, name, expected) => {
    expect(fit(key, nameWords(name))).toBe(expected);
  });
});

it('everything that counts as a whole name is found as one', () => {
  for (const name of ['Bad Peterstal-Griesbach', 'Weil am Rhein', 'Ulm']) {
    const words = nameWords(name);
    for (const key of wholeNames(words)) expect(['whole', 'part']).toContain(fit(key, words));
  }
});
