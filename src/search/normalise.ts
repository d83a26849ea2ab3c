import { foldDigits, foldSpelling } from '../finder/fold.ts';
import type { Language } from '../i18n/languages.ts';

/**
 * Letters that one keyboard has and another lacks, beyond those of place names: what is typed with the
 * nearest letter finds the word all the same. Pashto and Sorani write vowels that Arabic and Persian
 * keyboards do not have.
 */
const NEAREST: Record<string, string> = {
  ې: 'ی',
  ۍ: 'ی',
  ێ: 'ی',
  ە: 'ه',
  ۆ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
  ګ: 'گ',
};

/** Joins two parts of one Persian word without a gap; many people type a space or nothing. */
const JOINER = '\u200c';

/** Brings a word or text into the form in which index and query are compared. */
export function fold(text: string): string {
  return foldSpelling(foldDigits(text)).replace(
    /[^\0-\x7f]/gu,
    (letter) => NEAREST[letter] ?? letter,
  );
}

/** The words of a text in the form in which they are compared, in their order. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** The parts of words that a joiner holds together: `می‌خواهم` is also found by `خواهم`. */
export function joinedParts(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => word.includes(JOINER))
    .flatMap((word) => word.split(JOINER).flatMap(wordsOf));
}

/** What a language writes together with a word, in folded letters. */
interface Attached {
  before?: string[];
  after?: string[];
}

const PERSIAN = { after: ['ها', 'های', 'هایی', 'ان', 'ات', 'تان', 'مان', 'شان', 'ی', 'م', 'ش'] };

const ATTACHED: Partial<Record<Language, Attached>> = {
  // The conjunctions, the prepositions, the article, and "for" together with it.
  ar: { before: ['و', 'ف', 'ب', 'ک', 'ل', 'ال', 'لل'] },
  // Plural, possessive and indefinite endings.
  fa: PERSIAN,
  'fa-af': PERSIAN,
  // Definite, plural and indefinite endings.
  ckb: { after: ['هکان', 'هکه', 'هکانی', 'ان', 'یک', 'ی', 'م', 'ت'] },
  ps: { after: ['ونه', 'ونو', 'ان', 'انو', 'و', 'ی', 'ه'] },
};

/** What is left of a word must still be one. */
const SHORTEST_REST = 3;

/** Nothing shorter is a beginning that tells one word from others. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/**
 * A folded word, and what is left of it without what its language attaches, nearest first:
 * `وللاجئین` → `للاجئین`, `لاجئین` …
 */
export function withoutAttached(word: string, language: Language): string[] {
  const { before = [], after = [] } = ATTACHED[language] ?? {};
  const found = new Set([word]);
  // A set that grows is walked to its end: what is left may have something attached as well.
  for (const form of found) {
    const rests = [
      ...before.filter((one) => form.startsWith(one)).map((one) => form.slice(one.length)),
      ...after.filter((one) => form.endsWith(one)).map((one) => form.slice(0, -one.length)),
    ];
    for (const rest of rests) if (rest.length >= SHORTEST_REST) found.add(rest);
  }
  return [...found];
}

/**
 * Shorter beginnings of a word, for languages with endings that the index does not know:
 * `документів` → `документі`, `документ`, `докумен`.
 */
export function beginnings(word: string): string[] {
  const most = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM);
  return Array.from({ length: Math.max(0, most) }, (_, at) => word.slice(0, -1 - at));
}
