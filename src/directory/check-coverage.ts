import type { Ags5, Ags8 } from '../places/keys.ts';
import { districtOf } from '../places/keys.ts';
import type { Places } from '../places/places.ts';
import type { PlaceRecordFields, Report } from './area-file.ts';

/** Coverage keys exist, lie in the district of the file, and stand there once. */
export function checkCoverage(
  point: PlaceRecordFields,
  district: Ags5 | null,
  places: Places,
  report: Report,
): void {
  const { coverage } = point;
  if ((coverage.width === 'state') !== (district === null)) {
    report(['coverage'], coverage.width, {
      expected:
        district === null
          ? '„state: true“ in der Datei des Landes'
          : '„ags8“ oder „district: true“ in der Datei eines Kreises',
      next: 'Die Stelle in die Datei verschieben, deren Gebiet sie bedient.',
    });
    return;
  }
  if (coverage.width === 'state') return;
  const field = coverage.width === 'named' ? 'ags8' : 'exceptAgs8';
  const keys = coverage.width === 'named' ? coverage.municipalities : coverage.except;
  for (const [index, key] of keys.entries()) {
    const expected = faultOf(key, index, keys, district, places);
    if (expected !== undefined) report(['coverage', field, index], key, { expected });
  }
}

function faultOf(
  key: Ags8,
  index: number,
  keys: Ags8[],
  district: Ags5 | null,
  places: Places,
): string | undefined {
  if (!places.municipalities.some(({ ags8 }) => ags8 === key)) {
    return 'der Schlüssel einer Gemeinde aus content/places/gemeinden.csv';
  }
  if (districtOf(key) !== district) {
    return `eine Gemeinde dieses Kreises (Schlüssel beginnt mit ${district})`;
  }
  return keys.indexOf(key) === index ? undefined : 'jede Gemeinde nur einmal';
}
