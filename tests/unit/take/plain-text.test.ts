import { describe, expect, it } from 'vitest';
import { contactLines, textOf } from '../../../src/take/plain-text.ts';
import { ALL_LANGUAGES, LANGUAGES } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import type { PostalCode } from '../../../src/places/keys.ts';
import { point } from '../directory/points.ts';
import { content } from '../open-data/release.ts';

const translator = (language: Language) => translatorFor(language, content.messages[language]);
const office = point({
  id: 'amt',
  name: 'Amt für Beispiele',
  phone: '+49 7131 9940',
  email: 'amt@beispiel.example',
  website: 'https://beispiel.example/',
  address: { street: 'Lerchenstraße 40', postalCode: '74072' as PostalCode, city: 'Heilbronn' },
  openingHours: 'Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off',
  hoursFor: 'visit',
  appointment: 'possible',
  readerNote: 'Eingang im Hof',
  asOf: '2024',
});

describe('a contact as text', () => {
  it('says everything that the page says, in lines', () => {
    const page = 'https://wegweiser.example/de/stelle/amt/';
    expect(textOf(contactLines(office, translator('de'), page)).split('\n')).toEqual([
      'Amt für Beispiele',
      'Telefon: 07131 9940',
      'amt@beispiel.example',
      'https://beispiel.example/',
      'Lerchenstraße 40, 74072 Heilbronn',
      'Öffnungszeiten: Mo–Mi 08:00–12:00; Do 08:00–12:00, 14:00–18:00; Fr 08:00–12:00',
      'Termin: möglich',
      'Hinweis: Eingang im Hof',
      'Quelle: Quelle',
      'Stand 2024',
      page,
    ]);
  });

  it.each(ALL_LANGUAGES)('keeps German names and bare links in %s', (language) => {
    const lines = textOf(contactLines(office, translator(language))).split('\n');
    for (const kept of ['Amt für Beispiele', 'amt@beispiel.example', 'https://beispiel.example/']) {
      expect(lines).toContain(kept);
    }
    expect(lines.some((line) => line.endsWith('Eingang im Hof'))).toBe(true);
  });

  it.each(ALL_LANGUAGES)('holds numbers and times in their direction in %s', (language) => {
    const text = textOf(contactLines(office, translator(language)));
    const isMarked = text.includes('‎07131 9940‎') && text.includes('‎08:00–12:00‎');
    expect(isMarked).toBe(LANGUAGES[language].dir === 'rtl');
  });

  it('says no number of a person, and nothing of what is not known', () => {
    const bare = point({ id: 'a', phone: '+49 7131 9940', phoneKind: 'desk', asOf: null });
    expect(textOf(contactLines(bare, translator('de')))).toBe(
      'a\nQuelle: Quelle\nJahr nicht bekannt',
    );
  });
});
