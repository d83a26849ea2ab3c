import { describe, expect, it } from 'vitest';
import { problemsWith, replacing, text } from '../land.ts';

describe('a broken file: texts', () => {
  it('names a wrong origin', () => {
    expect(
      problemsWith('site.yaml', replacing('origin: ""', 'origin: "http://wegweiser.example/"')),
    ).toBe(
      text(
        'content/site.yaml:1:9',
        '  Feld:             origin',
        '  Gefunden:         "http://wegweiser.example/"',
        '  Erwartet:         eine Herkunft mit https, ohne Pfad und ohne Schrägstrich am Ende oder ""',
        '  Beispiel:         https://wegweiser.example',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a text without a head', () => {
    expect(problemsWith('pages/ueber/de.mdx', (t) => t.split('---\n')[2])).toBe(
      text(
        'content/pages/ueber/de.mdx:1:1',
        '  Gefunden:         kein Kopf zwischen zwei Zeilen mit „---“',
        '  Erwartet:         ein Kopf mit title und summary',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a text with an unknown section', () => {
    expect(problemsWith('pages/ueber/de.mdx', replacing('section: legal', 'section: hilfe'))).toBe(
      text(
        'content/pages/ueber/de.mdx:4:10',
        '  Feld:             section',
        '  Gefunden:         "hilfe"',
        '  Erwartet:         eines von: basics, topics, situations, legal',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a message that is missing', () => {
    expect(problemsWith('messages/en.json', (t) => t.replace(/ {2}"head.menu".*\n/, ''))).toBe(
      text(
        'content/messages/en.json:1:1',
        '  Feld:             head.menu',
        '  Gefunden:         nichts',
        '  Erwartet:         einen Text für "Menü"',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a message too many', () => {
    expect(problemsWith('messages/en.json', replacing('{\n', '{\n  "head.foo": "Foo",\n'))).toBe(
      text(
        'content/messages/en.json:2:15',
        '  Feld:             head.foo',
        '  Gefunden:         "Foo"',
        '  Erwartet:         nur Schlüssel, die es auf Deutsch gibt',
        '  Nächster Schritt: Den Schlüssel löschen oder in content/messages/de.json ergänzen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a message without its placeholder', () => {
    expect(
      problemsWith('messages/en.json', (t) => t.replace(/("point.call": ").*(",)/, '$1Call$2')),
    ).toBe(
      text(
        'content/messages/en.json:72:17',
        '  Feld:             point.call',
        '  Gefunden:         "Call"',
        '  Erwartet:         genau diese Platzhalter: number',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a message with broken ICU syntax', () => {
    expect(
      problemsWith('messages/en.json', (t) =>
        t.replace(/("point.call": ").*(",)/, '$1Call {number$2'),
      ),
    ).toBe(
      text(
        'content/messages/en.json:72:17',
        '  Feld:             point.call',
        '  Gefunden:         "Call {number"',
        '  Erwartet:         gültiges ICU MessageFormat (EXPECT_ARGUMENT_CLOSING_BRACE)',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a message without a plural category', () => {
    expect(problemsWith('messages/ar.json', (t) => t.replace(/ few \{.*?\}/, ''))).toBe(
      text(
        'content/messages/ar.json:29:19',
        '  Feld:             finder.count',
        '  Gefunden:         "{count, plural, =0 {لم يُعثر على أي مكان} zero {لم يُعثر على أي مكان} one {عُث…',
        '  Erwartet:         die Mehrzahlformen few',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });
});
