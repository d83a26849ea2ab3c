import { z } from 'zod';
import { municipalityOfAddress } from '../directory/municipality-of-address.ts';
import { publishedPoint } from './directory-file.ts';
import type { PublishedPoint } from './directory-file.ts';
import { head, headOf } from './head.ts';
import type { Release } from './release.ts';

const feature = z.strictObject({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.strictObject({
    type: z.literal('Point'),
    coordinates: z
      .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
      .meta({ description: 'Longitude, latitude' }),
  }),
  properties: z.strictObject({
    ...publishedPoint.omit({ id: true }).shape,
    position: z
      .literal('municipality')
      .meta({ description: 'The point is that of the municipality, not of the house' }),
    ags8: z
      .string()
      .regex(/^\d{8}$/)
      .meta({ description: 'Where the address lies' }),
  }),
});

export const geoJsonFile = z.strictObject({
  type: z.literal('FeatureCollection'),
  ...head,
  features: z.array(feature),
});

/**
 * The contact points whose address can be placed. No houses are known, only the middle of each
 * municipality; every feature says so.
 */
export function geoJsonOf(
  points: readonly PublishedPoint[],
  release: Release,
): z.infer<typeof geoJsonFile> {
  const files = new Map(release.directory.points.map(({ id, district }) => [id, district]));
  const features = points.flatMap(({ id, ...point }) => {
    const place =
      point.address && municipalityOfAddress(point.address, files.get(id) ?? null, release.places);
    if (place === undefined) return [];
    return {
      type: 'Feature' as const,
      id,
      geometry: {
        type: 'Point' as const,
        coordinates: [place.lon, place.lat] as [number, number],
      },
      properties: { ...point, position: 'municipality' as const, ags8: place.ags8 },
    };
  });
  return { type: 'FeatureCollection', ...headOf('directory', release), features };
}
