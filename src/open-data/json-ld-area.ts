import type { ContactPoint } from '../directory/contact-point.ts';
import type { Municipality } from '../places/schema.ts';
import { stateKey } from './hsds/areas.ts';
import type { Release } from './release.ts';

interface Area {
  '@type': 'AdministrativeArea';
  name: string;
  identifier: string;
}

export function placeArea({ name, ags8 }: Pick<Municipality, 'name' | 'ags8'>): Area {
  return { '@type': 'AdministrativeArea', name, identifier: ags8 };
}

/** The area that a contact point answers for, as administrative areas with their official keys. */
export function areaOf({ coverage, district }: ContactPoint, release: Release): Area | Area[] {
  const { gazetteer, land } = release;
  if (coverage.width === 'named') {
    return coverage.municipalities.map((key) => placeArea(gazetteer.municipality(key)));
  }
  if (coverage.width === 'state' || district === null) {
    return { '@type': 'AdministrativeArea', name: land.name, identifier: stateKey(release) };
  }
  if (coverage.except.length > 0) {
    return gazetteer
      .municipalitiesOf(district)
      .filter(({ ags8 }) => !coverage.except.includes(ags8))
      .map(placeArea);
  }
  const { name } = gazetteer.district(district);
  return { '@type': 'AdministrativeArea', name, identifier: district };
}
