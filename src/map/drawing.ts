import type { Rings } from '../places/shapes.ts';
import { nameLabel, numberLabel, smallNumberBox } from './label.ts';
import type { Label } from './label.ts';
import { outlineOf } from './outline.ts';
import { gridOf } from './projection.ts';
import type { GridPoint } from './projection.ts';

/** An area to draw: a district or a municipality. */
export interface Area {
  name: string;
  rings: Rings;
}

/** One area of a finished drawing. */
export interface DrawnArea {
  /** The `d` of its path. */
  outline: string;
  /** Its number in the list beside the map. */
  number: Label;
  /** Its name, where that has room. */
  name: Label | undefined;
}

/** A map without links, colours and languages: made once, used on the pages of all languages. */
export interface Drawing {
  width: number;
  height: number;
  /** In the order in which they were given. */
  areas: DrawnArea[];
  /** The `d` of what belongs to no area. */
  rest: string;
}

interface DrawingOptions {
  /** What belongs to the map and is no area. */
  rest?: Rings;
  /** Whether a name may run beyond its area; else it is left out where it has no room. */
  allNames?: boolean;
}

/** A name that fits so well touches its borders at most with its first and last letter. */
const FITS = 0.6;

/** Draws areas, numbered in their order. */
export function draw(areas: readonly Area[], options: DrawingOptions = {}): Drawing {
  const { rest = [], allNames = false } = options;
  const grid = gridOf([...areas.flatMap(({ rings }) => rings), ...rest]);
  const placed = areas.map(({ name, rings }, at) => ({ name, at, rings: grid.place(rings) }));
  // Small areas have no choice where to put a text, large ones do.
  const smallFirst = placed.toSorted((a, b) => extent(a.rings) - extent(b.rings));

  const numbers = new Map<number, Label>();
  for (const { rings, at } of smallFirst) {
    const others = [...numbers.values()].map(({ box }) => box);
    numbers.set(at, numberLabel(rings, `${at + 1}`, others));
  }
  const names = new Map<number, Label>();
  for (const { name, rings, at } of smallFirst) {
    const taken = [...names.values()].map(({ box }) => box);
    // An area without a name shows its number.
    const shown = allNames
      ? []
      : [...numbers].filter(([other]) => other !== at && !names.has(other));
    taken.push(...shown.map(([, number]) => smallNumberBox(number)));
    const label = nameLabel(rings, name, allNames ? 0 : FITS, taken);
    if (label) names.set(at, label);
  }
  return {
    width: grid.width,
    height: grid.height,
    areas: placed.map(({ rings, at }) => ({
      outline: outlineOf(rings),
      number: numbers.get(at) ?? numberLabel(rings, '', []),
      name: names.get(at),
    })),
    rest: outlineOf(grid.place(rest)),
  };
}

/** The size of the box around an area. */
function extent(rings: readonly (readonly GridPoint[])[]): number {
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}
