/** A writing system, by its ISO 15924 code. */
export type Script = 'Latn' | 'Arab' | 'Cyrl' | 'Ethi';

interface LanguageRow {
  /** How its readers call it. */
  name: string;
  /** BCP 47 tag for the `lang` attribute and for `Intl` (plurals after CLDR, dates, weekdays). */
  tag: string;
  dir: 'ltr' | 'rtl';
  script: Script;
  /** How well the search knows the language: it finds other forms of a word, or only the word as written. */
  search: 'forms' | 'words';
}

/**
 * The languages of the site. Everything that depends on a language's script or direction is decided
 * by this table, nowhere else. The keys are the folders in addresses, so they are lower case.
 */
export const LANGUAGES = {
  de: { name: 'Deutsch', tag: 'de', dir: 'ltr', script: 'Latn', search: 'forms' },
  // Not "Leichte Sprache": that name needs a text tested with its readers. "simple" is a registered variant.
  'de-simple': {
    name: 'Einfache Sprache',
    tag: 'de-simple',
    dir: 'ltr',
    script: 'Latn',
    search: 'forms',
  },
  en: { name: 'English', tag: 'en', dir: 'ltr', script: 'Latn', search: 'forms' },
  fr: { name: 'Français', tag: 'fr', dir: 'ltr', script: 'Latn', search: 'forms' },
  ar: { name: 'العربية', tag: 'ar', dir: 'rtl', script: 'Arab', search: 'forms' },
  fa: { name: 'فارسی', tag: 'fa', dir: 'rtl', script: 'Arab', search: 'words' },
  'fa-af': { name: 'دری', tag: 'fa-AF', dir: 'rtl', script: 'Arab', search: 'words' },
  ps: { name: 'پښتو', tag: 'ps', dir: 'rtl', script: 'Arab', search: 'words' },
  kmr: { name: 'Kurmancî', tag: 'kmr', dir: 'ltr', script: 'Latn', search: 'words' },
  ckb: { name: 'کوردی (سۆرانی)', tag: 'ckb', dir: 'rtl', script: 'Arab', search: 'words' },
  tr: { name: 'Türkçe', tag: 'tr', dir: 'ltr', script: 'Latn', search: 'forms' },
  uk: { name: 'Українська', tag: 'uk', dir: 'ltr', script: 'Cyrl', search: 'words' },
  ru: { name: 'Русский', tag: 'ru', dir: 'ltr', script: 'Cyrl', search: 'forms' },
  ti: { name: 'ትግርኛ', tag: 'ti', dir: 'ltr', script: 'Ethi', search: 'words' },
  so: { name: 'Soomaali', tag: 'so', dir: 'ltr', script: 'Latn', search: 'words' },
} as const satisfies Record<string, LanguageRow>;

/** The folder of a language in addresses. */
export type Language = keyof typeof LANGUAGES;

export const ALL_LANGUAGES = Object.keys(LANGUAGES) as Language[];

/** The tag for `Intl`: Gregorian dates and Latin digits in every language, because letters and doors have them. */
export function formattingTag(language: Language): string {
  return `${LANGUAGES[language].tag}-u-ca-gregory-nu-latn`;
}

/** Whether the language is a kind of German, so that German names are no foreign words in it. */
export function isGerman(language: Language): boolean {
  return language === 'de' || language === 'de-simple';
}

/**
 * The languages to build: all, or those that `LANGS` names.
 * @param wanted as in `de,ar`
 * @throws Error for a language that the site does not have
 */
export function languagesToBuild(wanted: string | undefined): Language[] {
  if (wanted === undefined || wanted === '') return ALL_LANGUAGES;
  const names = wanted.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(LANGUAGES, name));
  if (unknown !== undefined) {
    throw new Error(`LANGS names "${unknown}"; the site speaks ${ALL_LANGUAGES.join(', ')}.`);
  }
  return ALL_LANGUAGES.filter((language) => names.includes(language));
}
