import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../src/directory/sources.ts';
import { printListOf } from '../../../src/take/print-list.ts';
import { point } from '../directory/points.ts';
import { content } from '../open-data/release.ts';

const { points, places } = content;

describe('the printed list of a Kreis', () => {
  it.each(places.districts.map(({ name, ags5 }) => [name, ags5] as const))(
    '%s holds every published office once, with the numbers of all its sources',
    (_, ags5) => {
      const ofDistrict = points.filter(({ district }) => district === ags5);
      const { groups, sources } = printListOf(ofDistrict);
      const entries = groups.flatMap((group) => group.entries);
      expect(entries.map((entry) => entry.point.id).toSorted()).toEqual(
        ofDistrict
          .filter(({ publish }) => publish)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(new Set(sources).size).toBe(sources.length);
      for (const entry of entries) {
        expect(entry.sources.map((number) => sources[number - 1])).toEqual(sourcesOf(entry.point));
      }
      for (const { kind, entries: ofKind } of groups) {
        expect(new Set(ofKind.map((entry) => entry.point.kind))).toEqual(new Set([kind]));
      }
    },
  );

  it('numbers the sources in the order of reading', () => {
    const source = (id: string) => ({ ...point({ id }).source, id });
    const [a, b] = [source('a'), source('b')];
    const offices = [
      point({ id: 'last', kind: 'volunteer-network', source: a }),
      point({ id: 'first', kind: 'integration-management', source: b, phoneSource: a }),
    ];
    const { groups, sources } = printListOf(offices);
    expect(groups.map(({ kind }) => kind)).toEqual(['integration-management', 'volunteer-network']);
    expect(sources).toEqual([b, a]);
    expect(groups.map(({ entries }) => entries[0]?.sources)).toEqual([[1, 2], [2]]);
  });
});
