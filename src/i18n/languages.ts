/**
 * The languages of the site. Everything that depends on a language's script or direction is decided
 * by this table, nowhere else.
 */
export const LANGUAGES = {
  de: { name: 'Deutsch', tag: 'de', dir: 'ltr' },
  en: { name: 'English', tag: 'en', dir: 'ltr' },
  ar: { name: 'العربية', tag: 'ar', dir: 'rtl' },
} as const satisfies Record<string, LanguageRow>;

interface LanguageRow {
  /** How its readers call it. */
  name: string;
  /** BCP 47 tag for the `lang` attribute. */
  tag: string;
  dir: 'ltr' | 'rtl';
}

/** The folder of a language in addresses: lower case. */
export type Language = keyof typeof LANGUAGES;

export const ALL_LANGUAGES = Object.keys(LANGUAGES) as Language[];

/** The tag for `Intl`: Gregorian dates and Latin digits in every language, because letters and doors have them. */
export function formattingTag(language: Language): string {
  return `${LANGUAGES[language].tag}-u-ca-gregory-nu-latn`;
}

/**
 * The languages to build: all, or those that `LANGS` names.
 * @param wanted as in `de,ar`
 * @throws Error for a language that the site does not have
 */
export function languagesToBuild(wanted: string | undefined): Language[] {
  if (wanted === undefined || wanted === '') return ALL_LANGUAGES;
  const names = wanted.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(name in LANGUAGES));
  if (unknown !== undefined) {
    throw new Error(`LANGS names "${unknown}"; the site speaks ${ALL_LANGUAGES.join(', ')}.`);
  }
  return ALL_LANGUAGES.filter((language) => names.includes(language));
}
