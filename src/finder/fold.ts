/** Longer than any name with its postal code; what is typed beyond it is not read. */
const LONGEST_QUERY = 64;

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LATIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
};

/**
 * Arabic letters that keyboards of different languages give for the same letter, and the hamza's carriers.
 * Urdu and Kurdish letters for sounds of their own stay what they are.
 */
const ARABIC: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  آ: 'ا',
  ك: 'ک',
  ڪ: 'ک',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
};

/** Vowel signs, the lengthening stroke, and marks that only direct or join letters. */
const UNWRITTEN =
  /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0591-\u05c7\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

/** `٧٤١٨٩` and `７４１８９` → `74189`. Unicode keeps the ten digits of each script together, zero first. */
export function foldDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    let code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
      code -= 1;
      value += 1;
    }
    return String(value);
  });
}

/** Cuts to a length that can be searched, and brings width, case and digits into one form. */
export function tidy(query: string): string {
  const text = query
    .slice(0, LONGEST_QUERY)
    .toWellFormed()
    .normalize('NFKC')
    .slice(0, LONGEST_QUERY);
  return foldDigits(text.toLowerCase()).normalize('NFC');
}

/**
 * Names as they are compared letter by letter: `Bad Säckingen` → `bad sackingen`, as are `Saeckingen` and
 * `sackingen`. A part of a word folds to a part of the folded word, so that word starts can be compared.
 */
export function foldSpelling(text: string): string {
  return text
    .toLowerCase()
    .replace(UNWRITTEN, '')
    .normalize('NFC')
    .replace(/[^\0-\x7f]/gu, (letter) => LATIN[letter] ?? ARABIC[letter] ?? letter)
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{Mark}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/([ao])e|(?<![ae])ue/g, (_, vowel: string | undefined) => vowel ?? 'u')
    .trim();
}
