/*
 * Lays a query beside every name of a list, letter by letter or sound by sound, and finds the cheapest ways to take
 * one for the other. The list is sorted, so that names with the same beginning share the work for it, and a beginning
 * that is already too unlike is given up for all names that have it.
 */

/** A query, ready to be laid beside names. A symbol is a letter or a sound, as a number below 256. */
export interface Pattern {
  length: number;
  /** For each symbol of a name, what taking it for each symbol of the query costs, one after the other. */
  costs: Uint8Array;
  /** For each symbol of the query: what it costs to take it for nothing. */
  surplus: Uint8Array;
  /** What leaving out each symbol of a name costs. */
  drop: Uint8Array;
  /** The symbols of the query and the cost of two swapped ones, where that is a likely slip. */
  swap: { symbols: number[]; cost: number } | undefined;
}

/** `rows`: for each symbol of the query, what taking it for each symbol of a name costs. */
export function patternOf(
  rows: Uint8Array[],
  surplus: number[],
  drop: Uint8Array,
  swap?: Pattern['swap'],
): Pattern {
  const length = Math.min(rows.length, LONGEST_QUERY);
  const costs = new Uint8Array(drop.length * length);
  for (let row = 0; row < length; row += 1) {
    const costsOfRow = rows[row]!;
    for (let symbol = 0; symbol < drop.length; symbol += 1) {
      costs[symbol * length + row] = costsOfRow[symbol]!;
    }
  }
  return { length, costs, surplus: Uint8Array.from(surplus.slice(0, length)), drop, swap };
}

/** One way to read a name: from one of its words on. */
export interface Reading<T> {
  of: T;
  symbols: number[];
  startCost: number;
  /** What it costs that the query ends before each symbol, and after the last. */
  endCosts: number[];
}

/** Readings in the order of their symbols, packed. */
export interface SortedReadings<T> {
  of: T[];
  startCosts: Uint8Array;
  /** How many symbols each has in common with the one before. */
  shared: Uint8Array;
  /** Where each starts in `symbols`; one more for the end. In `endCosts` each has a place more. */
  offsets: Uint32Array;
  symbols: Uint8Array;
  endCosts: Uint8Array;
}

const LONGEST_NAME = 63;
const LONGEST_QUERY = 127;

export function sortReadings<T>(readings: Reading<T>[]): SortedReadings<T> {
  const sorted = readings
    .map((reading) => ({
      ...reading,
      text: String.fromCharCode(...reading.symbols.slice(0, LONGEST_NAME)),
    }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const offsets = new Uint32Array(sorted.length + 1);
  for (const [index, { text }] of sorted.entries())
    offsets[index + 1] = offsets[index]! + text.length;
  return {
    of: sorted.map((reading) => reading.of),
    startCosts: Uint8Array.from(sorted, ({ startCost }) => startCost),
    shared: Uint8Array.from(sorted, ({ text }, index) =>
      sharedLength(text, sorted[index - 1]?.text ?? ''),
    ),
    offsets,
    symbols: Uint8Array.from(sorted.flatMap(({ symbols }) => symbols.slice(0, LONGEST_NAME))),
    endCosts: Uint8Array.from(
      sorted.flatMap(({ endCosts }) => endCosts.slice(0, LONGEST_NAME + 1)),
    ),
  };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** What is still looked for: at most this cost, and once something was found, not much more than that. */
export interface Limit {
  most: number;
  span: number;
}

const HEIGHT = LONGEST_QUERY + 1;
/** What each beginning of the query costs against each beginning of the name, a column per symbol of the name. */
const columns = new Uint16Array((LONGEST_NAME + 1) * HEIGHT);
/** The last of each column: the whole query. */
const whole = new Uint16Array(LONGEST_NAME + 1);

/** Calls `found` for each reading within the limit, which gets narrower on the way. */
export function nearest<T>(
  pattern: Pattern,
  readings: SortedReadings<T>,
  limit: Limit,
  found: (of: T, cost: number) => void,
): void {
  const { of, offsets, shared, startCosts, symbols, endCosts } = readings;
  columns[0] = 0;
  for (let row = 0; row < pattern.length; row += 1) {
    columns[row + 1] = columns[row]! + pattern.surplus[row]!;
  }
  let done = 0;
  let hopeless = false;
  for (let index = 0; index < of.length; index += 1) {
    const offset = offsets[index]!;
    const length = offsets[index + 1]! - offset;
    if (!hopeless || shared[index]! < done) {
      hopeless = false;
      done = Math.min(done, shared[index]!);
      while (done < length && !hopeless) {
        done += 1;
        hopeless = fillColumn(pattern, symbols, offset, done) > limit.most;
      }
    }
    const reached = Math.min(done, length);
    let cost = limit.most + 1;
    for (let column = 1; column <= reached; column += 1) {
      const total = whole[column]! + endCosts[offset + index + column]!;
      if (total < cost) cost = total;
    }
    cost += startCosts[index]!;
    if (cost > limit.most) continue;
    limit.most = Math.min(limit.most, cost + limit.span);
    found(of[index]!, cost);
  }
}

/** Takes one more symbol of the name; the least that any beginning of the query costs up to here. */
function fillColumn(pattern: Pattern, symbols: Uint8Array, offset: number, column: number): number {
  const { length, costs, surplus, drop, swap } = pattern;
  const symbol = symbols[offset + column - 1]!;
  const costsOf = symbol * length;
  const left = (column - 1) * HEIGHT;
  const here = column * HEIGHT;
  const dropped = drop[symbol]!;
  let diagonal = columns[left]!;
  let below = diagonal + dropped;
  let least = (columns[here] = below);
  for (let row = 0; row < length; row += 1) {
    let best = diagonal + costs[costsOf + row]!;
    diagonal = columns[left + row + 1]!;
    if (diagonal + dropped < best) best = diagonal + dropped;
    if (below + surplus[row]! < best) best = below + surplus[row]!;
    below = columns[here + row + 1] = best;
    if (best < least) least = best;
  }
  if (swap !== undefined && column > 1) {
    const before = symbols[offset + column - 2]!;
    for (let row = 1; row < length && before !== symbol; row += 1) {
      if (swap.symbols[row] !== before || swap.symbols[row - 1] !== symbol) continue;
      const swapped = columns[left - HEIGHT + row - 1]! + swap.cost;
      // The rows after it were filled without it: what follows a swap is found by the next column.
      if (swapped < columns[here + row + 1]!) columns[here + row + 1] = swapped;
      if (swapped < least) least = swapped;
    }
  }
  whole[column] = columns[here + length]!;
  return least;
}
