import { geoTransverseMercator } from 'd3-geo';
import type { Rings } from '../places/shapes.ts';

/** A point on the map's grid: whole numbers, y downwards. */
export type GridPoint = readonly [x: number, y: number];

/** Carries places onto the grid of one map. */
export interface Grid {
  width: number;
  height: number;
  point: (position: [longitude: number, latitude: number]) => GridPoint;
  /** Closed rings on the grid, without points that draw nothing. */
  place: (rings: Rings) => GridPoint[][];
}

/** Of all maps, so that a size of text means the same on each. */
export const MAP_WIDTH = 1000;
const MAX_HEIGHT = 1300;
/** Room for half of the outer line. */
const MARGIN = 6;

/**
 * Fits all rings into a map. The projection is the one of the Land's own maps (UTM, zone 32: 9° East in
 * the middle).
 */
export function gridOf(all: Rings): Grid {
  const extent: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [MAP_WIDTH - MARGIN, MAX_HEIGHT - MARGIN],
  ];
  // Lines, not polygons: which way a ring turns then does not matter.
  const projection = geoTransverseMercator()
    .rotate([-9, 0])
    .fitExtent(extent, { type: 'MultiLineString', coordinates: all });
  const project = (position: [number, number]): GridPoint => {
    const [x, y] = projection(position) ?? [Number.NaN, Number.NaN];
    return [Math.round(x), Math.round(y)];
  };
  const points = all.flat().map(project);
  const top = points.reduce((least, [, y]) => Math.min(least, y), MAX_HEIGHT) - MARGIN;
  const bottom = points.reduce((most, [, y]) => Math.max(most, y), 0) + MARGIN;
  const point: Grid['point'] = (position) => {
    const [x, y] = project(position);
    return [x, y - top];
  };
  return {
    width: MAP_WIDTH,
    height: bottom - top,
    point,
    place: (rings) =>
      rings.map((ring) => simplified(ring.map(point))).filter((ring) => ring.length > 2),
  };
}

/**
 * Drops points that repeat another or lie on the line between their neighbours. Neighbouring areas share
 * their points, so both are rounded alike; and as only straight lines lose points, no gap opens.
 */
function simplified(closed: readonly GridPoint[]): GridPoint[] {
  let ring = closed.slice(0, -1);
  for (;;) {
    const kept = withoutEveryNeedless(ring);
    if (kept.length === ring.length) return kept;
    ring = kept;
  }
}

function withoutEveryNeedless(ring: readonly GridPoint[]): GridPoint[] {
  const kept: GridPoint[] = [];
  ring.forEach((point, at) => {
    const before = kept.at(-1) ?? ring.at(-1);
    const after = ring[at + 1] ?? kept[0];
    if (before && after && !isStraight(before, point, after)) kept.push(point);
  });
  return kept;
}

/** Also true of a spike, which goes out and comes back the same way. */
function isStraight([ax, ay]: GridPoint, [bx, by]: GridPoint, [cx, cy]: GridPoint): boolean {
  return (bx - ax) * (cy - by) === (by - ay) * (cx - bx);
}
