import type { ContactPoint } from './contact-point.ts';
import { SERVICE_KINDS } from './kinds.ts';

const { compare } = new Intl.Collator('de');

/** The kinds of help as everywhere on the site, in each of them by name. */
export function inReadingOrder(points: readonly ContactPoint[]): ContactPoint[] {
  return points.toSorted(
    (a, b) =>
      SERVICE_KINDS.indexOf(a.kind) - SERVICE_KINDS.indexOf(b.kind) ||
      compare(a.name, b.name) ||
      compare(a.id, b.id),
  );
}
