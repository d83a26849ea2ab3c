import { municipalityOfAddress } from '../../directory/municipality-of-address.ts';
import type { PublishedPoint } from '../directory-file.ts';
import type { Release } from '../release.ts';
import type { Row } from './tables.ts';

interface Located {
  location: Row<'location'>;
  /** Undefined where the street or the postal code is not known: HSDS wants both. */
  address: Row<'address'> | undefined;
}

/** The place of a contact point: the same address is the same place, whoever works there. */
export function locatedAt(
  { id, address }: PublishedPoint,
  release: Release,
  uuid: (name: string) => string,
): Located | undefined {
  if (address === undefined) return undefined;
  const { street, postalCode, city } = address;
  const town = [postalCode, city].filter((part) => part !== undefined).join(' ');
  const name = street === undefined ? town : `${street}, ${town}`;
  const district = release.directory.points.find((point) => point.id === id)?.district ?? null;
  const municipality = municipalityOfAddress(address, district, release.places);
  const location: Row<'location'> = {
    // Without street or code a name alone does not tell one place from another.
    id: uuid(
      street !== undefined && postalCode !== undefined ? `location/${name}` : `location-of/${id}`,
    ),
    location_type: 'physical',
    name,
    ...(municipality && {
      external_identifier: municipality.ags8,
      external_identifier_type: 'AGS',
    }),
  };
  if (street === undefined || postalCode === undefined) return { location, address: undefined };
  return {
    location,
    address: {
      id: uuid(`address/${name}`),
      location_id: location.id,
      address_1: street,
      city,
      state_province: release.land.name,
      postal_code: postalCode,
      country: 'DE',
      address_type: 'physical',
    },
  };
}
