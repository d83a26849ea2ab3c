import type { Candidate } from './matches.ts';
import type { NameQuery } from './name-query.ts';

/** From here on a single candidate may be opened without asking. */
const LEAST = 0.9;
/** Shorter names resemble too many others, here and far away. */
const SHORT = 5;

/** Whether the candidates are one that may be opened without asking. */
export function isCertain(candidates: Candidate[], query: NameQuery): boolean {
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) return false;
  if (only.ask || only.hit.entry.trust !== 'sure' || only.confidence < LEAST) return false;
  return query.key.length >= SHORT || isTypedExactly(only, query);
}

/** `Präg` is not meant for certain by `Prag`, nor Kehl by a foreign name that also is that of Kiel. */
function isTypedExactly({ hit: { entry, way } }: Candidate, { text }: NameQuery): boolean {
  const umlautsTyped = /[äöüß]|[aou]e|ss/.test(text) || !/[äöüß]/i.test(entry.text);
  return way === 'name' && entry.kind !== 'foreign-name' && umlautsTyped;
}
