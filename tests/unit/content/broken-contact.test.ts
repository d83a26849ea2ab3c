import { describe, expect, it } from 'vitest';
import { problemsWith, replacing, text } from '../land.ts';

const LANDKREIS = 'directory/99101-landkreis-beispiel.yaml';
const PROBEKREIS = 'directory/99102-probekreis.yaml';
const STATE = 'directory/state.yaml';

describe('a broken file: contact', () => {
  it('names a phone without area code', () => {
    expect(problemsWith(LANDKREIS, replacing('"+49 30 23125003"', '"23125003"'))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:19:12',
        '  Feld:             points[0].phone',
        '  Gefunden:         "23125003"',
        '  Erwartet:         eine deutsche Rufnummer mit Vorwahl in internationaler Form oder 110, 112, 115, 116xxx',
        '  Beispiel:         +49 7131 9940',
        '  Nächster Schritt: Die führende 0 der Vorwahl durch +49 und ein Leerzeichen ersetzen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a phone that does not exist', () => {
    expect(problemsWith(LANDKREIS, replacing('"+49 30 23125003"', '"+49 30 2"'))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:19:12',
        '  Feld:             points[0].phone',
        '  Gefunden:         "+49 30 2"',
        '  Erwartet:         eine deutsche Rufnummer mit Vorwahl in internationaler Form oder 110, 112, 115, 116xxx',
        '  Beispiel:         +49 7131 9940',
        '  Nächster Schritt: Die führende 0 der Vorwahl durch +49 und ein Leerzeichen ersetzen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a mobile number', () => {
    expect(problemsWith(LANDKREIS, replacing('"+49 30 23125003"', '"+49 171 5550123"'))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:19:12',
        '  Feld:             points[0].phone',
        '  Gefunden:         "+49 171 5550123"',
        '  Erwartet:         eine Festnetznummer der Stelle, kein Mobiltelefon',
        '  Beispiel:         +49 7131 9940',
        '  Nächster Schritt: Eine Adresse oder Nummer der Stelle eintragen, oder in „notPersonal“ begründen, warum sie keiner Person gehört.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a mailbox that looks like a person', () => {
    expect(
      problemsWith(
        LANDKREIS,
        replacing(
          '    phone: "+49 30 23125003"',
          '    email: "erika.muster@example.org"\n    phone: "+49 30 23125003"',
        ),
      ),
    ).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:19:12',
        '  Feld:             points[0].email',
        '  Gefunden:         "erika.muster@example.org"',
        '  Erwartet:         ein Postfach der Stelle, nicht einer Person',
        '  Beispiel:         integration@landkreis.de',
        '  Nächster Schritt: Eine Adresse oder Nummer der Stelle eintragen, oder in „notPersonal“ begründen, warum sie keiner Person gehört.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names no e-mail address', () => {
    expect(
      problemsWith(
        LANDKREIS,
        replacing(
          '    phone: "+49 30 23125003"',
          '    email: "info(at)example.org"\n    phone: "+49 30 23125003"',
        ),
      ),
    ).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:19:12',
        '  Feld:             points[0].email',
        '  Gefunden:         "info(at)example.org"',
        '  Erwartet:         eine E-Mail-Adresse der Stelle',
        '  Beispiel:         integration@landkreis.de',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names no web address', () => {
    expect(
      problemsWith(
        PROBEKREIS,
        replacing(
          '    website: "https://www.example.org"\n    asOf: "2024"',
          '    website: "www.example.org"\n    asOf: "2024"',
        ),
      ),
    ).toBe(
      text(
        'content/directory/99102-probekreis.yaml:28:14',
        '  Feld:             points[1].website',
        '  Gefunden:         "www.example.org"',
        '  Erwartet:         eine vollständige Internetadresse',
        '  Beispiel:         https://www.landkreis-heilbronn.de',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a postal code of four digits', () => {
    expect(problemsWith(LANDKREIS, replacing('postalCode: "99101"', 'postalCode: "9910"'))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:17:19',
        '  Feld:             points[0].address.postalCode',
        '  Gefunden:         "9910"',
        '  Erwartet:         eine Postleitzahl aus fünf Ziffern',
        '  Beispiel:         74189',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a postal code of another town', () => {
    expect(problemsWith(LANDKREIS, replacing('postalCode: "99101"', 'postalCode: "99201"'))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:17:19',
        '  Feld:             points[0].address.postalCode',
        '  Gefunden:         "99201"',
        '  Erwartet:         eine Postleitzahl von Beispielstadt; diese gehört zu Probestadt',
        '  Nächster Schritt: Postleitzahl und Ort mit der Quelle vergleichen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a postal code that does not exist', () => {
    expect(problemsWith(LANDKREIS, replacing('postalCode: "99101"', 'postalCode: "12345"'))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:17:19',
        '  Feld:             points[0].address.postalCode',
        '  Gefunden:         "12345"',
        '  Erwartet:         eine Postleitzahl von Beispielstadt; diese gibt es im Land nicht',
        '  Nächster Schritt: Postleitzahl und Ort mit der Quelle vergleichen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names not published without a reason', () => {
    expect(problemsWith(LANDKREIS, replacing('    whyNot: "Keine Kontaktdaten."\n', ''))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:62:14',
        '  Feld:             points[3].publish',
        '  Gefunden:         false',
        '  Erwartet:         „whyNot“ mit dem Grund, wenn publish false ist',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names published without any contact', () => {
    expect(
      problemsWith(
        LANDKREIS,
        replacing(
          '    whyNot: "Keine Kontaktdaten."\n    asOf: null\n    confidence: low\n    publish: false',
          '    asOf: null\n    confidence: low\n    publish: true',
        ),
      ),
    ).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:62:14',
        '  Feld:             points[3].publish',
        '  Gefunden:         true',
        '  Erwartet:         Anschrift, Telefon, E-Mail oder Internetseite, damit jemand die Stelle erreicht',
        '  Nächster Schritt: Eine Angabe ergänzen oder publish: false mit „whyNot“ setzen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names an emergency number with an address', () => {
    expect(
      problemsWith(
        STATE,
        replacing('    phone: "112"', '    address:\n      city: "Musterstadt"\n    phone: "112"'),
      ),
    ).toBe(
      text(
        'content/directory/state.yaml:14:5',
        '  Feld:             points[0].address',
        '  Gefunden:         das Feld „address“',
        '  Erwartet:         nur diese Felder: kind, id, name, operator, coverage, phone, phoneKind, email, website, notPersonal, openingHours, hours, hoursFor, appointment, languages, readerNote, editorNote, asOf, confidence, publish, whyNot, source, evidence, phoneSource, phoneEvidence, emailSource, emailEvidence, hoursSource, hoursEvidence',
        '  Nächster Schritt: Schreibweise prüfen oder das Feld löschen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });
});
