import { describe, expect, it } from 'vitest';
import { readCore, writeCore } from '../../../src/finder/index-format.ts';
import {
  kindOfPart,
  LOCALITY_PARTS,
  localityParts,
  readNames,
  writeName,
} from '../../../src/finder/name-parts.ts';
import { index, land } from './land.ts';

describe('the core', () => {
  const example = {
    landWords: ['musterland', 'ml'],
    districts: [
      { name: 'Landkreis Heilbronn', specialCodes: ['74337', '74340'] },
      { name: 'Stadtkreis Ulm', specialCodes: [] },
    ],
    municipalities: [
      {
        name: 'Weinsberg',
        district: 0,
        size: 14,
        hasNamesake: false,
        codes: [
          { code: '74189', confirmed: true },
          { code: '74080', confirmed: false },
        ],
      },
      {
        name: 'Ulm',
        district: 1,
        size: 17,
        hasNamesake: true,
        codes: [{ code: '09073', confirmed: true }],
      },
    ],
  };

  it('is read as it was written', () => {
    expect(readCore(writeCore(example))).toEqual(example);
    const nameless = { ...example, landWords: [] };
    expect(readCore(writeCore(nameless))).toEqual(nameless);
  });

  it('holds every municipality and every pair of a code and a municipality', () => {
    const { municipalities } = readCore(index.core);
    expect(municipalities).toHaveLength(land.municipalities.length);
    const pairs = (list: { codes: unknown[] }[]): number =>
      list.flatMap(({ codes }) => codes).length;
    expect(pairs(municipalities)).toBe(
      land.municipalities.flatMap(({ postalCodes }) => postalCodes).length,
    );
  });
});

describe('a part', () => {
  it('is read as it was written', () => {
    const lines = [
      writeName('Gellmersbach', 1, 'sure', []),
      writeName('Auhof', 1295, 'likely', []),
      writeName('Au', 36, 'ask', [0, 35]),
    ];
    expect(readNames(lines.join('\n'), 'locality').entries).toMatchObject([
      { text: 'Gellmersbach', municipality: 1, trust: 'sure', alternatives: [] },
      { text: 'Auhof', municipality: 1295, trust: 'likely' },
      { text: 'Au', municipality: 36, trust: 'ask', alternatives: [0, 35] },
    ]);
  });

  it('may be empty', () => {
    expect(readNames('', 'locality').entries).toEqual([]);
  });

  it('holds the localities that start with its sounds', () => {
    const names = LOCALITY_PARTS.flatMap(
      (part) => readNames(index.parts[part] ?? '', kindOfPart(part)).entries,
    );
    expect(new Set(names.map(({ text }) => text))).toEqual(
      new Set(land.localities.map(({ name }) => name)),
    );
  });

  it('is wanted for the sounds that a name may start with', () => {
    expect(localityParts(['g', 'h'])).toEqual(['localities-a', 'localities-k']);
    expect(localityParts(['v'])).toEqual(['localities-b']);
    expect(localityParts([])).toEqual([]);
  });
});

it('is the same in two builds', async () => {
  const { buildIndex } = await import('../../../src/finder/build-index.ts');
  expect(buildIndex(land)).toEqual(index);
});
