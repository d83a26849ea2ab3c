import type { Answer } from '../directory/answer.ts';
import { publicPhone } from '../directory/contact-point.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { dayRanges, hoursStateOf } from '../directory/hours-state.ts';
import { addressLine, standsIn } from '../directory/wording.ts';
import type { Strip } from './strips.ts';

/*
 * A poster has one page and texts of very different length. How large its type can be is estimated
 * here, when it is built, for the style sheet to follow; a browser test holds all posters to their page.
 */

/** Type sizes from large to small. */
export type Size = 'large' | 'medium' | 'small';
/** A sheet that is full even in small type is `brief`: the offices' notes stay on the page of the place. */
const SHEET_SIZES = ['large', 'medium', 'small', 'brief'] as const;
type SheetSize = (typeof SHEET_SIZES)[number];

/**
 * The offices' type in points, and the height that the rest of the sheet leaves for them in
 * millimetres: less where the lines ask, because asking takes more words.
 */
const SETTING = {
  large: { points: 11.5, room: { telling: 82, asking: 72 } },
  medium: { points: 10, room: { telling: 85, asking: 75 } },
  small: { points: 8.75, room: { telling: 104, asking: 90 } },
  brief: { points: 8.75, room: { telling: 104, asking: 90 } },
} as const satisfies Record<
  SheetSize,
  { points: number; room: Record<'telling' | 'asking', number> }
>;

/** Inside the box of the offices, in millimetres: alone, and beside the QR code. */
const WIDTH = { alone: 178, beside: 132 };
/** Above and below the offices in their box, in millimetres. */
const PADDING = 8;

const MILLIMETRES_PER_POINT = 0.3528;
/** Width of a letter and height of a line, as parts of the type size; of wide system fonts. */
const LETTER = 0.53;
const LINE = 1.35;
/** Height of a row of the offices' details, as a part of the type size. */
const ROW = 1.6;
/** Letters of the sentences for whom the office is, and how sure it is. */
const FOR_WHOM = 150;
const NOTE = 110;

/** @param place its name alone; the words before it are the same on every poster */
export function headlineSize(place: string): Size {
  const longestWord = Math.max(...place.split(' ').map((word) => word.length));
  if (place.length <= 22 && longestWord <= 22) return 'large';
  return longestWord <= 28 ? 'medium' : 'small';
}

/** @param hasCode whether a QR code takes its part of the width */
export function sheetSize(answer: Answer, hasCode: boolean): SheetSize {
  const width = hasCode ? WIDTH.beside : WIDTH.alone;
  const kind = standsIn(answer) ? 'asking' : 'telling';
  const fits = (size: SheetSize) => heightOf(answer, size, width) <= SETTING[size].room[kind];
  return SHEET_SIZES.find(fits) ?? 'brief';
}

/** Whether the offices stand in two columns. */
export function isPaired({ points }: Answer): boolean {
  return points.length > 1;
}

/** Estimated height of the offices in millimetres. */
export function heightOf(answer: Answer, size: SheetSize, width: number): number {
  const { points, beside, notes } = answer;
  const em = SETTING[size].points * MILLIMETRES_PER_POINT;
  const column = isPaired(answer) ? width / 2 : width;
  const lines = (letters: number, scale: number, room = width) =>
    Math.ceil((letters * LETTER * scale * em) / room) * LINE * scale;
  const ofPoint = (point: ContactPoint) =>
    lines(point.name.length, size === 'brief' ? 1.25 : 1.5, column) +
    lines(45, 1.05, column) +
    waysHeight(point) +
    lines(10 + (addressLine(point)?.length ?? 0), 1.15, column) +
    hoursRows(point) * ROW +
    (size === 'brief' ? 0 : lines(point.readerNote?.length ?? 0, 0.85, column)) +
    lines(60, 0.85, column) +
    0.6;
  const ofBeside = ({ name, ...point }: ContactPoint) =>
    lines(name.length + (addressLine(point)?.length ?? 0) + 35, 1);
  const heights = points.map(ofPoint);
  const inEm =
    sum(isPaired(answer) ? rowsOfTwo(heights) : heights) +
    (standsIn(answer) ? 0 : lines(FOR_WHOM, 0.85) + 0.6) +
    (notes.length > 0 ? 0.6 + notes.length * lines(NOTE, 1) : 0) +
    (beside.length > 0 ? 2.2 : 0) +
    sum(beside.map(ofBeside));
  return inEm * em + PADDING;
}

/** Height of the telephone number, or of the rows that stand in its place, in parts of the type size. */
function waysHeight(point: ContactPoint): number {
  if (publicPhone(point) !== undefined) return 3;
  return ROW * [true, point.email, point.website].filter(Boolean).length;
}

function hoursRows(point: ContactPoint): number {
  const hours = hoursStateOf(point);
  return hours.state === 'times' ? dayRanges(hours.hours.week).length + 1 : 1;
}

/** The size of all strips, by the fullest. */
export function stripsSize(strips: readonly Strip[]): Size {
  const fullest = Math.max(...strips.map(({ name, way }) => name.length + way.length));
  if (fullest <= 60) return 'large';
  return fullest <= 90 ? 'medium' : 'small';
}

/** The height of each row where two stand beside each other. */
function rowsOfTwo(heights: number[]): number[] {
  return heights
    .filter((_, at) => at % 2 === 0)
    .map((height, row) => Math.max(height, heights[2 * row + 1] ?? 0));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
