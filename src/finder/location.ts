import type { PlaceShape } from './shapes.ts';

/** A position as the device gives it. */
export interface Position {
  longitude: number;
  latitude: number;
  /** Radius in metres within which the device believes itself to be. */
  accuracy: number;
}

/** The boundaries are drawn so coarsely (1:5,000,000) that they may lie this far off, in metres. */
const BORDER_DOUBT = 1_000;
/** A device that knows no more than its town is not asked to choose among a whole region. */
const MOST_ACCURACY = 5_000;
const MOST_PLACES = 6;

/**
 * The places that a position may lie in, the nearest first: the one whose boundary holds it, and the
 * neighbours whose boundary is so near that the position may be theirs.
 */
export function placesAt(shapes: readonly PlaceShape[], position: Position): PlaceShape[] {
  const reach = BORDER_DOUBT + Math.min(position.accuracy, MOST_ACCURACY);
  return shapes
    .map((shape) => ({ shape, distance: distanceTo(shape, position) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_PLACES)
    .map(({ shape }) => shape);
}

/** Metres to the shape; 0 inside it. */
function distanceTo({ rings }: PlaceShape, position: Position): number {
  // Near enough to a plane for a few kilometres.
  const perDegree = 111_320;
  const narrowing = Math.cos((position.latitude * Math.PI) / 180);
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    const points = ring.map(([longitude, latitude]): [number, number] => [
      (longitude - position.longitude) * perDegree * narrowing,
      (latitude - position.latitude) * perDegree,
    ]);
    for (const [index, end] of points.entries()) {
      const start = points[index === 0 ? points.length - 1 : index - 1] ?? end;
      if (crossesEastward(start, end)) inside = !inside;
      nearest = Math.min(nearest, distanceToEdge(start, end));
    }
  }
  return inside ? 0 : nearest;
}

type Point = readonly [x: number, y: number];

/** Whether a ray from the origin to the east crosses the edge. */
function crossesEastward([x1, y1]: Point, [x2, y2]: Point): boolean {
  return y1 > 0 !== y2 > 0 && x1 + ((x2 - x1) * -y1) / (y2 - y1) > 0;
}

/** From the origin to the nearest point of the edge. */
function distanceToEdge([x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
