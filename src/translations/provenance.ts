import type { TranslationRecord, UnitName } from './schema.ts';
import { digestOf } from './units.ts';
import type { Units } from './units.ts';

/** How a text in one language came about, and whether the German has changed since. */
export type Provenance =
  | { method: 'original' }
  | { method: 'machine'; outdated: boolean }
  | { method: 'reviewed'; by: string; on: string; outdated: boolean };

export const ORIGINAL: Provenance = { method: 'original' };

export function provenanceOf(record: TranslationRecord, unit: UnitName, units: Units): Provenance {
  const german = units.get(unit);
  const outdated = german !== undefined && record.sources[unit] !== digestOf(german);
  const review = record.reviewed.find((entry) => entry.unit === unit);
  return review
    ? { method: 'reviewed', by: review.by, on: review.on, outdated }
    : { method: record.method, outdated };
}
