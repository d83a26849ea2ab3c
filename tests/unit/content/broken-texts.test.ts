import { describe, expect, it } from 'vitest';
import { problemsWith, replacing, text } from '../land.ts';

const ENGLISH = 'messages/en.json';

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
    expect(problemsWith(ENGLISH, replacing('  "named": "English {name}",\n', ''))).toBe(
      text(
        'content/messages/en.json:1:1',
        '  Feld:             named',
        '  Gefunden:         nichts',
        '  Erwartet:         einen Text für "Deutsch {name}"',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a message too many', () => {
    expect(
      problemsWith(ENGLISH, replacing('{\n  "plain"', '{\n  "other": "Foo",\n  "plain"')),
    ).toBe(
      text(
        'content/messages/en.json:2:12',
        '  Feld:             other',
        '  Gefunden:         "Foo"',
        '  Erwartet:         nur Schlüssel, die es auf Deutsch gibt',
        '  Nächster Schritt: Den Schlüssel löschen oder in content/messages/de.json ergänzen.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a message without its placeholder', () => {
    expect(problemsWith(ENGLISH, replacing('"English {name}"', '"Hello"'))).toBe(
      text(
        'content/messages/en.json:3:12',
        '  Feld:             named',
        '  Gefunden:         "Hello"',
        '  Erwartet:         genau diese Platzhalter: name',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a message with broken ICU syntax', () => {
    expect(problemsWith(ENGLISH, replacing('"English {name}"', '"Hello {name"'))).toBe(
      text(
        'content/messages/en.json:3:12',
        '  Feld:             named',
        '  Gefunden:         "Hello {name"',
        '  Erwartet:         gültiges ICU MessageFormat (EXPECT_ARGUMENT_CLOSING_BRACE)',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a letter of another script', () => {
    expect(problemsWith('messages/ru.json', replacing('"Русский"', '"Pусский"'))).toBe(
      text(
        'content/messages/ru.json:2:12',
        '  Feld:             plain',
        '  Gefunden:         "Pусский"',
        '  Erwartet:         nur Buchstaben der eigenen Schrift (gefunden: P); deutsche Wörter in <de>…</de>',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names German that was left untranslated', () => {
    const expected = (found: string) =>
      text(
        'content/messages/en.json:2:12',
        '  Feld:             plain',
        `  Gefunden:         "${found}"`,
        '  Erwartet:         eine Übersetzung, kein Deutsch; deutsche Wörter in <de>…</de>',
        '',
        '1 Fehler in einer Datei.',
      );
    const saying = (found: string) => problemsWith(ENGLISH, replacing('"English"', `"${found}"`));
    expect(saying('Deutsch')).toBe(expected('Deutsch'));
    expect(saying('Ask und wait')).toBe(expected('Ask und wait'));
    expect(saying('Ask at the <de>Rathaus</de>')).toBe('0 Fehler in 0 Dateien.');
  });

  it('names the plural forms that a language has and a message lacks', () => {
    expect(problemsWith('messages/ar.json', replacing(' few {#} many {#}', ''))).toBe(
      text(
        'content/messages/ar.json:4:14',
        '  Feld:             counted',
        '  Gefunden:         "{count, plural, zero {#} one {#} two {#} other {#}}"',
        '  Erwartet:         die Mehrzahlformen few, many',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });
});
