import { csv, EXCEL, RFC_4180 } from './csv.ts';
import type { PublishedPoint } from './directory-file.ts';

const COLUMNS = [
  'id',
  'page',
  'kind',
  'name',
  'operator',
  'coverage_width',
  'coverage_district',
  'coverage_municipalities',
  'coverage_except',
  'street',
  'postal_code',
  'city',
  'phone',
  'email',
  'website',
  'opening_hours',
  'hours',
  'hours_for',
  'appointment',
  'languages',
  'only_for',
  'housing',
  'note',
  'as_of',
  'confidence',
  'source_title',
  'source_url',
  'source_seen',
  'source_kind',
] as const;

/** The directory as one table: the same fields as `directory.json`, a line for each contact point. */
export function directoryTable(points: readonly PublishedPoint[], forExcel = false): string {
  const rows = points.map(({ coverage, address, source, ...point }) => ({
    ...point,
    coverage_width: coverage.width,
    coverage_district: coverage.district,
    coverage_municipalities: coverage.municipalities,
    coverage_except: coverage.except,
    street: address?.street,
    postal_code: address?.postalCode,
    city: address?.city,
    opening_hours: point.openingHours,
    hours_for: point.hoursFor,
    only_for: point.onlyFor,
    as_of: point.asOf,
    source_title: source.title,
    source_url: source.url,
    source_seen: source.seen,
    source_kind: source.kind,
  }));
  return csv(COLUMNS, rows, forExcel ? EXCEL : RFC_4180);
}
