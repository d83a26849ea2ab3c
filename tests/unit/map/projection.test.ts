import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/map/outline.ts';
import { gridOf } from '../../../src/map/projection.ts';
import { roomiest } from '../../../src/map/room.ts';
import type { Rings } from '../../../src/places/shapes.ts';
import { loadContent } from '../../../src/site/load.ts';
import { outerPieces, ringsOf } from './paths.ts';

const { places } = loadContent('content');

/** Rounded like the map, but with all of its points. */
function withAllPoints(all: Rings, grid: ReturnType<typeof gridOf>) {
  return outerPieces(all.map((ring) => ring.slice(0, -1).map(grid.point))).sort();
}

describe('gridOf', () => {
  it('opens no gap between the districts where it drops points', () => {
    const all = places.districtShapes.flatMap(({ rings }) => rings);
    const grid = gridOf(all);
    const kept = grid.place(all);
    expect(outerPieces(kept).sort()).toEqual(withAllPoints(all, grid));
    expect(kept.flat().length).toBeLessThan(all.flat().length);
  });

  it('opens no gap between the municipalities of a district', () => {
    for (const { ags5 } of places.districts) {
      const all = places.shapes
        .filter(({ ags8 }) => ags8.startsWith(ags5))
        .flatMap(({ rings }) => rings);
      const grid = gridOf(all);
      expect(outerPieces(grid.place(all)).sort()).toEqual(withAllPoints(all, grid));
    }
  });

  it('drops repeated points, points on a line, and spikes, also where the ring closes', () => {
    // On the middle meridian, and between points that are nearer than a step of the grid, lines stay straight.
    const triangle: Rings = [
      [
        [9, 48],
        [9, 48.00001],
        [9, 48.3],
        [9, 48.6],
        [9, 48.5],
        [9, 49],
        [9, 49],
        [9.5, 48.5],
        [9, 48.00002],
        [9, 48],
      ],
    ];
    const grid = gridOf(triangle);
    expect(grid.place(triangle)).toEqual([
      [grid.point([9, 49]), grid.point([9.5, 48.5]), grid.point([9, 48])],
    ]);
  });
});

describe('outlineOf', () => {
  it('draws the rings it was given, in steps', () => {
    const rings = [
      [
        [10, 20],
        [5, 20],
        [5, 31],
      ],
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    ] as const;
    const path = outlineOf(rings);
    expect(path).toBe('M10 20l-5 0 0 11zM0 0l1 0 0 1z');
    expect(ringsOf(path)).toEqual(rings);
  });
});

describe('roomiest', () => {
  const square = [
    [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ],
  ] as const;

  it('takes the middle of the way that is narrow for the box', () => {
    const spot = roomiest(square, { width: 20, height: 10 });
    // A wide box has all the room it needs above and below: its middle matters from side to side.
    expect(spot?.x).toBeCloseTo(50, -1);
    expect(spot?.fit).toBeGreaterThan(1);
  });

  it('keeps out of holes and of what is taken', () => {
    const hole = [
      [30, 30],
      [70, 30],
      [70, 70],
      [30, 70],
    ] as const;
    const size = { width: 20, height: 10 };
    const { x = 50, y = 50 } = roomiest([...square, hole], size) ?? {};
    expect(Math.max(Math.abs(x - 50), Math.abs(y - 50))).toBeGreaterThan(20);
    const taken = { x: 50, y: 50, width: 100, height: 60 };
    expect(Math.abs((roomiest(square, size, [taken])?.y ?? 50) - 50)).toBeGreaterThanOrEqual(35);
  });

  it('finds nothing where all is taken', () => {
    const taken = { x: 50, y: 50, width: 200, height: 200 };
    expect(roomiest(square, { width: 20, height: 10 }, [taken])).toBeUndefined();
  });
});
