import type { Answer, Certainty } from '../directory/answer.ts';

/** How an area is shaded: by the certainty of the answer for it. */
export interface Shade {
  certainty: Certainty;
  /** The answer itself is only probable. */
  probable: boolean;
}

const ORDER: readonly Certainty[] = ['named', 'district', 'state', 'fallback', 'none'];

/** Whether a stand-in is sure says nothing of who is responsible, so it has one shade. */
export function shadeOf({ certainty, probable }: Answer): Shade {
  const standIn = certainty === 'fallback' || certainty === 'none';
  return { certainty, probable: probable && !standIn };
}

/** The shades that a map has, the surest first, each once. */
export function legendOf(shades: readonly Shade[]): Shade[] {
  const rank = ({ certainty, probable }: Shade) => ORDER.indexOf(certainty) * 2 + Number(probable);
  return [...Map.groupBy(shades, rank)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, same]) => same.slice(0, 1));
}
