import type { GridPoint } from './projection.ts';

/** The room that a text takes, with its middle at a point. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The middle of a box in an area, and how well it sits there: 1 where it surely fits. */
export interface Spot {
  x: number;
  y: number;
  fit: number;
}

/** So many columns and rows of places are tried. */
const TRIES = 28;

/**
 * Where a box of this size has the most room inside an area and touches none of the boxes that are there.
 * Distances are measured in the box's own width and height, so a wide text looks for a wide place.
 */
export function roomiest(
  rings: readonly (readonly GridPoint[])[],
  size: Pick<Box, 'width' | 'height'>,
  taken: readonly Box[] = [],
): Spot | undefined {
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [stepX, stepY] = [(Math.max(...xs) - left) / TRIES, (Math.max(...ys) - top) / TRIES];
  let best: Spot | undefined;
  for (let column = 0; column < TRIES; column += 1) {
    for (let row = 0; row < TRIES; row += 1) {
      const x = Math.round(left + (column + 0.5) * stepX);
      const y = Math.round(top + (row + 0.5) * stepY);
      const here = { x, y, ...size };
      if (taken.some((box) => overlap(box, here))) continue;
      const fit = fitAt(rings, here, best?.fit ?? 0);
      if (fit > 0) best = { x, y, fit };
    }
  }
  return best;
}

export function overlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height
  );
}

/**
 * How far the nearest line is, where half a diagonal of the box is 1; 0 outside of the area.
 * @param enough a line at this distance or nearer ends the search, because a better place is known
 */
function fitAt(rings: readonly (readonly GridPoint[])[], box: Box, enough: number): number {
  let nearest = Infinity;
  let inside = false;
  for (const ring of rings) {
    let [fromX, fromY] = ring.at(-1) ?? [0, 0];
    for (const [toX, toY] of ring) {
      if (fromY > box.y !== toY > box.y) {
        const crossing = fromX + ((box.y - fromY) / (toY - fromY)) * (toX - fromX);
        if (crossing > box.x) inside = !inside;
      }
      nearest = Math.min(nearest, distance(box, fromX, fromY, toX, toY));
      if (nearest <= enough) return 0;
      [fromX, fromY] = [toX, toY];
    }
  }
  return inside ? nearest : 0;
}

/** From the middle of the box to a line, in halves of its diagonal. */
function distance(box: Box, fromX: number, fromY: number, toX: number, toY: number): number {
  const ax = (fromX - box.x) / box.width;
  const ay = (fromY - box.y) / box.height;
  const dx = (toX - fromX) / box.width;
  const dy = (toY - fromY) / box.height;
  const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
  return Math.hypot(ax + along * dx, ay + along * dy) * Math.SQRT2;
}
