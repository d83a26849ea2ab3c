import type { Facts } from './load.ts';
import { citationOf } from './sources-of.ts';
import type { Citation } from './sources-of.ts';

/** The numbered sources of one page. */
export interface References {
  /** In the order of their numbers, from 1. */
  list: readonly Citation[];
  /** The number of each source that the page names. */
  numbers: ReadonlyMap<string, number>;
}

/** Numbers sources in the order in which the page names them, each once. */
export function referencesTo(
  facts: Facts,
  records: readonly { sources: readonly string[] }[],
): References {
  const byId = new Map(facts.sources.map((source) => [source.id, source]));
  const ids = [...new Set(records.flatMap(({ sources }) => sources))];
  return {
    list: ids.flatMap((id) => {
      const source = byId.get(id);
      return source ? [citationOf(source)] : [];
    }),
    numbers: new Map(ids.map((id, at) => [id, at + 1])),
  };
}
