import { MOST_MATCHES } from './answer.ts';
import type { Finder, FinderAnswer, Match } from './answer.ts';
import { isCertain } from './certainty.ts';
import { codeMatches, municipalitiesWith, specialMatches } from './code-answer.ts';
import { tidy } from './fold.ts';
import { readGazetteer } from './gazetteer.ts';
import type { FinderGazetteer } from './gazetteer.ts';
import { matchOf } from './matches.ts';
import type { Candidate } from './matches.ts';
import type { NameSet } from './name-entry.ts';
import { kindOfPart, readNames } from './name-parts.ts';
import { nameQuery } from './name-query.ts';
import { isWellFormed, readCode } from './postal-code.ts';
import { search } from './search.ts';

export type { Finder, FinderAnswer, Match } from './answer.ts';

/** Makes the finder; `loadPart` fetches a part of the index by its name. */
export function createFinder(core: string, loadPart: (name: string) => Promise<string>): Finder {
  const gazetteer = readGazetteer(core);
  const loaded = new Map<string, NameSet>();

  async function load(name: string): Promise<void> {
    try {
      loaded.set(name, readNames(await loadPart(name), kindOfPart(name)));
    } catch {
      // Offline, or the part does not exist: answered without it, and asked for again with the next query.
    }
  }

  return {
    find: (query) => answer(query, gazetteer, loaded),
    findFully: async (query) => {
      const tried = new Set<string>();
      for (;;) {
        const found = answer(query, gazetteer, loaded);
        const missing = 'pending' in found ? found.pending.filter((name) => !tried.has(name)) : [];
        if (missing.length === 0) return found;
        for (const name of missing) tried.add(name);
        await Promise.all(missing.map(load));
      }
    },
  };
}

function answer(
  query: string,
  gazetteer: FinderGazetteer,
  loaded: Map<string, NameSet>,
): FinderAnswer {
  const text = tidy(query);
  const code = readCode(text);
  if (code !== undefined) return answerCode(code.code, code.words, gazetteer, loaded);
  const named = nameQuery(text.replace(/\p{N}+/gu, ' '), gazetteer.landWords);
  if (named === undefined)
    return /\p{N}/u.test(text) ? { state: 'nothing', pending: [] } : { state: 'empty' };
  const { candidates, pending } = search(named, gazetteer, loaded);
  if (candidates.length === 0) return { state: 'nothing', pending };
  return {
    state: 'found',
    matches: matchesOf(candidates, query.trim()),
    certain: pending.length === 0 && isCertain(candidates, named),
    pending,
  };
}

/** A name beside a code that it does not agree with is offered as well if it was surely meant. */
const CONTRADICTS = 0.9;

function answerCode(
  code: string,
  words: string,
  gazetteer: FinderGazetteer,
  loaded: Map<string, NameSet>,
): FinderAnswer {
  const special = specialMatches(code, gazetteer);
  const matches = special.length > 0 ? special : codeMatches(code, gazetteer);
  const beside = words === '' ? undefined : nameQuery(words, gazetteer.landWords);
  if (beside === undefined) return withoutName(code, matches);
  const { candidates, pending } = search(beside, gazetteer, loaded);
  const slugs = new Set(municipalitiesWith(code, gazetteer).map(({ slug }) => slug));
  const agreeing = candidates.filter(({ municipality }) => slugs.has(municipality.slug));
  if (agreeing.length > 0) {
    return {
      state: 'found',
      matches: matchesOf(agreeing, words),
      certain: pending.length === 0 && isCertain(agreeing, beside),
      pending,
    };
  }
  const named = candidates.filter(({ confidence }) => confidence >= CONTRADICTS);
  const all = [...matches, ...matchesOf(named, words)].slice(0, MOST_MATCHES);
  if (all.length === 0) return withoutName(code, matches);
  return { state: 'found', matches: all, certain: false, pending };
}

function matchesOf(candidates: Candidate[], query: string): Match[] {
  return candidates.slice(0, MOST_MATCHES).map((candidate) => matchOf(candidate, query));
}

function withoutName(code: string, matches: Match[]): FinderAnswer {
  if (matches.length > 0) {
    return {
      state: 'found',
      matches,
      certain: matches.length === 1 && isWellFormed(code),
      pending: [],
    };
  }
  return isWellFormed(code)
    ? { state: 'outside', code, pending: [] }
    : { state: 'nothing', pending: [] };
}
