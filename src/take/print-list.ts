import type { ContactPoint } from '../directory/contact-point.ts';
import type { ServiceKind } from '../directory/kinds.ts';
import type { Source } from '../directory/schema.ts';
import { sourcesOf } from '../directory/sources.ts';
import { inReadingOrder } from '../directory/reading-order.ts';

/** An office of a printed list, with the numbers of its sources. */
export interface ListEntry {
  point: ContactPoint;
  sources: number[];
}

/** A list for paper: links do not work there, so that the sources are numbered and written out. */
export interface PrintList {
  groups: { kind: ServiceKind; entries: ListEntry[] }[];
  /** In the order of their numbers, which begin with 1. */
  sources: Source[];
}

/** The published points under the kind of help that they give, and all their sources. */
export function printListOf(points: readonly ContactPoint[]): PrintList {
  const published = inReadingOrder(points.filter(({ publish }) => publish));
  const numbers = new Map<Source, number>();
  const numberOf = (source: Source) => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };
  const groups = [...Map.groupBy(published, ({ kind }) => kind)].map(([kind, ofKind]) => ({
    kind,
    entries: ofKind.map((point) => ({ point, sources: sourcesOf(point).map(numberOf) })),
  }));
  return { groups, sources: [...numbers.keys()] };
}
