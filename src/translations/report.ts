import type { TranslationRecord, UnitName } from './schema.ts';
import { digestOf } from './units.ts';
import type { Units } from './units.ts';

/** What is to do in one language. */
export interface TranslationReport {
  /** German texts without a translation. */
  missing: UnitName[];
  /** Translations whose German has changed since, and the digest that they were made from. */
  outdated: { unit: UnitName; from: string | undefined }[];
  /** Translations that no person has approved. */
  unreviewed: UnitName[];
}

/** @param translated the units that exist in the language */
export function reportOn(
  units: Units,
  translated: ReadonlySet<UnitName>,
  record: TranslationRecord,
): TranslationReport {
  const existing = [...units].filter(([unit]) => translated.has(unit));
  const reviewed = new Set(record.reviewed.map(({ unit }) => unit));
  return {
    missing: [...units.keys()].filter((unit) => !translated.has(unit)),
    outdated: existing
      .filter(([unit, german]) => record.sources[unit] !== digestOf(german))
      .map(([unit]) => ({ unit, from: record.sources[unit] })),
    unreviewed: existing.map(([unit]) => unit).filter((unit) => !reviewed.has(unit)),
  };
}
