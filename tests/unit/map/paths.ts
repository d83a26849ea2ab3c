import type { GridPoint } from '../../../src/map/projection.ts';

/** Reads a path back into its rings, by the rules of SVG for `M`, `l` and `z`. */
export function ringsOf(path: string): GridPoint[][] {
  if (!/^(M-?\d+[ -]\d+l[-\d ]+z)*$/.test(path)) throw new Error(`Not a path of rings: ${path}`);
  return path
    .split('z')
    .slice(0, -1)
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?\d+/g)].map(([number]) => Number(number));
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, at): GridPoint => {
        x += numbers[at * 2] ?? Number.NaN;
        y += numbers[at * 2 + 1] ?? Number.NaN;
        return [x, y];
      });
    });
}

/** Twice the area, signed by the way the ring turns. */
export function turn(ring: readonly GridPoint[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [beforeX, beforeY] = ring.at(at - 1) ?? [0, 0];
    return sum + beforeX * y - x * beforeY;
  }, 0);
}

/**
 * The lines that are left when every piece that is drawn there and back cancels out: the outer border
 * of all areas together. A gap between two of them would be left, too.
 */
export function outerPieces(rings: readonly (readonly GridPoint[])[]): string[] {
  const left = new Map<string, number>();
  for (const ring of rings) {
    ring.forEach(([toX, toY], at) => {
      const [fromX, fromY] = ring.at(at - 1) ?? [0, 0];
      const count = commonDivisor(Math.abs(toX - fromX), Math.abs(toY - fromY));
      const [stepX, stepY] = [(toX - fromX) / count, (toY - fromY) / count];
      for (let piece = 0; piece < count; piece += 1) {
        const from = [fromX + piece * stepX, fromY + piece * stepY].join();
        const to = [fromX + (piece + 1) * stepX, fromY + (piece + 1) * stepY].join();
        const [key, way] = from < to ? [`${from} ${to}`, 1] : [`${to} ${from}`, -1];
        left.set(key, (left.get(key) ?? 0) + way);
      }
    });
  }
  return [...left].filter(([, ways]) => ways !== 0).map(([key, ways]) => `${key} ${ways}`);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
