import { publicPhone } from '../directory/contact-point.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import type { Translator } from '../i18n/translator.ts';
import { contactLines, textOf } from './plain-text.ts';
import { uuidOf } from '../open-data/uuid.ts';

/** What a card tells beside the contact. */
export interface CardFrame {
  /** The namespace of the site's UUIDs: the same office always updates the same card. */
  namespace: string;
  inGerman: Translator;
  /** Where the site shows the office and where the card lies; undefined while the site has no address. */
  page?: string | undefined;
  card?: string | undefined;
}

/**
 * A contact point as vCard 4.0 (RFC 6350). There is no REV: the record has no time of change, and a
 * build must not ask the clock.
 */
export function vcardOf(point: ContactPoint, frame: CardFrame): string {
  const { namespace, inGerman, page, card } = frame;
  const { name, operator, email, website, address, languages = [] } = point;
  const notes = contactLines(point, inGerman, page).filter(
    ({ about }) => about !== 'name' && about !== 'way',
  );
  const organization = operator === undefined || operator === name ? [name] : [operator, name];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${uuidOf(namespace, `vcard/${point.id}`)}`,
    'KIND:org',
    `FN;LANGUAGE=de:${text(name)}`,
    `ORG;LANGUAGE=de:${organization.map(part).join(';')}`,
    `CATEGORIES;LANGUAGE=de:${text(inGerman.text(`kind.${point.kind}`))}`,
    ...optional(publicPhone(point), telephone),
    ...optional(email, (value) => `EMAIL;TYPE=work:${text(value)}`),
    ...optional(website, (value) => `URL;TYPE=work:${value}`),
    ...optional(address, ({ street = '', postalCode = '', city }) => {
      const parts = ['', '', street, city, '', postalCode, 'Deutschland'];
      return `ADR;TYPE=work;LANGUAGE=de:${parts.map(part).join(';')}`;
    }),
    ...languages.map((code) => `LANG:${code}`),
    `NOTE;LANGUAGE=de:${text(textOf(notes))}`,
    ...optional(card, (value) => `SOURCE:${value}`),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function optional<T>(value: T | undefined, line: (value: T) => string): string[] {
  return value === undefined ? [] : [line(value)];
}

/** Short numbers are no tel URI: outside Germany they would reach somebody else, or nobody. */
function telephone(number: string): string {
  const uri = number.replaceAll(' ', '');
  return number.startsWith('+')
    ? `TEL;VALUE=uri;TYPE="voice,work":tel:${uri}`
    : `TEL;TYPE="voice,work":${uri}`;
}

/** A text on its own: a semicolon stays, because nothing parts there. */
function text(value: string): string {
  return value.replace(/[\\,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** One component among others. */
function part(value: string): string {
  return text(value).replaceAll(';', '\\;');
}

const LONGEST_LINE = 75;

/** Lines of at most 75 octets; a letter of several octets is never cut. */
function folded(line: string): string {
  let length = 0;
  let result = '';
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (length + octets > LONGEST_LINE) {
      result += '\r\n ';
      length = 1;
    }
    result += letter;
    length += octets;
  }
  return result;
}
