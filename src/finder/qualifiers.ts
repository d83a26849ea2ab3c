import { nearest, sortReadings } from './alignment.ts';
import type { SortedReadings } from './alignment.ts';
import { foldSpelling } from './fold.ts';
import type { NameEntry, NameSet } from './name-entry.ts';
import { splitAtLink } from './name-words.ts';
import { nameQuery } from './name-query.ts';
import type { NameQuery } from './name-query.ts';
import { byTypos, bySound, bySpelling, WHOLE } from './recognise.ts';
import type { Hit } from './recognise.ts';
import { fit } from './spelling.ts';
import { spokenReadings } from './spoken-name.ts';
import { SLIP, slipsAllowed } from './typos.ts';

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

const HEAD = { alone: 0.84, confirmed: 0.98, leastConfirmable: 0.7, leastSound: 0.75 };

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
      ...byTypos(meant, sets, Math.min(SLIP, slipsAllowed(meant.key.length))),
      ...bySound(meant, sets, HEAD.leastSound),
    ];
    return hits.map((hit) => {
      const confirmed =
        hit.confidence >= HEAD.leastConfirmable && confirms(rest, hit.entry, surroundings);
      return { ...hit, confidence: hit.confidence * (confirmed ? HEAD.confirmed : HEAD.alone) };
    });
  });
}

type Surroundings = (municipality: number) => string[];

/** First words of many names, which say nothing alone. */
const COMMON = ['bad', 'sankt'];
const MOST_HEAD_WORDS = 4;

function splits({ text, words }: NameQuery): { head: string; rest: string[] }[] {
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

/** Whether one of the words belongs to the name or to where it lies. */
function confirms(rest: string[], entry: NameEntry, surroundings: Surroundings): boolean {
  const near = [...wordsOf(entry).slice(1), ...surroundings(entry.municipality)];
  const spoken = sortReadings(near.flatMap((word) => spokenReadings(word, word)));
  return rest.some((word) => {
    const meant = translations
      .filter(({ others }) => others.some((other) => word.startsWith(other)))
      .map(({ german }) => german);
    return (
      near.some((one) => one.startsWith(word) || meant.includes(one)) || soundsLike(word, spoken)
    );
  });
}

/** What words that sound alike may cost for each sound. */
const CLOSE = 12;
const SHORTEST = 3;
/** Letters that a case may add: `на Неккаре`, `pod Tekom`. */
const ENDINGS = [0, 1, 2];

function soundsLike(word: string, spoken: SortedReadings<string>): boolean {
  return ENDINGS.some((ending) => {
    const stem = word.slice(0, word.length - ending);
    const heard = stem.length < SHORTEST ? undefined : nameQuery(stem)?.heard;
    if (heard === undefined) return false;
    let alike = false;
    nearest(heard.pattern, spoken, { most: CLOSE * heard.weight, span: 0 }, () => {
      alike = true;
    });
    return alike;
  });
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
