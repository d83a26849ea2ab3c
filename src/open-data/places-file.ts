import { z } from 'zod';
import { head, headOf } from './head.ts';
import type { Release } from './release.ts';

const ags5 = z.string().regex(/^\d{5}$/);
const ags8 = z.string().regex(/^\d{8}$/);
const postalCode = z.string().regex(/^\d{5}$/);

const district = z.strictObject({
  ags5,
  name: z.string(),
  slug: z.string(),
  type: z.enum(['landkreis', 'stadtkreis']),
  population: z.int(),
});

const municipality = z.strictObject({
  ags8,
  ags5,
  name: z.string(),
  slug: z.string(),
  page: z.string(),
  type: z.string(),
  population: z.int(),
  lat: z.number(),
  lon: z.number(),
  postalCodes: z.array(z.strictObject({ code: postalCode, confirmed: z.boolean() })),
});

const locality = z.strictObject({
  name: z.string(),
  ags8: ags8.meta({ description: 'The municipality, computed from the position' }),
  confidence: z.enum(['source', 'high', 'medium', 'low']),
  alternatives: z.array(ags8),
});

export const placesFile = z.strictObject({
  ...head,
  districts: z.array(district),
  municipalities: z.array(municipality),
  localities: z.array(locality),
});

/** Districts, municipalities with their postal codes, and the villages and quarters in them. */
export function placesOf(release: Release): z.infer<typeof placesFile> {
  const { districts, municipalities, localities } = release.places;
  return {
    ...headOf('places', release),
    districts: districts.map(({ ags5, name, slug, type, population }) => ({
      ags5,
      name,
      slug,
      type,
      population,
    })),
    municipalities: municipalities.map((place) => ({
      ags8: place.ags8,
      ags5: place.ags5,
      name: place.name,
      slug: place.slug,
      page: release.addresses.place(place.slug),
      type: place.type,
      population: place.population,
      lat: place.lat,
      lon: place.lon,
      postalCodes: place.postalCodes,
    })),
    localities: localities.map(({ name, ags8, confidence, alternatives }) => ({
      name,
      ags8,
      confidence,
      alternatives,
    })),
  };
}
