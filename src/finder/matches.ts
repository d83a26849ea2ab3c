import type { Match, Through } from './answer.ts';
import type { FinderMunicipality } from './gazetteer.ts';
import type { Hit } from './recognise.ts';

/** Codes that a match shows. */
const FEW_CODES = 3;
/** An alternative of a locality that may lie in several municipalities comes after the likeliest. */
const ALTERNATIVE = 0.8;

/** A hit and the municipality it leads to. */
export interface Candidate {
  hit: Hit;
  municipality: FinderMunicipality;
  ask: boolean;
  confidence: number;
}

/** Each municipality once, by its best hit; the best first. */
export function candidatesOf(hits: Hit[], municipalities: FinderMunicipality[]): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const hit of hits) {
    const { municipality, alternatives, trust } = hit.entry;
    for (const position of [municipality, ...alternatives]) {
      const found = municipalities[position];
      if (found === undefined) continue;
      const confidence = position === municipality ? hit.confidence : hit.confidence * ALTERNATIVE;
      const candidate = { hit, municipality: found, ask: trust === 'ask', confidence };
      const before = best.get(position);
      if (before === undefined || rank(candidate) > rank(before)) best.set(position, candidate);
    }
  }
  return [...best.values()].toSorted(
    (a, b) => rank(b) - rank(a) || b.municipality.size - a.municipality.size,
  );
}

/*
 * What decides between names that fit about as well: a municipality is likelier meant than a locality, a large place
 * likelier than a small one. How large a locality is, its municipality says little about.
 */
const PRIOR = {
  municipality: { base: 0.06, perSize: 0.006 },
  'foreign-name': { base: 0.04, perSize: 0.006 },
  locality: { base: 0.05, perSize: 0.001 },
};
const DOUBT = 0.02;

function rank({ hit, municipality, confidence, ask }: Candidate): number {
  const { base, perSize } = PRIOR[hit.entry.kind];
  return confidence + base + perSize * municipality.size - (ask ? DOUBT : 0);
}

export function matchOf({ hit, municipality, ask, confidence }: Candidate, query: string): Match {
  const through = throughOf(hit, query);
  return {
    slug: municipality.slug,
    kind: 'municipality',
    name: municipality.shownName,
    district: municipality.district.name,
    postalCodes: municipality.codes.slice(0, FEW_CODES).map(({ code }) => code),
    ...(through === undefined ? {} : { through }),
    ask,
    confidence: Math.round(100 * Math.min(1, Math.max(0, confidence))) / 100,
  };
}

function throughOf({ entry, way }: Hit, query: string): Through | undefined {
  if (entry.kind !== 'municipality') return { text: entry.text, kind: entry.kind };
  return way === 'name' ? undefined : { text: query, kind: way };
}

const SHOWN = { span: 0.2, least: 0.5 };

/** Those that are likely enough to be offered, and not much less likely than the best. */
export function shown(candidates: Candidate[]): Candidate[] {
  const [first] = candidates;
  if (first === undefined) return [];
  const floor = Math.max(SHOWN.least, first.confidence - SHOWN.span);
  return candidates.filter(({ confidence }) => confidence >= floor);
}
