import type { GridPoint } from './projection.ts';
import { overlap, roomiest } from './room.ts';
import type { Box, Spot } from './room.ts';

/** On wide screens a map has names; on a phone numbers, larger, because the map is smaller there. */
export const NAME_SIZE = 21;
export const NUMBER_SIZE = 34;

const LINE_HEIGHT = 1.1;
/** Digits have no tails. */
const DIGIT_HEIGHT = 0.8;
/** A bold letter of the system's fonts, on the average, in parts of its size. */
const LETTER = 0.6;

/** So far apart, at least, that two names do not read as one. */
const GAP = 14;

/** A line of text around its middle. */
export interface Line {
  text: string;
  x: number;
  y: number;
}

/** A text that has found its place. */
export interface Label {
  lines: Line[];
  box: Box;
}

/**
 * Where the number of an area stands.
 * @param others numbers that are placed already; run over only where there is no other way
 */
export function numberLabel(
  rings: readonly (readonly GridPoint[])[],
  text: string,
  others: readonly Box[],
): Label {
  const size = sizeOfNumber(text, NUMBER_SIZE);
  const [first] = rings.flat();
  const [x, y] = first ?? [0, 0];
  const spot = roomiest(rings, size, others) ?? roomiest(rings, size) ?? { x, y };
  return {
    lines: [{ text, x: spot.x, y: spot.y }],
    box: { x: spot.x, y: spot.y, ...size },
  };
}

/**
 * Where the name of an area stands, in one line or in two; undefined where it has no room.
 * @param least how well it must fit
 * @param taken boxes that it must keep away from
 */
export function nameLabel(
  rings: readonly (readonly GridPoint[])[],
  name: string,
  least: number,
  taken: readonly Box[],
): Label | undefined {
  const wide = taken.map((box) => ({ ...box, width: box.width + GAP, height: box.height + GAP }));
  let best: { spot: Spot; lines: string[] } | undefined;
  for (const lines of writings(name)) {
    const spot = roomiest(rings, sizeOf(lines), wide);
    if (spot && spot.fit >= least && spot.fit > (best?.spot.fit ?? 0)) best = { spot, lines };
  }
  if (best === undefined) return undefined;
  const { x, y } = best.spot;
  const step = NAME_SIZE * LINE_HEIGHT;
  const first = y - ((best.lines.length - 1) * step) / 2;
  return {
    lines: best.lines.map((text, at) => ({ text, x, y: Math.round(first + at * step) })),
    box: { x, y, ...sizeOf(best.lines) },
  };
}

/** The same number in the size of the names, for the wide screens. */
export function smallNumberBox({ lines: [line], box: { x, y } }: Label): Box {
  return { x, y, ...sizeOfNumber(line?.text ?? '', NAME_SIZE) };
}

export function anyOverlap(boxes: readonly Box[]): boolean {
  return boxes.some((a, at) => boxes.slice(at + 1).some((b) => overlap(a, b)));
}

/** The ways to write a name: in one line, or in two where it has a space or a hyphen. */
function writings(name: string): string[][] {
  const breaks = [...name.matchAll(/[- /]/g)].map(({ index }) => index + 1);
  return [[name], ...breaks.map((at) => [name.slice(0, at).trimEnd(), name.slice(at)])];
}

function sizeOf(lines: readonly string[]): Pick<Box, 'width' | 'height'> {
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    width: longest * NAME_SIZE * LETTER,
    height: lines.length * NAME_SIZE * LINE_HEIGHT,
  };
}

function sizeOfNumber(text: string, size: number): Pick<Box, 'width' | 'height'> {
  return { width: text.length * size * LETTER, height: size * DIGIT_HEIGHT };
}
