import type { Ags5, Ags8 } from '../../places/keys.ts';
import type { PublishedPoint } from '../directory-file.ts';
import type { Release } from '../release.ts';
import type { Row } from './tables.ts';

type Area = Omit<Row<'service_area'>, 'id' | 'service_id'>;

/** Where the official keys of areas have addresses. */
export const GEOCODING = 'http://dcat-ap.de/def/politicalGeocoding';

/** The key of the Land: the first two digits of each of its keys. */
export function stateKey({ places }: Pick<Release, 'places'>): string {
  return places.districts[0]?.ags5.slice(0, 2) ?? '';
}

/**
 * The area of a service as official keys. A district "except some" becomes its other municipalities,
 * because HSDS has no exceptions.
 */
export function areasOf({ coverage }: PublishedPoint, release: Release): Area[] {
  const { gazetteer, land } = release;
  const { width, district = '', municipalities = [], except = [] } = coverage;
  if (width === 'state') return [area(land.name, 'stateKey', stateKey(release))];
  if (width === 'district' && except.length === 0) {
    return [area(gazetteer.district(district as Ags5).name, 'districtKey', district)];
  }
  const keys =
    width === 'named'
      ? (municipalities as Ags8[])
      : gazetteer
          .municipalitiesOf(district as Ags5)
          .map(({ ags8 }) => ags8)
          .filter((key) => !except.includes(key));
  return keys.map((key) => area(gazetteer.municipality(key).name, 'municipalityKey', key));
}

function area(name: string, level: string, key: string): Area {
  return { name, extent: key, extent_type: 'text', uri: `${GEOCODING}/${level}/${key}` };
}
