import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, fill, germanText, linesOf, NO_CHOICES } from '../../../src/message/compose.ts';
import type { Choices } from '../../../src/message/compose.ts';
import { messageLink, SAFE_LENGTH } from '../../../src/message/mail.ts';
import { COMPANY, TIMES, TOPICS } from '../../../src/message/sentences.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { germanVoice } from '../../../src/message/speech.ts';
import { LIMITS, typedEmail, typedName, typedPhone } from '../../../src/message/typed.ts';
import { loadSentences } from '../../../src/message/load.ts';
import type { Sentences } from '../../../src/message/sentences.ts';
import { problemsWith, replacing } from '../land.ts';

const { sentences } = loadSentences('content');
const german = sentences.de;
if (german === undefined) throw new Error('There are no German sentences.');
const translated = Object.entries(sentences) as [Language, Sentences][];

const everything: Omit<Choices, 'topic'> = {
  company: 'with-family',
  time: 'morning',
  languages: ['Arabisch', 'Kurdisch'],
  name: 'Vorname Nachname',
  phone: '0151 00000000',
  email: 'name@mail.example',
  place: 'Musterstadt',
};

/** What a mail program reads from an address. */
function read(link: string) {
  const { pathname, searchParams } = new URL(link);
  return {
    to: decodeURIComponent(pathname),
    fields: [...searchParams.keys()],
    subject: searchParams.get('subject'),
    body: searchParams.get('body')?.replaceAll('\r\n', '\n'),
  };
}

describe.each(translated)('%s', (_, own) => {
  it.each(TOPICS)(
    '%s is complete in each way, without a placeholder, and survives mailto',
    (topic) => {
      for (const way of ['write', 'call', 'show'] as const) {
        for (const choices of [NO_CHOICES, everything]) {
          const lines = linesOf(compose({ ...choices, topic }, way), german, own);
          const text = germanText(lines);
          expect(text).toContain(german.greeting.text);
          expect(text).toContain(german[topic].text);
          for (const line of lines) expect(`${line.german}${line.own.text}`).not.toMatch(/[{}]/);
          const link = messageLink('team@amt.example', german[topic].text, text);
          expect(read(link)).toEqual({
            to: 'team@amt.example',
            fields: ['subject', 'body'],
            subject: german[topic].text,
            body: text,
          });
          for (const { own: line } of lines) expect(line.text).not.toBe('');
        }
      }
    },
  );
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '\r\nBcc: all@mail.example',
    '?bcc=all@mail.example&subject=x',
    '%0D%0ABcc:all@mail.example',
    '\u202Etxt.exe\u2066',
    '{topic} {name} $& $1',
    '\uD800 half',
    'x'.repeat(10_000),
    '😀'.repeat(10_000),
  ),
);

describe('what a reader types', () => {
  const typed = fc.record({ name: hostile, phone: hostile, email: hostile, place: hostile });

  it('stays text in its line: no header, no line, no direction comes from it', () => {
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom(...TOPICS),
        fc.constantFrom(...COMPANY),
        (input, topic, company) => {
          const choices = { ...everything, ...input, topic, company };
          const parts = compose(choices, 'write');
          const text = germanText(linesOf(parts, german, german));
          expect(text.split('\n')).toHaveLength(parts.length);
          expect(text).not.toMatch(/[\p{Bidi_Control}\r\p{Cs}]/u);
          const link = messageLink(undefined, german[topic].text, text);
          expect(read(link)).toMatchObject({ to: '', fields: ['subject', 'body'], body: text });
        },
      ),
    );
  });

  it('leaves the mail within what phones take over', () => {
    const languages = [
      'Arabisch',
      'Persisch',
      'Dari',
      'Paschtu',
      'Kurmandschi',
      'Sorani',
      'Türkisch',
    ];
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom(...TOPICS),
        fc.constantFrom(...TIMES),
        (input, topic, time) => {
          const choices = { ...everything, ...input, place: 'Musterstadt', languages, topic, time };
          const text = germanText(linesOf(compose(choices, 'write'), german, german));
          const link = messageLink(
            'integrationsmanagement@landratsamt.example',
            german[topic].text,
            text,
          );
          expect(link.length).toBeLessThanOrEqual(SAFE_LENGTH);
        },
      ),
    );
  });

  it('is kept as far as it is a name, a number, an address', () => {
    expect(typedName('  Ali\n\tReza  ')).toBe('Ali Reza');
    expect(typedName('x'.repeat(10_000))).toHaveLength(LIMITS.name);
    expect(typedPhone('٠١٥١ ۲۳')).toBe('0151 23');
    expect(typedEmail(' a@b.example\r\n')).toBe('a@b.example');
  });

  it('is not looked into for placeholders', () => {
    expect(fill('{name} in {place}', { name: '{place}', place: '$&' })).toBe('{place} in $&');
  });
});

it('sends nothing to a voice of a server', () => {
  const far = { lang: 'de-DE', localService: false };
  const near = { lang: 'de_AT', localService: true };
  expect(germanVoice([far])).toBeUndefined();
  expect(germanVoice([far, { lang: 'den', localService: true }, near])).toBe(near);
});

it('tells where a sentence lacks its placeholder, and which sentence is missing', () => {
  const change = replacing('I live in {place}.', 'I live here.');
  expect(problemsWith('message/en.yaml', change)).toContain('genau diese Platzhalter: {place}');
  const missing = problemsWith('message/en.yaml', (text) => text.replace(/^help:.*\n/m, ''));
  expect(missing).toMatch(/Feld:\s+help/);
});
