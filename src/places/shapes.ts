import { z } from 'zod';
import type { Problem } from '../content/problem.ts';
import { readText } from '../content/read-text.ts';
import { fieldName } from '../content/zod-problems.ts';
import { ags5, ags8 } from './keys.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ring = z.array(position).min(4);
const polygon = z.array(ring).min(1);

const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: polygon }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
]);

/** A file whose features have these properties. */
function collectionOf<Properties>(properties: z.ZodType<Properties>) {
  return z.strictObject({
    type: z.literal('FeatureCollection'),
    features: z.array(z.strictObject({ type: z.literal('Feature'), properties, geometry })),
  });
}

const municipalities = collectionOf(z.strictObject({ ags8, name: z.string(), ags5: z.string() }));
const districts = collectionOf(
  z.strictObject({ ags5, name: z.string(), type: z.enum(['landkreis', 'stadtkreis']) }),
);

/** Closed rings of longitude and latitude, holes among them. */
export type Rings = [longitude: number, latitude: number][][];

/** The boundary of a municipality. */
export interface Shape {
  ags8: z.infer<typeof ags8>;
  rings: Rings;
}

/** The boundary of a district, finer than those of its municipalities. */
export interface DistrictShape {
  ags5: z.infer<typeof ags5>;
  rings: Rings;
}

interface Reading<T> {
  shapes: T[];
  problems: Problem[];
}

/** Reads the boundaries of municipalities from GeoJSON. */
export function readShapes(path: string, file: string): Reading<Shape> {
  const { features, problems } = readFeatures(path, file, municipalities);
  return {
    shapes: features.map(({ properties, rings }) => ({ ags8: properties.ags8, rings })),
    problems,
  };
}

/** Reads the boundaries of districts from GeoJSON. */
export function readDistrictShapes(path: string, file: string): Reading<DistrictShape> {
  const { features, problems } = readFeatures(path, file, districts);
  return {
    shapes: features.map(({ properties, rings }) => ({ ags5: properties.ags5, rings })),
    problems,
  };
}

/** The files are made by machines, so a problem names the feature rather than the line. */
function readFeatures<Properties>(
  path: string,
  file: string,
  collection: ReturnType<typeof collectionOf<Properties>>,
): { features: { properties: Properties; rings: Rings }[]; problems: Problem[] } {
  const place = { file, line: 1, column: 1 };
  const source = readText(path, file);
  if ('problem' in source) return { features: [], problems: [source.problem] };
  let input: unknown;
  try {
    input = JSON.parse(source.text);
  } catch (error) {
    const problem = { ...place, field: '', found: String(error), expected: 'gültiges GeoJSON' };
    return { features: [], problems: [problem] };
  }
  const result = collection.safeParse(input);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => ({
      ...place,
      field: fieldName(issue.path),
      found: issue.code,
      expected: issue.message,
    }));
    return { features: [], problems };
  }
  const features = result.data.features.map(({ properties, geometry: { type, coordinates } }) => ({
    properties,
    rings: type === 'Polygon' ? coordinates : coordinates.flat(),
  }));
  return { features, problems: [] };
}
