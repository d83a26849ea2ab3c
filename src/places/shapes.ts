import { z } from 'zod';
import type { Problem } from '../content/problem.ts';
import { readText } from '../content/read-text.ts';
import { fieldName } from '../content/zod-problems.ts';
import { ags8 } from './keys.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ring = z.array(position).min(4);
const polygon = z.array(ring).min(1);

const collection = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      properties: z.strictObject({ ags8, name: z.string(), ags5: z.string() }),
      geometry: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('Polygon'), coordinates: polygon }),
        z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
      ]),
    }),
  ),
});

/** The boundary of a municipality: closed rings of longitude and latitude, holes among them. */
export interface Shape {
  ags8: z.infer<typeof ags8>;
  rings: [longitude: number, latitude: number][][];
}

/**
 * Reads boundaries from GeoJSON. The file is made by machines, so a problem names the feature
 * rather than the line.
 */
export function readShapes(path: string, file: string): { shapes: Shape[]; problems: Problem[] } {
  const place = { file, line: 1, column: 1 };
  const source = readText(path, file);
  if ('problem' in source) return { shapes: [], problems: [source.problem] };
  let input: unknown;
  try {
    input = JSON.parse(source.text);
  } catch (error) {
    const problem = { ...place, field: '', found: String(error), expected: 'gültiges GeoJSON' };
    return { shapes: [], problems: [problem] };
  }
  const result = collection.safeParse(input);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => ({
      ...place,
      field: fieldName(issue.path),
      found: issue.code,
      expected: issue.message,
    }));
    return { shapes: [], problems };
  }
  const shapes = result.data.features.map(({ properties, geometry }) => ({
    ags8: properties.ags8,
    rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  }));
  return { shapes, problems: [] };
}
