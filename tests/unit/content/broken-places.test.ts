import { describe, expect, it } from 'vitest';
import { problemsWith, replacing, text } from '../land.ts';

describe('a broken file: places', () => {
  it('names a municipality too few', () => {
    expect(
      problemsWith('places/gemeinden.csv', (t) => t.split('\n').slice(0, -2).join('\n') + '\n'),
    ).toBe(
      text(
        'content/places/gemeinden.csv:1:1',
        '  Gefunden:         11 Zeilen',
        '  Erwartet:         12 Zeilen',
        '  Nächster Schritt: Fehlende Zeilen wiederherstellen; nach einer Gebietsreform die Anzahl in content/site.yaml ändern.',
        '',
        'content/places/gemeinden.geojson:1:1',
        '  Feld:             ags8',
        '  Gefunden:         "99102005"',
        '  Erwartet:         genau eine Grenze für jede Gemeinde aus gemeinden.csv',
        '',
        'content/places/postal-codes.csv:13:1',
        '  Feld:             ags8',
        '  Gefunden:         "99102005"',
        '  Erwartet:         eine Gemeinde aus gemeinden.csv',
        '',
        '3 Fehler in 3 Dateien.',
      ),
    );
  });

  it('names a CSV line with a field too many', () => {
    expect(
      problemsWith(
        'places/gemeinden.csv',
        replacing(
          '99101002,991010020000,Neudorf,Neudorf,',
          '99101002,991010020000,Neudorf,Neudorf,x,',
        ),
      ),
    ).toBe(
      text(
        'content/places/gemeinden.csv:4:1',
        '  Gefunden:         keine gültige CSV-Zeile (Invalid Record Length: columns length is 20, got 21 on line 4)',
        '  Erwartet:         so viele Felder wie die Kopfzeile, durch Kommas getrennt',
        '  Nächster Schritt: Kommas innerhalb eines Feldes in doppelte Anführungszeichen setzen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a key with a letter', () => {
    expect(
      problemsWith('places/postal-codes.csv', replacing('99103,99101003', '9910O,99101003')),
    ).toBe(
      text(
        'content/places/postal-codes.csv:5:1',
        '  Feld:             postal_code',
        '  Gefunden:         "9910O"',
        '  Erwartet:         eine Postleitzahl aus fünf Ziffern',
        '  Beispiel:         74189',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a locality of no municipality', () => {
    expect(
      problemsWith(
        'places/ortsteile.csv',
        replacing('Hinterweiler,99101003', 'Hinterweiler,99101099'),
      ),
    ).toBe(
      text(
        'content/places/ortsteile.csv:2:1',
        '  Feld:             ags8',
        '  Gefunden:         "99101099"',
        '  Erwartet:         eine Gemeinde aus gemeinden.csv',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a district without a boundary', () => {
    expect(
      problemsWith('places/kreise-detail.geojson', replacing('"ags5": "99102"', '"ags5": "99101"')),
    ).toBe(
      text(
        'content/places/kreise-detail.geojson:1:1',
        '  Feld:             ags5',
        '  Gefunden:         "99101"',
        '  Erwartet:         genau eine Grenze für jeden Kreis aus kreise.csv',
        '',
        'content/places/kreise-detail.geojson:1:1',
        '  Feld:             ags5',
        '  Gefunden:         "99102"',
        '  Erwartet:         genau eine Grenze für jeden Kreis aus kreise.csv',
        '',
        '2 Fehler in einer Datei.',
      ),
    );
  });
});
