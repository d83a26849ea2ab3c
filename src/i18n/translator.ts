import { IntlMessageFormat } from 'intl-messageformat';
import { escapeHtml, foreignHtml, html, joinHtml } from './html.ts';
import type { Html } from './html.ts';
import { formattingTag, LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';
import type { MessageKey, Messages } from './messages.ts';

/** A German name inside another language: a place, an office. */
export interface GermanName {
  german: string;
}

export function german(name: string): GermanName {
  return { german: name };
}

export type MessageValues = Record<string, string | number | GermanName>;

/** The texts of the interface in one language. */
export interface Translator {
  language: Language;
  /** As plain text, for titles and attributes. */
  text: (key: MessageKey, values?: MessageValues) => string;
  /**
   * As HTML: German names, and words that a message marks with `<de>`, are marked as German; `<b>` is
   * kept; all else is escaped.
   */
  html: (key: MessageKey, values?: MessageValues) => Html;
  /** A German name or note as HTML, marked as German where the surroundings are not. */
  german: (name: string) => Html;
}

/** A piece of finished HTML among the parts of a message, told apart from text. */
interface Piece {
  html: Html;
}

export function translatorFor(language: Language, messages: Messages): Translator {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const formatOf = (key: MessageKey) => {
    const known = formats.get(key);
    if (known) return known;
    const format = new IntlMessageFormat(messages[key], formattingTag(language));
    formats.set(key, format);
    return format;
  };
  const { tag } = LANGUAGES[language];
  return {
    language,
    german: (name) => foreignHtml(name, 'de', tag),
    text(key, values) {
      if (isLiteral(messages[key])) return messages[key];
      const plain = mapValues(values, (value) => (isGermanName(value) ? value.german : value));
      const keep = (chunks: string[]) => chunks.join('');
      return partsOf(formatOf(key).format<string>({ ...plain, b: keep, de: keep })).join('');
    },
    html(key, values) {
      if (isLiteral(messages[key])) return escapeHtml(messages[key]);
      const marked = mapValues(values, (value) =>
        isGermanName(value) ? { html: foreignHtml(value.german, 'de', tag) } : value,
      );
      const bold = (chunks: (string | Piece)[]) => ({ html: html`<b>${render(chunks)}</b>` });
      const marking = (chunks: (string | Piece)[]) => ({
        html: foreignHtml(chunks.filter((chunk) => typeof chunk === 'string').join(''), 'de', tag),
      });
      return render(partsOf(formatOf(key).format<Piece>({ ...marked, b: bold, de: marking })));
    },
  };
}

/** Most messages have neither placeholder nor tag nor ICU quoting, and need no formatter. */
function isLiteral(message: string): boolean {
  return !/[{<']/.test(message);
}

function isGermanName(value: string | number | GermanName): value is GermanName {
  return typeof value === 'object';
}

function mapValues<T>(values: MessageValues = {}, map: (value: MessageValues[string]) => T) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}

function partsOf<T>(formatted: string | T | (string | T)[]): (string | T)[] {
  return Array.isArray(formatted) ? formatted : [formatted];
}

function render(parts: (string | Piece)[]): Html {
  return joinHtml(parts.map((part) => (typeof part === 'string' ? escapeHtml(part) : part.html)));
}
