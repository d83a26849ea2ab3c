import { describe, expect, it } from 'vitest';
import { problemsWith, replacing, text } from '../land.ts';

describe('a broken file: what is said of the Land', () => {
  it('names a type of municipality that the Land has not', () => {
    expect(
      problemsWith('places/gemeinden.csv', replacing('Bad Muster,Stadt,', 'Bad Muster,Flecken,')),
    ).toBe(
      text(
        'content/places/gemeinden.csv:6:1',
        '  Feld:             type',
        '  Gefunden:         "Flecken"',
        '  Erwartet:         eines von: Gemeinde, Stadt, Große Musterstadt, Freie Stadt',
        '  Nächster Schritt: Schreibweise prüfen oder die Art in content/site.yaml unter land.municipalityTypes ergänzen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a rule for a type that the Land has not', () => {
    expect(
      problemsWith(
        'site.yaml',
        replacing('ownImmigrationOffice: ["Große Musterstadt"]', 'ownImmigrationOffice: ["Dorf"]'),
      ),
    ).toBe(
      text(
        'content/site.yaml:19:28',
        '  Feld:             land.answers.ownImmigrationOffice[0]',
        '  Gefunden:         "Dorf"',
        '  Erwartet:         eines von: Gemeinde, Stadt, Große Musterstadt, Freie Stadt',
        '  Nächster Schritt: Schreibweise prüfen oder die Art unter municipalityTypes ergänzen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a year that is none', () => {
    expect(
      problemsWith(
        'site.yaml',
        replacing('districtsOnlySince: "2021"', 'districtsOnlySince: 2021'),
      ),
    ).toContain('  Erwartet:         ein Text (Zahlen und Jahre in Anführungszeichen setzen)');
    expect(
      problemsWith(
        'site.yaml',
        replacing('districtsOnlySince: "2021"', 'districtsOnlySince: "seit 2021"'),
      ),
    ).toContain('  Erwartet:         ein Jahr in Anführungszeichen oder null');
  });

  it('names a section of the programme that is none', () => {
    expect(
      problemsWith('facts/dossier.yaml', replacing('section: what', 'section: rules-neu')),
    ).toBe(
      text(
        'content/facts/dossier.yaml:1:12',
        '  Feld:             [0].section',
        '  Gefunden:         "rules-neu"',
        '  Erwartet:         eines von: what, audience, payer, decides, examples, ministry, audit, oder rules- mit einem Jahr',
        '  Beispiel:         rules-2025',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });
});
