/** The filters of the list, each with its name in the address. */
export const FILTERS = {
  district: 'kreis',
  place: 'ort',
  kind: 'art',
  topic: 'thema',
  language: 'sprache',
  hours: 'zeit',
  confidence: 'beleg',
} as const;

export type Filter = keyof typeof FILTERS;

/** What the reader chose; a filter that is empty or missing lets everything through. */
export type Choices = Partial<Record<Filter, string>>;

const NAMES = Object.entries(FILTERS) as [Filter, string][];

/**
 * The choices in the address after `#`, which a browser never sends.
 * @returns undefined where the address points to a part of the page instead
 */
export function readChoices(hash: string): Choices | undefined {
  const text = hash.replace(/^#/, '');
  if (text !== '' && !text.includes('=')) return undefined;
  const written = new URLSearchParams(text);
  const pairs = NAMES.map(([filter, name]) => [filter, written.get(name) ?? ''] as const);
  const choices: Choices = Object.fromEntries(pairs.filter(([, value]) => value !== ''));
  // A place means something only in its district.
  if (choices.district === undefined) delete choices.place;
  return choices;
}

/** @returns without `#`; empty where nothing is chosen */
export function writeChoices(choices: Choices): string {
  const written = new URLSearchParams();
  for (const [filter, name] of NAMES) {
    const value = choices[filter];
    if (value) written.set(name, value);
  }
  return written.toString();
}
