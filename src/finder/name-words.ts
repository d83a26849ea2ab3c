import { foldSpelling } from './fold.ts';

/** Small words inside place names, here and in the languages of those who search: they carry no name. */
const LINKING = new Set(
  (
    'am an auf bei beim d dem den der die i im in ob u unter v vor von zu zum zur a b ' + // German, and abbreviated
    'at on near the upon under ' + // English
    'sur sous de du des la le les en pres ' + // French, Spanish
    'sul sulla sullo del della dello di al ' + // Italian
    'na nad pod u w we v ve pri przy do ' + // Slavic
    'kod ko pe la langa ' + // Serbian, Romanian, Turkish
    'на над під под при у в во біля коло възле край ам ан дер им ін ауф об унтер ' +
    'ам ан дер ден им ин ' +
    'في على عند قرب تحت آم ام آن ان در دير ایم إم بر کنار نزدیک ' +
    'אם אן דר על ליד ამ ან დერ იმ ամ ան դեր'
  )
    .split(' ')
    .map(foldSpelling),
);

/** Words that say what a thing is, not what it is called. */
const KINDS = new Set(
  (
    'stadt gemeinde ort ortsteil stadtteil dorf landkreis kreis plz postleitzahl deutschland germany ' +
    'city town village of ville village commune allemagne germania miasto gmina niemcy oras germania sehir almanya ' +
    'de ' +
    'город місто село деревня посёлок німеччина германия град община ' +
    'مدينة قرية بلدة المانيا شهر روستا آلمان شهرک المان ከተማ ጀርመን'
  )
    .split(' ')
    .map(foldSpelling),
);

/** A folded name or query, its linking words left out. */
export interface NameWords {
  /** The words, joined: `heidenheimbrenz`. */
  key: string;
  /** Where each word starts in the key. */
  starts: number[];
  /** Where the name proper ends and what only tells it from others begins: `heidenheim|brenz`. */
  headEnd: number;
}

/** What only tells a place from another of the same name starts here: `am Neckar`, `(Jagst)`, `/Schwarzwald`. */
const QUALIFIER = / (?:am|an|auf|bei|beim|der|im|in|ob|unter|vor|von|zum|zur) | [aiou]\.|[(/,]/iu;

/** Where in a name of the index the qualifier begins; its length where there is none. */
export function qualifierAt(name: string): number {
  const at = name.search(QUALIFIER);
  return at > 0 ? at : name.length;
}

/** Reads a name of the index. */
export function nameWords(name: string): NameWords {
  const at = qualifierAt(name);
  const head = contentWords(name.slice(0, at));
  const rest = contentWords(name.slice(at)).filter((word) => !LINKING.has(word));
  return { ...joined([...head, ...rest]), headEnd: head.join('').length };
}

/** The words of which the name of the Land consists, written apart or as one: people add them to the name of a place. */
export function landWords(names: readonly string[]): string[] {
  const words = names.map(contentWords);
  return [...new Set(words.flatMap((ofName) => [...ofName, ofName.join('')]))];
}

/**
 * The words of a query that carry a name; all of them where none does.
 * @param land words that only tell the Land
 */
export function queryWords(query: string, land: readonly string[] = []): string[] {
  const words = contentWords(query);
  const named = words.filter((word, index) => index === 0 || !LINKING.has(word));
  const meant = named.filter((word) => !KINDS.has(word) && !land.includes(word));
  return meant.length > 0 ? meant : named;
}

/** A query with a linking word or a comma, parted there: `marbach na nekaru` → `marbach`, [`nekaru`]. */
export function splitAtLink(query: string): { head: string; rest: string[] } | undefined {
  const [before = [], ...after] = query.split(/[,،、(/]/u).map(contentWords);
  const words = [...before, ...after.flat()];
  const at = words.findIndex(
    (word, index) => index > 0 && (index === before.length || LINKING.has(word)),
  );
  if (at < 1) return undefined;
  return {
    head: words.slice(0, at).join(' '),
    rest: words.slice(at).filter((word) => !LINKING.has(word)),
  };
}

function contentWords(text: string): string[] {
  const words = foldSpelling(text)
    .split(' ')
    .filter((word) => word !== '');
  return words.map((word) => (word === 'st' || word === 'skt' ? 'sankt' : word));
}

function joined(words: string[]): { key: string; starts: number[] } {
  let key = '';
  const starts = words.map((word) => {
    const start = key.length;
    key += word;
    return start;
  });
  return { key, starts };
}
