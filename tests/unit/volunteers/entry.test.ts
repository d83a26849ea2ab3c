import { expect, it } from 'vitest';
import { packEntry, unpackEntry } from '../../../src/volunteers/entry.ts';
import { entries } from './land.ts';

/** As a browser makes them from attributes: `data-kind` becomes `kind`. */
function dataset(attributes: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.replace('data-', ''), value]),
  );
}

it('comes back from the attributes of its row as it was, for all published points', () => {
  expect(entries).not.toEqual([]);
  expect(entries.map((entry) => unpackEntry(dataset(packEntry(entry))))).toEqual(entries);
});

it('writes no attribute for what is empty', () => {
  const empty = entries.flatMap((entry) =>
    Object.values(packEntry(entry)).filter((value) => value === ''),
  );
  expect(empty).toEqual([]);
});
