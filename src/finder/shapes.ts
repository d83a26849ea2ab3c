/** The boundary of one place, and what is shown of the place. */
export interface PlaceShape {
  slug: string;
  name: string;
  district: string;
  postalCode: string;
  rings: Ring[];
}

type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** Four decimals, about ten metres: far finer than the boundaries are. */
const SCALE = 10_000;

type Row = [slug: string, name: string, district: string, postalCode: string, ...rings: number[][]];

/**
 * Packs boundaries as a row for each place; each ring is a list of whole numbers, first a point, then
 * the steps to the next.
 */
export function packShapes(shapes: readonly PlaceShape[]): string {
  return JSON.stringify(
    shapes.map(({ slug, name, district, postalCode, rings }): Row => [
      slug,
      name,
      district,
      postalCode,
      ...rings.map(packRing),
    ]),
  );
}

function packRing(ring: Ring): number[] {
  let last = [0, 0];
  return ring.flatMap(([longitude, latitude]) => {
    const point = [Math.round(longitude * SCALE), Math.round(latitude * SCALE)];
    const step = point.map((value, axis) => value - (last[axis] ?? 0));
    last = point;
    return step;
  });
}

export function unpackShapes(packed: string): PlaceShape[] {
  const rows = JSON.parse(packed) as Row[];
  return rows.map(([slug, name, district, postalCode, ...rings]) => ({
    slug,
    name,
    district,
    postalCode,
    rings: rings.map(unpackRing),
  }));
}

function unpackRing(steps: readonly number[]): Ring {
  let longitude = 0;
  let latitude = 0;
  return Array.from({ length: steps.length / 2 }, (_, index) => {
    longitude += steps[2 * index] ?? 0;
    latitude += steps[2 * index + 1] ?? 0;
    return [longitude / SCALE, latitude / SCALE] as const;
  });
}
