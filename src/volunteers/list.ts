import type { Directory } from '../directory/answer.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { SERVICE_KINDS } from '../directory/kinds.ts';
import type { Gazetteer, Places } from '../places/places.ts';
import type { District } from '../places/schema.ts';
import { entryOf } from './entry-of.ts';
import { packEntry } from './entry.ts';

/** One office of the list, with what the filters need. */
export interface ListRow {
  point: ContactPoint;
  attributes: Record<string, string>;
}

/** The offices of one district, or of the whole Land. */
export interface ListArea {
  district: District | null;
  rows: ListRow[];
}

/** All published points: by district in the order of their names, by kind inside; the whole Land last. */
export function listOf(directory: Directory, places: Places, gazetteer: Gazetteer): ListArea[] {
  const byName = new Intl.Collator('de').compare;
  const rank = ({ kind }: ContactPoint) => SERVICE_KINDS.indexOf(kind);
  const districts = places.districts.toSorted((a, b) => byName(a.shortName, b.shortName));
  return [...districts, null]
    .map((district) => ({
      district,
      rows: (directory.byDistrict.get(district?.ags5 ?? null) ?? [])
        .filter(({ publish }) => publish)
        .toSorted((a, b) => rank(a) - rank(b) || byName(a.name, b.name))
        .map((point) => ({ point, attributes: packEntry(entryOf(point, gazetteer)) })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The languages that any of these points speaks, by their codes. */
export function languagesOf(points: readonly ContactPoint[]): string[] {
  return [...new Set(points.flatMap(({ publish, languages = [] }) => (publish ? languages : [])))];
}
