import { describe, expect, it } from 'vitest';
import { compoundParts, partIn } from '../../../src/search/compounds.ts';
import { fold } from '../../../src/search/normalise.ts';
import { loadContent } from '../../../src/site/load.ts';

describe('compoundParts', () => {
  it.each([
    ['Ausländerbehörde', 'behörde'],
    ['Ausländerbehörden', 'behörde'],
    ['Integrationskurse', 'kurs'],
    ['Wohnberechtigungsschein', 'schein'],
    ['Aufenthaltserlaubnis', 'erlaubnis'],
    ['Migrationsberatung', 'beratung'],
    ['Landratsamt', 'amt'],
    ['Bewilligungsstelle', 'stelle'],
    ['Integrationsmanagement', 'management'],
    ['Notruf', 'ruf'],
  ])('finds what %s ends with', (word, part) => {
    expect(compoundParts(fold(word))).toContain(fold(part));
  });

  it('finds what begins in the middle', () => {
    expect(compoundParts(fold('Berufssprachkurs'))).toContain(fold('sprachkurs'));
  });

  it.each(['amt', 'gesamt', 'konkurs', 'vorrat', 'bekannt', 'lesen'])('leaves %s whole', (word) => {
    expect(compoundParts(fold(word))).toEqual([]);
  });

  it('never gives the word itself or a piece shorter than a part', () => {
    for (const { term } of loadContent('content').facts.glossary) {
      for (const word of term.split(/[\s,()-]+/).map(fold)) {
        const parts = compoundParts(word);
        expect(parts).not.toContain(word);
        expect(parts.filter((part) => part.length < 2)).toEqual([]);
      }
    }
  });
});

describe('partIn', () => {
  it('finds the singular of a part', () => {
    expect(partIn('kurse')).toBe('kurs');
    expect(partIn(fold('behörden'))).toBe(fold('behörde'));
  });

  it('finds none in another word', () => {
    expect(partIn('hunde')).toBeUndefined();
  });
});
