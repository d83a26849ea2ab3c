import { z } from 'zod';
import { plainText, text } from '../content/rule.ts';
import { ags5, ags8, postalCode } from './keys.ts';

/*
 * One schema for each CSV file in content/places. All columns are named, so that a surplus or missing
 * one is noticed; what the site uses is picked out by the transform.
 */

/** What content/site.yaml says of the Land. */
export interface LandOfPlaces {
  name: string;
  alsoCalled: readonly string[];
  /** How many places the Land has: an empty or short file must stop the build. */
  districts: number;
  municipalities: number;
  /** The types that a municipality may have. */
  municipalityTypes: readonly string[];
}

const anything = z.string();

const decimal = text(/^-?\d+(\.\d+)?$/, {
  expected: 'eine Zahl mit Dezimalpunkt',
  example: '48.775817',
}).transform(Number);

const count = text(/^\d+$/, {
  expected: 'eine ganze Zahl ohne Trennzeichen',
  example: '12463',
}).transform(Number);

const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** Several keys in one field, joined by `;`. */
function listOf<T>(item: z.ZodType<T, string>) {
  return z
    .string()
    .transform((value) => (value === '' ? [] : value.split(';')))
    .pipe(z.array(item));
}

export const districtRow = z
  .strictObject({
    ags5,
    name: plainText('Landkreis Heilbronn'),
    short_name: plainText('Heilbronn'),
    type: z.enum(['landkreis', 'stadtkreis']),
    seat: anything,
    seat_ags8: ags8,
    regierungsbezirk: anything,
    region: anything,
    region_key: anything,
    nuts3: anything,
    municipalities: count,
    population: count,
    area_km2: decimal,
    lat: decimal,
    lon: decimal,
  })
  .transform((row) => ({
    ags5: row.ags5,
    name: row.name,
    shortName: row.short_name,
    type: row.type,
    municipalityCount: row.municipalities,
    population: row.population,
  }));

export const municipalityRow = z
  .strictObject({
    ags8,
    ars12: anything,
    name: plainText('Weinsberg'),
    name_destatis: anything,
    /** Which types there are differs from Land to Land: content/site.yaml has them. */
    type: plainText('Gemeinde'),
    title: anything,
    is_town: flag,
    ags5,
    verband_key: anything,
    verband_name: anything,
    verband_type: anything,
    seat_postal_code: postalCode,
    postal_codes_n: count,
    postal_code_ambiguous: flag,
    lat: decimal,
    lon: decimal,
    population: count,
    area_km2: decimal,
    urbanisation: anything,
    arbeitsagentur_key: anything,
  })
  .transform((row) => ({
    ags8: row.ags8,
    ags5: row.ags5,
    name: row.name,
    type: row.type,
    isTown: row.is_town,
    population: row.population,
    lat: row.lat,
    lon: row.lon,
  }));

export const postalCodeRow = z
  .strictObject({
    postal_code: postalCode,
    ags8,
    municipality: anything,
    ags5,
    is_seat_code: flag,
    confirmed: flag,
    sources: anything,
  })
  .transform((row) => ({
    code: row.postal_code,
    ags8: row.ags8,
    isSeatCode: row.is_seat_code,
    confirmed: row.confirmed,
  }));

export const specialCodeRow = z
  .strictObject({
    postal_code: postalCode,
    ags5,
    ags8,
    kind: z.enum(['organisation_or_po_box', 'municipality_special', 'locality']),
    entries: count,
    place: anything,
    lat: decimal,
    lon: decimal,
  })
  .transform((row) => ({
    code: row.postal_code,
    ags5: row.ags5,
    ags8: row.ags8,
    kind: row.kind,
    place: row.place,
  }));

export const localityRow = z
  .strictObject({
    name: plainText('Gellmersbach'),
    ags8,
    municipality: anything,
    ags5,
    lat: decimal,
    lon: decimal,
    postal_code: anything,
    postal_codes: listOf(postalCode),
    postal_code_basis: anything,
    ags_confidence: z.enum(['source', 'high', 'medium', 'low']),
    ags_probability: decimal,
    kreis_probability: decimal,
    alt_ags8: listOf(ags8),
    coord_precision_m: count,
    sources: anything,
  })
  .transform((row) => ({
    name: row.name,
    ags8: row.ags8,
    confidence: row.ags_confidence,
    probability: row.ags_probability,
    /** Other municipalities that it may belong to, where its position does not decide. */
    alternatives: row.alt_ags8,
    postalCodes: row.postal_codes,
  }));

export const exonymRow = z
  .strictObject({
    ags8,
    place: anything,
    is_municipality: flag,
    script: plainText('arabic'),
    lang: anything,
    name: plainText('شتوتغارت'),
    ambiguous: flag,
    geonameid: anything,
    sources: anything,
  })
  .transform((row) => ({
    ags8: row.ags8,
    place: row.place,
    isMunicipality: row.is_municipality,
    script: row.script,
    name: row.name,
    ambiguous: row.ambiguous,
  }));

export type PostalCodePair = z.infer<typeof postalCodeRow>;
export type SpecialCode = z.infer<typeof specialCodeRow>;
/** A village or quarter that people live in and name; belongs to one municipality. */
export type Locality = z.infer<typeof localityRow>;
/** A name of a place in another script or language. */
export type Exonym = z.infer<typeof exonymRow>;

/** A Stadtkreis or Landkreis. */
export type District = z.infer<typeof districtRow> & { slug: string };

/** A Stadt or Gemeinde: the unit of an answer. */
export type Municipality = z.infer<typeof municipalityRow> & {
  slug: string;
  /** It is a district of its own: a Stadtkreis, elsewhere called kreisfreie Stadt. */
  isDistrict: boolean;
  /** The name, with its district where another municipality has the same name. */
  shownName: string;
  /** Its postal codes, the seat's first, unconfirmed ones last. */
  postalCodes: { code: z.infer<typeof postalCode>; confirmed: boolean }[];
};
