import { isGerman, LANGUAGES } from './languages.ts';
import type { Language, Script } from './languages.ts';

const LETTERS: Record<Script, RegExp> = {
  Latn: /\p{Script=Latin}/u,
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Ethi: /\p{Script=Ethiopic}/u,
};

/** German words that are no words of another language of the site. */
const GERMAN_WORDS = /(?<!\p{L})(und|nicht|oder|für|eine|keine|werden|wenn|Sie|bitte)(?!\p{L})/u;

/** Messages that show place names in several scripts, to say that all of them are understood. */
const SHOWS_SCRIPTS = ['finder.hint'];

/**
 * What a translated message says in the wrong letters or in German.
 * @param mayBeGerman true where the word is the same in both languages, such as "Menü" in Turkish
 * @returns what is expected instead
 */
export function wrongWords(
  key: string,
  text: string,
  german: string,
  language: Language,
  mayBeGerman: boolean,
): string | undefined {
  if (isGerman(language)) return undefined;
  const words = ownWords(text);
  const { script } = LANGUAGES[language];
  const strange = SHOWS_SCRIPTS.includes(key)
    ? undefined
    : Array.from(words).find(
        (letter) => /\p{Letter}/u.test(letter) && !LETTERS[script].test(letter),
      );
  if (strange !== undefined) {
    return `nur Buchstaben der eigenen Schrift (gefunden: ${strange}); deutsche Wörter in <de>…</de>`;
  }
  const untranslated = /\p{Letter}{3}/u.test(words) && words === ownWords(german) && !mayBeGerman;
  return untranslated || GERMAN_WORDS.test(words)
    ? 'eine Übersetzung, kein Deutsch; deutsche Wörter in <de>…</de>'
    : undefined;
}

/** The words that a reader of the language reads: without placeholders, ICU words and marked German. */
function ownWords(text: string): string {
  return text
    .replace(/<de>.*?<\/de>/g, ' ')
    .replace(/<\/?[a-z]+>/g, ' ')
    .replace(/\{\w+, (plural|select),/g, ' ')
    .replace(/(=\d+|zero|one|two|few|many|other|none) \{/g, ' {')
    .replace(/\{\w+\}/g, ' ')
    .trim();
}
