import type { GridPoint } from './projection.ts';

/**
 * Rings as the `d` of an SVG path. Steps from point to point are shorter than places, and most of a
 * map's weight is its paths.
 */
export function outlineOf(rings: readonly (readonly GridPoint[])[]): string {
  return rings.map(ringPath).join('');
}

function ringPath(ring: readonly GridPoint[]): string {
  const steps = ring.map(([x, y], at) => {
    const [fromX, fromY] = ring[at - 1] ?? [0, 0];
    const numbers = `${x - fromX} ${y - fromY}`.replace(' -', '-');
    return at === 0 ? `M${numbers}` : numbers;
  });
  const [start = '', ...rest] = steps;
  return `${start}l${rest.join(' ').replaceAll(' -', '-')}z`;
}
