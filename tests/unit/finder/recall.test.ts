import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  codeCases,
  exonymCases,
  holdOutCases,
  localityCases,
  notHere,
  recallOf,
  typoCases,
} from '../../bench/finder-cases.ts';
import type { Case } from '../../bench/finder-cases.ts';
import { index, isCertain, land, onlineFinder, soundFinder } from './land.ts';

const finder = onlineFinder();
const bySoundAlone = soundFinder();

/** Every `step`-th case of each group: the benchmark asks them all. */
function some(cases: Case[], step: number): Case[] {
  return [...Map.groupBy(cases, ({ group }) => group).values()].flatMap((group) =>
    group.filter((_, position) => position % step === 0),
  );
}

describe('recall', () => {
  it.each([
    ['arabic', 0.95, 0.985, 1],
    ['cyrillic', 0.95, 0.985, 8],
    ['georgian', 0.95, 0.985, 1],
    ['armenian', 0.95, 0.985, 1],
    ['greek', 0.9, 0.985, 1],
    ['hebrew', 0.95, 0.985, 1],
    ['latin', 0.9, 0.95, 8],
  ])('of foreign names by sound alone: %s', async (script, first, firstThree, step) => {
    const cases = some(
      exonymCases(land).filter(({ group }) => group === script),
      step,
    );
    const recall = (await recallOf(cases, () => bySoundAlone)).get(script);
    expect((recall?.first ?? 0) / cases.length).toBeGreaterThanOrEqual(first);
    expect((recall?.firstThree ?? 0) / cases.length).toBeGreaterThanOrEqual(firstThree);
  });

  it('of names by ear that are in no file of places', async () => {
    const cases = holdOutCases(land).map((one) => ({ ...one, group: 'all' }));
    const recall = (await recallOf(cases, () => bySoundAlone)).get('all');
    expect((recall?.first ?? 0) / cases.length).toBeGreaterThanOrEqual(0.95);
    expect((recall?.firstThree ?? 0) / cases.length).toBeGreaterThanOrEqual(0.985);
  });

  it('of names with slips', async () => {
    const cases = some(typoCases(land, 1, 5), 2).map((one) => ({ ...one, group: 'all' }));
    const recall = (await recallOf(cases, () => finder)).get('all');
    expect((recall?.first ?? 0) / cases.length).toBeGreaterThanOrEqual(0.96);
    expect((recall?.firstThree ?? 0) / cases.length).toBeGreaterThanOrEqual(0.99);
    expect(recall?.wronglyCertain).toBe(0);
  });

  it('of localities', async () => {
    const groups = await recallOf(localityCases(land), () => finder);
    const one = groups.get('one place');
    expect((one?.firstThree ?? 0) / (one?.cases ?? 1)).toBeGreaterThanOrEqual(0.99);
    expect(groups.get('several places')?.wronglyCertain).toBe(0);
  });

  it('of postal codes', async () => {
    const cases = codeCases(land);
    expect((await recallOf(cases, () => finder)).get('codes')).toMatchObject({
      listed: cases.length,
      wronglyCertain: 0,
    });
  });
});

it('gibberish and far places are hardly ever certain', async () => {
  const queries = notHere();
  const certain: string[] = [];
  for (const query of queries) {
    if (isCertain(await finder.findFully(query))) certain.push(query);
  }
  expect(certain.length / queries.length).toBeLessThan(0.02);
});

it('municipalities and codes take at most 14 KB', () => {
  expect(gzipSync(index.core).length).toBeLessThanOrEqual(14 * 1024);
});
