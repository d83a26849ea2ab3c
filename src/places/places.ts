import type { Ags5, Ags8, PostalCode } from './keys.ts';
import type {
  District,
  Exonym,
  Locality,
  Municipality,
  PostalCodePair,
  SpecialCode,
} from './schema.ts';
import type { DistrictShape, Shape } from './shapes.ts';
import { slugOf } from './slug.ts';

/** Where the places lie. */
export interface Outlines {
  /** Boundaries of the municipalities; those of one district fit each other without gaps. */
  shapes: Shape[];
  /** Areas that belong to no municipality, keyed like one. */
  unincorporated: Shape[];
  districtShapes: DistrictShape[];
}

/** All places of the Land, checked and linked. */
export interface Places extends Outlines {
  /** What the Land itself is called: people add it to the name of a place. */
  landNames: readonly string[];
  districts: District[];
  municipalities: Municipality[];
  localities: Locality[];
  specialCodes: SpecialCode[];
  exonyms: Exonym[];
}

/** The rows as they come from the files, before they are linked. */
export interface PlaceRows extends Outlines {
  districts: Omit<District, 'slug'>[];
  municipalities: Omit<Municipality, 'slug' | 'isDistrict' | 'shownName' | 'postalCodes'>[];
  postalCodes: PostalCodePair[];
  specialCodes: SpecialCode[];
  localities: Locality[];
  exonyms: Exonym[];
}

/** Gives districts and municipalities their slugs, shown names and postal codes. */
export function linkPlaces(rows: PlaceRows): Omit<Places, 'landNames'> {
  const districts = rows.districts.map((row) => ({ ...row, slug: slugOf(row.name) }));
  const districtByKey = new Map(districts.map((district) => [district.ags5, district]));
  const municipalitiesByName = Map.groupBy(rows.municipalities, (row) => row.name);
  const pairs = Map.groupBy(rows.postalCodes, (pair) => pair.ags8);
  const municipalities = rows.municipalities.map((row) => {
    const district = districtByKey.get(row.ags5);
    const shared = (municipalitiesByName.get(row.name)?.length ?? 0) > 1 && district !== undefined;
    return {
      ...row,
      isDistrict: district?.type === 'stadtkreis',
      slug: shared ? `${slugOf(row.name)}-${district.slug}` : slugOf(row.name),
      shownName: shared ? `${row.name} (${district.name})` : row.name,
      postalCodes: (pairs.get(row.ags8) ?? [])
        .toSorted(byUse)
        .map(({ code, confirmed }) => ({ code, confirmed })),
    };
  });
  const { localities, specialCodes, exonyms, shapes, unincorporated, districtShapes } = rows;
  const outlines: Outlines = { shapes, unincorporated, districtShapes };
  return { districts, municipalities, localities, specialCodes, exonyms, ...outlines };
}

function byUse(a: PostalCodePair, b: PostalCodePair): number {
  return (
    Number(b.isSeatCode) - Number(a.isSeatCode) ||
    Number(b.confirmed) - Number(a.confirmed) ||
    a.code.localeCompare(b.code)
  );
}

/** Looks places up by their keys; made once for a set of places. */
export interface Gazetteer {
  district: (key: Ags5) => District;
  municipality: (key: Ags8) => Municipality;
  municipalitiesOf: (key: Ags5) => Municipality[];
  municipalitiesWith: (code: PostalCode) => Municipality[];
}

/** @throws Error from its functions where a key does not exist: content was checked before. */
export function gazetteerOf(places: Pick<Places, 'districts' | 'municipalities'>): Gazetteer {
  const districts = new Map(places.districts.map((district) => [district.ags5, district]));
  const municipalities = new Map(places.municipalities.map((place) => [place.ags8, place]));
  const byDistrict = Map.groupBy(places.municipalities, (place) => place.ags5);
  const byCode = Map.groupBy(
    places.municipalities.flatMap((place) =>
      place.postalCodes.map(({ code }) => ({ code, place })),
    ),
    ({ code }) => code,
  );
  return {
    district: (key) => existing(districts, key),
    municipality: (key) => existing(municipalities, key),
    municipalitiesOf: (key) => byDistrict.get(key) ?? [],
    municipalitiesWith: (code) => (byCode.get(code) ?? []).map(({ place }) => place),
  };
}

function existing<K extends string, V>(map: Map<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is no place with the key ${key}.`);
  return value;
}
