import { describe, expect, it } from 'vitest';
import { problemsWith, replacing, text } from '../land.ts';

const LANDKREIS = 'directory/99101-landkreis-beispiel.yaml';
const PROBEKREIS = 'directory/99102-probekreis.yaml';
const STADTKREIS = 'directory/99001-stadtkreis-musterstadt.yaml';

describe('a broken file: references', () => {
  it('names coverage of another district', () => {
    expect(
      problemsWith(
        LANDKREIS,
        replacing('      ags8:\n        - "99101001"', '      ags8:\n        - "99102001"'),
      ),
    ).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:46:11',
        '  Feld:             points[2].coverage.ags8[0]',
        '  Gefunden:         "99102001"',
        '  Erwartet:         eine Gemeinde dieses Kreises (Schlüssel beginnt mit 99101)',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names coverage of no municipality', () => {
    expect(
      problemsWith(
        LANDKREIS,
        replacing('      ags8:\n        - "99101001"', '      ags8:\n        - "99101999"'),
      ),
    ).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:46:11',
        '  Feld:             points[2].coverage.ags8[0]',
        '  Gefunden:         "99101999"',
        '  Erwartet:         der Schlüssel einer Gemeinde aus content/places/gemeinden.csv',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names two kinds of coverage at once', () => {
    expect(
      problemsWith(
        LANDKREIS,
        replacing(
          '      ags8:\n        - "99101001"',
          '      state: true\n      ags8:\n        - "99101001"',
        ),
      ),
    ).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:45:7',
        '  Feld:             points[2].coverage',
        '  Gefunden:         {"state":true,"ags8":["99101001"]}',
        '  Erwartet:         genau eines von: „ags8“ (Liste von Gemeinden), „district: true“ (auch mit „exceptAgs8“) oder „state: true“',
        '  Beispiel:         ags8: ["08125102"]',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names coverage of the Land in the file of a district', () => {
    expect(
      problemsWith(LANDKREIS, replacing('      ags8:\n        - "99101001"', '      state: true')),
    ).toBe(
      text(
        'content/directory/99101-landkreis-beispiel.yaml:45:7',
        '  Feld:             points[2].coverage',
        '  Gefunden:         "state"',
        '  Erwartet:         „ags8“ oder „district: true“ in der Datei eines Kreises',
        '  Nächster Schritt: Die Stelle in die Datei verschieben, deren Gebiet sie bedient.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a source that does not exist', () => {
    expect(
      problemsWith(
        PROBEKREIS,
        replacing(
          '    publish: true\n    source: s1\n    evidence: "Erfundener Beleg."\n  - id: probe-freundeskreis',
          '    publish: true\n    source: s7\n    evidence: "Erfundener Beleg."\n  - id: probe-freundeskreis',
        ),
      ),
    ).toBe(
      text(
        'content/directory/99102-probekreis.yaml:19:13',
        '  Feld:             points[0].source',
        '  Gefunden:         "s7"',
        '  Erwartet:         eine Quelle dieser Datei: s1',
        '  Nächster Schritt: Die Quelle oben in der Datei unter „sources“ ergänzen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names two sources with one id', () => {
    expect(
      problemsWith(
        PROBEKREIS,
        replacing(
          'points:',
          '  - id: s1\n    url: null\n    title: "Andere"\n    seen: null\n    kind: other\n    linkable: false\npoints:',
        ),
      ),
    ).toBe(
      text(
        'content/directory/99102-probekreis.yaml:8:9',
        '  Feld:             sources[1].id',
        '  Gefunden:         "s1"',
        '  Erwartet:         eine Kennung, die noch keine Quelle hat',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names opening hours that are impossible', () => {
    expect(
      problemsWith(
        STADTKREIS,
        replacing('"Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off"', '"Mo-Fr 25:00-26:00; PH off"'),
      ),
    ).toBe(
      text(
        'content/directory/99001-stadtkreis-musterstadt.yaml:21:19',
        '  Feld:             points[0].openingHours',
        '  Gefunden:         "Mo-Fr 25:00-26:00; PH off"',
        '  Erwartet:         gültige Öffnungszeiten (Mo-Fr 25:00 <--- (Zeitspanne beginnt außerhalb des aktuellen Tages))',
        '  Beispiel:         Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off',
        '  Nächster Schritt: Wochentage Mo Tu We Th Fr Sa Su, Uhrzeiten zweistellig mit Doppelpunkt.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names opening hours without holidays', () => {
    expect(
      problemsWith(
        STADTKREIS,
        replacing('"Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off"', '"Mo-Fr 08:00-12:00"'),
      ),
    ).toBe(
      text(
        'content/directory/99001-stadtkreis-musterstadt.yaml:21:19',
        '  Feld:             points[0].openingHours',
        '  Gefunden:         "Mo-Fr 08:00-12:00"',
        '  Erwartet:         am Ende „; PH off“ (an Feiertagen geschlossen) oder „24/7“',
        '  Beispiel:         Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off',
        '  Nächster Schritt: „; PH off“ anhängen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names opening hours with a semicolon that deletes times', () => {
    expect(
      problemsWith(
        STADTKREIS,
        replacing(
          '"Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off"',
          '"Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off"',
        ),
      ),
    ).toBe(
      text(
        'content/directory/99001-stadtkreis-musterstadt.yaml:21:19',
        '  Feld:             points[0].openingHours',
        '  Gefunden:         "Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off"',
        '  Erwartet:         weitere Zeiten desselben Tages durch Komma angehängt',
        '  Beispiel:         Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off',
        '  Nächster Schritt: Das Semikolon durch ein Komma ersetzen; ein Semikolon löscht die früheren Zeiten des Tages.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names opening hours that are not weekly', () => {
    expect(
      problemsWith(
        STADTKREIS,
        replacing('"Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off"', '"We[1] 08:00-12:00; PH off"'),
      ),
    ).toBe(
      text(
        'content/directory/99001-stadtkreis-musterstadt.yaml:21:19',
        '  Feld:             points[0].openingHours',
        '  Gefunden:         "We[1] 08:00-12:00; PH off"',
        '  Erwartet:         Zeiten, die jede Woche gleich sind',
        '  Beispiel:         Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off',
        '  Nächster Schritt: Zeiten, die nicht jede Woche gelten, als Text in „hours“ schreiben.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names opening hours with a doubtful spelling', () => {
    expect(
      problemsWith(
        STADTKREIS,
        replacing('"Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off"', '"Mo-Fr 8-12; PH off"'),
      ),
    ).toBe(
      text(
        'content/directory/99001-stadtkreis-musterstadt.yaml:21:19',
        '  Feld:             points[0].openingHours',
        '  Gefunden:         "Mo-Fr 8-12; PH off"',
        '  Erwartet:         Zeiten ohne Zweifel (Mo-Fr 8-12 <--- (Zeitspanne ohne Minutenangabe angegeben. Das ist nicht sehr eindeutig! Bitte verwende stattdessen folgende Syntax "08:00-12:00".))',
        '  Beispiel:         Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off',
        '  Nächster Schritt: Wochentage Mo Tu We Th Fr Sa Su, Uhrzeiten zweistellig mit Doppelpunkt.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });
});
