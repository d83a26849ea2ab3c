import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ContactPoint } from '../../../src/directory/contact-point.ts';
import { directoryFile } from '../../../src/directory/schema.ts';
import { directoryFileOf } from '../../../src/volunteers/snippet.ts';
import { tasksOf } from '../../../src/volunteers/tasks.ts';
import { directory, gazetteer, places, points } from './land.ts';

interface RecordFields {
  id: string;
  coverage?: { ags8?: string[]; district?: true };
  [field: string]: unknown;
}

interface File {
  sources: { id: string }[];
  points: RecordFields[];
}

/** What a volunteer might write into the empty fields. */
const FILLED: Record<string, string> = {
  phone: '+49 7131 9940',
  phoneKind: 'team',
  email: 'integration@example.org',
  website: 'https://www.example.org',
  openingHours: 'Mo-Fr 08:00-12:00; PH off',
  hours: 'Montag bis Freitag 8–12 Uhr',
  hoursFor: 'visit',
  appointment: 'none',
  asOf: '2026',
  confidence: 'high',
  postalCode: '74072',
  source: 's99',
  phoneSource: 's99',
  hoursSource: 's99',
};
const SOURCE = { id: 's99', url: 'https://www.example.org', title: 'Quelle', seen: '2026-03' };

function fill(value: unknown, field = ''): unknown {
  if (value === '') return FILLED[field] ?? 'Text der Quelle';
  if (Array.isArray(value)) return value.map((item) => fill(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, name)]));
}

const tasks = tasksOf(directory, places, gazetteer).flatMap((area) => [
  ...area.teams.map((task) => ({ ...task, district: area.district, point: undefined })),
  ...area.points.map((task) => ({ ...task, district: area.district, place: undefined })),
]);

/** The file with the filled snippet in it: its source added, its record new or over the old one. */
function merged(yaml: string, file: string): File {
  const before = parse(readFileSync(file, 'utf8')) as File;
  const snippet = fill(parse(yaml)) as File;
  const [record] = snippet.points;
  if (record === undefined) throw new Error(yaml);
  const old = before.points.find(({ id }) => id === record.id);
  return {
    sources: [
      ...before.sources,
      { ...snippet.sources[0], ...SOURCE, kind: 'official' } as File['sources'][0],
    ],
    points: [...before.points.filter((point) => point !== old), { ...old, ...record }],
  };
}

describe('the YAML of every task', () => {
  it('names the file that exists for its district', () => {
    expect(tasks).not.toEqual([]);
    const wrong = tasks.filter(
      ({ yaml, district }) => !yaml.startsWith(`# ${directoryFileOf(district)}\n`),
    );
    expect(wrong).toEqual([]);
  });

  it('is a valid record of that file once its empty fields are filled', () => {
    const faults = tasks.flatMap(({ yaml, district }) => {
      const { sources, points: records } = merged(yaml, directoryFileOf(district));
      const { error } = directoryFile.safeParse({ sources, points: records.slice(-1) });
      return error ? [`${yaml}\n${error.message}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('has fields to fill, and no fact that nobody gave', () => {
    const open = (yaml: string) => yaml.match(/: ""/g)?.length ?? 0;
    expect(tasks.filter(({ yaml }) => open(yaml) < 7)).toEqual([]);
    expect(tasks.filter(({ yaml }) => /editorNote|whyNot/.test(yaml))).toEqual([]);
  });

  it('gives a new team the place’s key, and an id that no record has', () => {
    const known = new Set(points.map(({ id }) => id));
    const fresh = new Set<string>();
    const wrong = tasks.filter(({ place, yaml }) => {
      if (place === undefined) return false;
      const [record] = (parse(yaml) as File).points;
      if (record === undefined || known.has(record.id) || fresh.has(record.id)) return true;
      fresh.add(record.id);
      return place === null
        ? record.coverage?.district !== true
        : String(record.coverage?.ags8) !== place.ags8;
    });
    expect(wrong).toEqual([]);
    expect(fresh.size).toBeGreaterThan(0);
  });

  it('keeps the coverage of a known point', () => {
    const coverageOf = (yaml: string, { kind, name }: ContactPoint) => {
      const [record] = (fill(parse(yaml)) as File).points;
      const whole = { evidence: 'x', source: 's99', confidence: 'high', asOf: null, publish: true };
      const parsed = directoryFile.parse({
        sources: [],
        points: [{ ...whole, kind, name, ...record, phone: '112' }],
      });
      return parsed.points[0]?.coverage;
    };
    const wrong = tasks.filter(
      ({ point, yaml }) =>
        point && JSON.stringify(coverageOf(yaml, point)) !== JSON.stringify(point.coverage),
    );
    expect(wrong.map(({ yaml }) => yaml)).toEqual([]);
  });
});
