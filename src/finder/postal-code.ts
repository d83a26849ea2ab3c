/** The digits of a query that read as a postal code or its beginning, and the words beside it. */
export interface CodeQuery {
  code: string;
  words: string;
}

const LENGTH = 5;

/**
 * `D-74189`, `PLZ 74 189`, `74189 Weinsberg`, `741`. Expects tidy text (digits are Latin digits).
 * House numbers beside a whole code are left to the words; digits beside words that are no whole code are not a code.
 */
export function readCode(query: string): CodeQuery | undefined {
  const groups = query.match(/\d(?:[\d\s.]*\d)?/g);
  if (groups === null) return undefined;
  const numbers = groups.map((group) => ({ group, digits: group.replace(/\D/g, '') }));
  const whole = numbers.find(({ digits }) => digits.length === LENGTH) ?? wordOfFive(query);
  if (whole !== undefined) return { code: whole.digits, words: wordsBeside(query, whole.group) };
  const [only] = numbers;
  if (numbers.length !== 1 || only === undefined) return undefined;
  const words = wordsBeside(query, only.group);
  return words === '' ? { code: only.digits, words } : undefined;
}

/** `Hauptstraße 5 74189`: digits that only seem to belong together. */
function wordOfFive(query: string): { group: string; digits: string } | undefined {
  const found = /(?<!\d)\d{5}(?!\d)/.exec(query)?.[0];
  return found === undefined ? undefined : { group: found, digits: found };
}

/** Without the country's letter or the word for "postal code" and punctuation. */
function wordsBeside(query: string, group: string): string {
  return query
    .replace(group, ' ')
    .replace(
      /(?<!\p{L})(?:d|de|ger|plz|postleitzahl|p\.?l\.?z\.?|zip|postcode|code|индекс|індекс|الرمز البريدي|کد پستی)(?!\p{L})/giu,
      ' ',
    )
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

/** German codes start with 01 to 99; 00 was never given out. */
export function isWellFormed(code: string): boolean {
  return /^(?!00)\d{5}$/.test(code);
}
