import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Problem } from '../content/problem.ts';
import { show } from '../content/zod-problems.ts';
import { wrongWords } from './check-words.ts';
import { LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';
import type { MessageFile } from './messages.ts';

/**
 * Holds one file of messages to the German one: the same keys, the same placeholders and tags, and
 * every plural category that CLDR gives the language.
 * @param language null for the descriptions, which are prose without placeholders
 * @param sameAsGerman keys whose text may be the same as in German
 */
export function checkMessages(
  file: MessageFile,
  german: MessageFile,
  language: Language | null,
  sameAsGerman: readonly string[] = [],
): Problem[] {
  const missing = Object.keys(german.data).filter((key) => !(key in file.data));
  const problems: Problem[] = missing.map((key) => ({
    file: file.file,
    ...file.locate([]),
    field: key,
    found: 'nichts',
    expected: `einen Text für ${show(german.data[key])}`,
  }));
  for (const [key, text] of Object.entries(file.data)) {
    const place = { file: file.file, ...file.locate([key]), field: key, found: show(text) };
    const original = german.data[key];
    if (original === undefined) {
      const next = 'Den Schlüssel löschen oder in content/messages/de.json ergänzen.';
      problems.push({ ...place, expected: 'nur Schlüssel, die es auf Deutsch gibt', next });
    } else if (language !== null) {
      const fault =
        faultOf(text, original, language) ??
        wrongWords(key, text, original, language, sameAsGerman.includes(key));
      if (fault !== undefined) problems.push({ ...place, expected: fault });
    }
  }
  return problems;
}

function faultOf(text: string, original: string, language: Language): string | undefined {
  const message = parsed(text);
  if (typeof message === 'string') return `gültiges ICU MessageFormat (${message})`;
  const wanted = parsed(original);
  if (typeof wanted === 'string') return undefined; // reported at the German file
  const names = [...placeholdersIn(wanted)].sort().join(', ');
  if ([...placeholdersIn(message)].sort().join(', ') !== names) {
    return names === '' ? 'keine Platzhalter' : `genau diese Platzhalter: ${names}`;
  }
  const categories = new Intl.PluralRules(LANGUAGES[language].tag).resolvedOptions()
    .pluralCategories;
  const lacking = categories.filter((category) =>
    pluralsIn(message).some((options) => !options.includes(category)),
  );
  return lacking.length === 0 ? undefined : `die Mehrzahlformen ${lacking.join(', ')}`;
}

function parsed(text: string): MessageFormatElement[] | string {
  try {
    return parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Names of arguments, and of tags as `<b>`. */
function placeholdersIn(elements: MessageFormatElement[]): Set<string> {
  return new Set(
    elements.flatMap((element): string[] => {
      switch (element.type) {
        case TYPE.literal:
        case TYPE.pound:
          return [];
        case TYPE.tag:
          // Which German words stay in a translation is the translator's to decide.
          return [
            ...(element.value === 'de' ? [] : [`<${element.value}>`]),
            ...placeholdersIn(element.children),
          ];
        case TYPE.select:
        case TYPE.plural:
          return [
            element.value,
            ...optionsOf(element).flatMap((inner) => [...placeholdersIn(inner)]),
          ];
        default:
          return [element.value];
      }
    }),
  );
}

function pluralsIn(elements: MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsIn(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = optionsOf(element).flatMap(pluralsIn);
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inner] : inner;
  });
}

function optionsOf(element: { options: Record<string, { value: MessageFormatElement[] }> }) {
  return Object.values(element.options).map(({ value }) => value);
}
