import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, patternOf, sortReadings } from '../../../src/finder/alignment.ts';

const SYMBOLS = 4;

/** Every symbol costs 2 to change, put in or leave out. */
function pattern(query: number[], swapCost?: number) {
  const rows = query.map((symbol) =>
    Uint8Array.from({ length: SYMBOLS }, (_, other) => (other === symbol ? 0 : 2)),
  );
  const drop = new Uint8Array(SYMBOLS).fill(2);
  const swap = swapCost === undefined ? undefined : { symbols: query, cost: swapCost };
  return patternOf(
    rows,
    query.map(() => 2),
    drop,
    swap,
  );
}

function whole(symbols: number[]) {
  const endCosts = [...symbols.map(() => 50), 0];
  return { of: symbols.join(''), symbols, startCost: 0, endCosts };
}

function costs(query: number[], names: number[][], most: number, swapCost?: number) {
  const found = new Map<string, number>();
  nearest(
    pattern(query, swapCost),
    sortReadings(names.map(whole)),
    { most, span: most },
    (of, cost) => {
      found.set(of, cost);
    },
  );
  return found;
}

/** By the textbook's definition, one name at a time. */
function editDistance([a, ...restOfA]: number[], [b, ...restOfB]: number[]): number {
  if (a === undefined) return 2 * (restOfB.length + Number(b !== undefined));
  if (b === undefined) return 2 * (restOfA.length + 1);
  return Math.min(
    editDistance(restOfA, restOfB) + (a === b ? 0 : 2),
    editDistance(restOfA, [b, ...restOfB]) + 2,
    editDistance([a, ...restOfA], restOfB) + 2,
  );
}

describe('alignment', () => {
  it('finds the same as comparing with each name alone', () => {
    const word = fc.array(fc.nat(SYMBOLS - 1), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        word,
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.nat(10),
        (query, names, most) => {
          const found = costs(query, names, most);
          for (const name of names) {
            const expected = editDistance(query, name);
            expect(found.get(name.join(''))).toBe(expected <= most ? expected : undefined);
          }
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('takes two swapped symbols for one slip', () => {
    expect(costs([0, 2, 1, 3], [[0, 1, 2, 3]], 10, 1).get('0123')).toBe(1);
    expect(costs([0, 2, 1, 3], [[0, 1, 2, 3]], 10).get('0123')).toBe(4);
  });

  it('narrows to what is not much farther than the best', () => {
    const names = [
      [0, 1, 2],
      [0, 1, 3],
      [3, 3, 3],
    ].map(whole);
    const found: string[] = [];
    nearest(pattern([0, 1, 2]), sortReadings(names), { most: 9, span: 2 }, (of) => found.push(of));
    expect(found).toEqual(['012', '013']);
  });

  it('adds what starting and ending cost', () => {
    const readings = sortReadings([
      { of: 'x', symbols: [0, 1, 2], startCost: 3, endCosts: [9, 9, 4, 0] },
    ]);
    let least = 0;
    nearest(pattern([0, 1]), readings, { most: 20, span: 0 }, (_, cost) => (least = cost));
    expect(least).toBe(3 + 2);
  });
});
