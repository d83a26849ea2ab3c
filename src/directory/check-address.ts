import type { Places } from '../places/places.ts';
import { municipalitiesWith, namedBy } from './municipality-of-address.ts';
import type { PlaceRecordFields, Report } from './area-file.ts';

/** The postal code must belong to the town; special codes and official short forms count. */
export function checkAddress(point: PlaceRecordFields, places: Places, report: Report): void {
  const { postalCode, city } = point.address ?? {};
  if (postalCode === undefined || city === undefined) return;
  const candidates = municipalitiesWith(postalCode, places);
  if (candidates.some(namedBy(city, places))) return;
  const names = candidates.map(({ name }) => name);
  report(['address', 'postalCode'], postalCode, {
    expected:
      names.length === 0
        ? `eine Postleitzahl von ${city}; diese gibt es im Land nicht`
        : `eine Postleitzahl von ${city}; diese gehört zu ${names.join(', ')}`,
    next: 'Postleitzahl und Ort mit der Quelle vergleichen.',
  });
}
