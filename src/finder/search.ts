import type { FinderGazetteer } from './gazetteer.ts';
import { candidatesOf, shown } from './matches.ts';
import type { Candidate } from './matches.ts';
import type { NameSet } from './name-entry.ts';
import { foreignPart, LOCALITY_PARTS, localityParts } from './name-parts.ts';
import type { NameQuery } from './name-query.ts';
import { splitAtLink } from './name-words.ts';
import { byHead, byWordsApart } from './qualifiers.ts';
import { byKeyboard, bySound, bySpelling, byTypos, WHOLE } from './recognise.ts';
import type { Hit } from './recognise.ts';
import { SLIP } from './typos.ts';

export interface SearchResult {
  /** All that the query may mean, the likeliest first. */
  candidates: Candidate[];
  /** Parts of the index that are not loaded and could say more. */
  pending: string[];
}

export type LoadedParts = ReadonlyMap<string, NameSet>;

/** A best candidate like this is not looked for under other first sounds, or word by word. */
const GOOD = 0.8;
/** A sound like this says that a foreign name may mean another place as well. */
const AS_GOOD = 0.88;
const AFTER_EXACT = 0.9;
/** What sounds less alike than the best that was typed, by this much, would not be shown. */
const WORTH_COMPARING = 0.3;

/** Everything that a name may mean, by what is loaded. */
export function search(
  query: NameQuery,
  gazetteer: FinderGazetteer,
  loaded: LoadedParts,
): SearchResult {
  const { names, municipalities } = gazetteer;
  const own = wholes(bySpelling(query, [names]));
  if (own.length > 0 && !own.some(({ entry }) => municipalities[entry.municipality]?.hasNamesake)) {
    return { candidates: candidatesOf(own, municipalities), pending: [] };
  }
  const setsOf = (parts: string[]): NameSet[] => parts.flatMap((part) => loaded.get(part) ?? []);
  const foreign = setsOf([foreignPart(query.script)]);
  const german = [names, ...setsOf(LOCALITY_PARTS)];
  const written = query.script === 'latin' ? [...german, ...foreign] : foreign;
  const wanted = [foreignPart(query.script), ...localityParts(query.heard?.first ?? [])];
  const spelled = bySpelling(query, written);
  const whole = wholes(spelled);
  if (whole.length > 0) {
    const hits = [...whole, ...nearlyMeant(whole, query, names)];
    return { candidates: candidatesOf(hits, municipalities), pending: missing(wanted, loaded) };
  }
  const hits = [
    ...spelled,
    ...byWordsApart(query, written, gazetteer.surroundings),
    ...byTypos(query, written),
    ...byKeyboard(query, german),
  ];
  const best = Math.max(0, ...hits.map(({ confidence }) => confidence));
  hits.push(...bySound(query, german, best - WORTH_COMPARING));
  let candidates = shown(candidatesOf(hits, municipalities));
  let good = (candidates[0]?.confidence ?? 0) >= GOOD;
  // What has a linking word in another language is a name with a suffix, whatever it resembles as a whole.
  if (!good || splitAtLink(query.text) !== undefined) {
    hits.push(...byHead(query, [...german, ...foreign], gazetteer.surroundings));
    candidates = shown(candidatesOf(hits, municipalities));
    good = (candidates[0]?.confidence ?? 0) >= GOOD;
  }
  return { candidates, pending: missing(good ? wanted : [...wanted, ...LOCALITY_PARTS], loaded) };
}

/**
 * A hamlet may have the name of a town less a letter, and a foreign name, written without vowels, may be that of
 * two towns: then the municipality is offered after it.
 */
function nearlyMeant(whole: Hit[], query: NameQuery, names: NameSet): Hit[] {
  const kinds = new Set(whole.map(({ entry }) => entry.kind));
  if (kinds.has('municipality')) return [];
  if (kinds.has('foreign-name')) return bySound(query, [names], AS_GOOD);
  return byTypos(query, [names], SLIP)
    .filter(({ confidence }) => confidence >= AS_GOOD)
    .map((hit) => ({ ...hit, confidence: hit.confidence * AFTER_EXACT }));
}

function wholes(hits: Hit[]): Hit[] {
  return hits.filter(({ confidence }) => confidence >= WHOLE);
}

function missing(parts: string[], loaded: LoadedParts): string[] {
  return [...new Set(parts)].filter((part) => !loaded.has(part));
}
