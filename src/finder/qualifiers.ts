import { nearest, sortReadings } from './alignment.ts';
import { foldSpelling } from './fold.ts';
import type { NameEntry, NameSet } from './name-entry.ts';
import { splitAtLink } from './name-words.ts';
import { nameQuery } from './name-query.ts';
import type { NameQuery } from './name-query.ts';
import { byTypos, bySound, bySpelling, WHOLE } from './recognise.ts';
import type { Hit } from './recognise.ts';
import { fit } from './spelling.ts';
import { spokenReadings } from './spoken-name.ts';

/** Words that tell places of one name apart, in German and as others call them (word starts). */
const TRANSLATED: [german: string, others: string][] = [
  ['donau', 'danub dunaj dunav tuna duna дунай дунав дунај دانوب طونه დუნა դանուբ δουναβ דנוב'],
  [
    'rhein',
    'rhin rhine reno rin ren rajn rajna рейн рајна рін راین رین الراین რაინ հռենոս ρηνο ריין',
  ],
  ['neckar', 'nekar nekkar neccar неккар некар نکار نیکار نکر ნეკარ նեքար νεκαρ נקר'],
  ['bodensee', 'constan costan konstan konstanc боден بحیره کونستانس دریاچه ბოდენ բոդեն'],
  [
    'schwarzwald',
    'black forest noire nera nero negra negru fekete cerny czarny kara шварц чорн черн جنگل غابه الغابه السوداء',
  ],
  ['schwarzwald', 'foret foresta selva padurea orman les las siyah daristana'],
  ['stadt', 'city town ville citta miasto місто город град مدینه شهر'],
];

const translations = TRANSLATED.map(([german, others]) => ({
  german,
  others: others.split(' ').map(foldSpelling),
}));

const HEAD = { alone: 0.84, confirmed: 0.98, leastConfirmable: 0.7, leastSound: 0.75, most: 24 };

/**
 * A name with its suffix in another language, in another order, or cut off: what stands before the linking word, or
 * one word of several. Where the rest fits the name's suffix as well, the name is as good as typed.
 */
export function byHead(query: NameQuery, sets: NameSet[], surroundings: Surroundings): Hit[] {
  return splits(query).flatMap(({ head, rest }) => {
    const meant = nameQuery(head);
    if (meant === undefined) return [];
    const hits = [
      ...bySpelling(meant, sets).filter(({ confidence }) => confidence >= WHOLE),
      ...byTypos(meant, sets),
      ...bySound(meant, sets, HEAD.leastSound),
    ];
    const isConfirmed = confirmedBy(rest);
    return hits
      .toSorted((a, b) => b.confidence - a.confidence)
      .slice(0, HEAD.most)
      .map((hit) => {
        const near = [...wordsOf(hit.entry).slice(1), ...surroundings(hit.entry.municipality)];
        const confirmed = hit.confidence >= HEAD.leastConfirmable && isConfirmed(near);
        return { ...hit, confidence: hit.confidence * (confirmed ? HEAD.confirmed : HEAD.alone) };
      });
  });
}

type Surroundings = (municipality: number) => string[];

/** First words of many names, which say nothing alone. */
const COMMON = ['bad', 'sankt'];
/** What is longer is no name with a suffix, and would take long to compare. */
const MOST_HEAD_WORDS = 4;
const LONGEST = 40;

function splits({ text, words, key }: NameQuery): { head: string; rest: string[] }[] {
  if (key.length > LONGEST) return [];
  const linked = splitAtLink(text);
  const ways =
    linked !== undefined || words.length > MOST_HEAD_WORDS
      ? [linked ?? []].flat()
      : words.slice(1).flatMap((_, index) => {
          const [before, after] = [words.slice(0, index + 1), words.slice(index + 1)];
          return [
            { head: before.join(' '), rest: after },
            { head: after.join(' '), rest: before },
          ];
        });
  return ways.filter(({ head }) => head.length >= SHORTEST && !COMMON.includes(head));
}

/** What words that sound alike may cost for each sound. */
const CLOSE = 12;
const SHORTEST = 3;
/** Letters that a case may add: `на Неккаре`, `pod Tekom`. */
const ENDINGS = [0, 1, 2];

/** Whether one of the words, translated or by its sound, is one of those of a name and of where it lies. */
function confirmedBy(words: string[]): (near: string[]) => boolean {
  const meant = translations
    .filter(({ others }) => others.some((other) => words.some((word) => word.startsWith(other))))
    .map(({ german }) => german);
  const heard = words
    .flatMap((word) => ENDINGS.map((ending) => word.slice(0, word.length - ending)))
    .filter((stem) => stem.length >= SHORTEST)
    .flatMap((stem) => nameQuery(stem)?.heard ?? []);
  return (near) => {
    if (near.some((one) => meant.includes(one) || words.some((word) => one.startsWith(word)))) {
      return true;
    }
    const spoken = sortReadings(near.flatMap((word) => spokenReadings(word, word)));
    return heard.some((stem) => {
      let alike = false;
      nearest(stem.pattern, spoken, { most: CLOSE * stem.weight, span: 0 }, () => {
        alike = true;
      });
      return alike;
    });
  };
}

/** More words than a name with its surroundings has. */
const MOST_WORDS = 7;
const APART = { whole: 0.95, start: 0.75 };

/** A name and, before or after it, the municipality or district it lies in: `malsch karlsruhe`. */
export function byWordsApart(
  { words }: NameQuery,
  sets: NameSet[],
  surroundings: Surroundings,
): Hit[] {
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const hits: Hit[] = [];
  for (let split = 1; split < words.length; split += 1) {
    const parts = [words.slice(0, split), words.slice(split)];
    for (const [named = [], around = []] of [parts, parts.toReversed()]) {
      const key = named.join('');
      for (const entry of sets.flatMap(({ entries }) => entries)) {
        const fits = fit(key, entry.words);
        if (fits === undefined || fits === 'word-start') continue;
        const near = [...surroundings(entry.municipality), ...wordsOf(entry)];
        if (!around.every((word) => near.some((one) => one.startsWith(word)))) continue;
        const confidence = fits === 'start' ? APART.start : APART.whole;
        hits.push({ entry, way: 'name', confidence });
      }
    }
  }
  return hits;
}

function wordsOf({ words: { key, starts } }: NameEntry): string[] {
  return starts.map((start, index) => key.slice(start, starts[index + 1]));
}
