import { describe, expect, it } from 'vitest';
import { problemsWith, replacing, text } from '../land.ts';

const FILE = 'directory/town-halls.csv';
const broken = (from: string, to: string) => problemsWith(FILE, replacing(from, to));

describe('a broken file: town halls', () => {
  it('names a key that is no municipality, and the row that is then missing', () => {
    expect(broken('99101003,Rathaus', '99101099,Rathaus')).toBe(
      text(
        'content/directory/town-halls.csv:1:1',
        '  Feld:             ags8',
        '  Gefunden:         keine Zeile für Altheim/Aue (99101003)',
        '  Erwartet:         eine Zeile je Gemeinde',
        '  Nächster Schritt: Eine Zeile mit Schlüssel und Namen ergänzen; was nicht bekannt ist, bleibt leer.',
        '',
        'content/directory/town-halls.csv:4:1',
        '  Feld:             ags8',
        '  Gefunden:         "99101099"',
        '  Erwartet:         eine Gemeinde aus gemeinden.csv, die kein Stadtkreis ist',
        '  Nächster Schritt: Den Schlüssel prüfen; das Rathaus eines Stadtkreises steht als Kreisverwaltung in der Datei seines Kreises.',
        '',
        '2 Fehler in einer Datei.',
      ),
    );
  });

  it('names a second row of one municipality', () => {
    expect(
      problemsWith(FILE, (rows) => `${rows}99101003,Rathaus Altheim/Aue,,,,,,,,,,,,,,\n`),
    ).toContain('jede Gemeinde nur einmal');
  });

  it('names a postal code of another place', () => {
    expect(broken('Rathausplatz 2,99102,', 'Rathausplatz 2,99103,')).toBe(
      text(
        'content/directory/town-halls.csv:3:41',
        '  Feld:             postal_code',
        '  Gefunden:         "99103"',
        '  Erwartet:         eine Postleitzahl von Neudorf: 99102',
        '  Nächster Schritt: Postleitzahl und Ort mit der Quelle vergleichen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a mailbox of a person', () => {
    expect(broken('info@neudorf.example', 'erika.muster@neudorf.example')).toContain(
      text(
        '  Gefunden:         "erika.muster@neudorf.example"',
        '  Erwartet:         ein Postfach des Rathauses, nicht einer Person',
        '  Beispiel:         info@weinsberg.de',
        '  Nächster Schritt: Ein Postfach des Rathauses eintragen oder das Feld leer lassen.',
      ),
    );
  });

  it('names a website that is not a domain', () => {
    expect(broken(',neudorf.example,', ',https://neudorf.example/,')).toContain(
      text(
        '  Gefunden:         "https://neudorf.example/"',
        '  Erwartet:         eine Domain ohne https:// und ohne Schrägstrich',
      ),
    );
  });

  it('names a number that does not exist', () => {
    expect(broken('+49 30 23125099', '030 1')).toContain('eine deutsche Rufnummer');
  });

  it('names a fact without its source, and a source that is not listed', () => {
    expect(broken('+49 30 23125099,verzeichnis', '+49 30 23125099,')).toContain(
      'eine Quelle genau dann, wenn die Angabe dasteht',
    );
    expect(broken('+49 30 23125099,verzeichnis', '+49 30 23125099,woanders')).toContain(
      'eine Internetadresse oder eine von: verzeichnis',
    );
  });
});
