import { describe, expect, it } from 'vitest';
import { problemsWith, replacing, text } from '../land.ts';

const LANDKREIS = 'directory/99101-landkreis-beispiel.yaml';
const PROBEKREIS = 'directory/99102-probekreis.yaml';

describe('a broken file: files', () => {
  it('names YAML that does not parse', () => {
    expect(
      problemsWith(
        LANDKREIS,
        replacing('name: "Landratsamt Beispiel"', 'name: "Landratsamt Beispiel'),
      ),
    ).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:11:32',
        '  Gefunden:         kein gültiges YAML (Missing closing "quote)',
        '  Erwartet:         gültiges YAML',
        '  Nächster Schritt: Einrückung, Anführungszeichen und Doppelpunkte dieser und der vorigen Zeile prüfen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a tab as indentation', () => {
    expect(
      problemsWith(LANDKREIS, replacing('    kind: district-office', '\tkind: district-office')),
    ).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:10:1',
        '  Gefunden:         ein Tabulator als Einrückung',
        '  Erwartet:         Leerzeichen als Einrückung',
        '  Nächster Schritt: Den Tabulator durch zwei Leerzeichen je Stufe ersetzen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names the same field twice', () => {
    expect(
      problemsWith(
        LANDKREIS,
        replacing(
          '    kind: district-office',
          '    kind: district-office\n    kind: district-office',
        ),
      ),
    ).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:11:5',
        '  Gefunden:         dasselbe Feld zum zweiten Mal',
        '  Erwartet:         jedes Feld höchstens einmal je Block',
        '  Nächster Schritt: Eines der beiden Felder löschen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names an empty file', () => {
    expect(problemsWith(LANDKREIS, () => '')).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:1:1',
        '  Gefunden:         eine leere Datei',
        '  Erwartet:         Inhalt',
        '  Nächster Schritt: Die Datei aus der letzten Fassung wiederherstellen oder löschen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names another encoding', () => {
    expect(problemsWith(LANDKREIS, (t) => Buffer.from(t, 'latin1'))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:16:25',
        '  Gefunden:         ein Zeichen, das nicht in UTF-8 geschrieben ist (Byte 0xDF)',
        '  Erwartet:         eine Textdatei in UTF-8',
        '  Nächster Schritt: Die Datei im Editor mit der Zeichenkodierung „UTF-8“ neu speichern.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a missing file', () => {
    expect(problemsWith(LANDKREIS, () => undefined)).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:1:1',
        '  Gefunden:         keine Datei dieses Namens',
        '  Erwartet:         eine Datei je Kreis',
        '  Nächster Schritt: Die Datei wiederherstellen oder zurückbenennen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names an unknown kind', () => {
    expect(problemsWith(LANDKREIS, replacing('kind: district-office', 'kind: landratsamt'))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:10:11',
        '  Feld:             points[0].kind',
        '  Gefunden:         "landratsamt"',
        '  Erwartet:         eines von: integration-management, immigration-office, integration-officer, district-office, job-centre, migration-counselling, youth-migration, refugee-counselling, volunteer-network, language-courses, anti-discrimination, other, emergency, helpline',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a surplus field', () => {
    expect(
      problemsWith(
        LANDKREIS,
        replacing(
          '    phoneKind: switchboard\n    asOf: "2025"\n    confidence: high\n    publish: true\n    source: s1\n    evidence: "Erfundener Beleg."\n  - id: lra-beispiel-integrationsmanagement',
          '    phoneKind: switchboard\n    telefon: "123"\n    asOf: "2025"\n    confidence: high\n    publish: true\n    source: s1\n    evidence: "Erfundener Beleg."\n  - id: lra-beispiel-integrationsmanagement',
        ),
      ),
    ).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:21:5',
        '  Feld:             points[0].telefon',
        '  Gefunden:         das Feld „telefon“',
        '  Erwartet:         nur diese Felder: kind, id, name, operator, coverage, address, onlyFor, housing, phone, phoneKind, email, website, notPersonal, openingHours, hours, hoursFor, appointment, languages, readerNote, editorNote, asOf, confidence, publish, whyNot, source, evidence, phoneSource, phoneEvidence, emailSource, emailEvidence, hoursSource, hoursEvidence',
        '  Nächster Schritt: Schreibweise prüfen oder das Feld löschen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a missing field', () => {
    expect(problemsWith(LANDKREIS, replacing('    name: "Landratsamt Beispiel"\n', ''))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:9:5',
        '  Feld:             points[0].name',
        '  Gefunden:         nichts',
        '  Erwartet:         ein Text (Zahlen und Jahre in Anführungszeichen setzen); das Feld ist Pflicht',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a year that is no text', () => {
    expect(problemsWith(LANDKREIS, replacing('asOf: "2019"', 'asOf: 2019'))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:49:11',
        '  Feld:             points[2].asOf',
        '  Gefunden:         2019',
        '  Erwartet:         ein Text (Zahlen und Jahre in Anführungszeichen setzen)',
        '  Beispiel:         "2019"',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names an id used twice in the Land', () => {
    expect(problemsWith(PROBEKREIS, replacing('id: lra-probe', 'id: lra-beispiel'))).toBe(
      text(
        'content/directory/99102-probekreis.yaml:9:9',
        '  Feld:             points[0].id',
        '  Gefunden:         "lra-beispiel"',
        '  Erwartet:         eine Kennung, die es im Land nur einmal gibt',
        '  Nächster Schritt: Eine der beiden Kennungen ändern; die erste steht in content/directory/99101-landkreis-beispiel.yaml.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names an id with capitals', () => {
    expect(problemsWith(LANDKREIS, replacing('id: lra-beispiel\n', 'id: LRA-Beispiel\n'))).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:9:9',
        '  Feld:             points[0].id',
        '  Gefunden:         "LRA-Beispiel"',
        '  Erwartet:         eine Kennung aus kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen',
        '  Beispiel:         lra-heilbronn-integrationsmanagement',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });
});
