import { describe, expect, it } from 'vitest';
import { referencesTo } from '../../../src/facts/references.ts';
import { sourceDate } from '../../../src/facts/sources-of.ts';
import { spanOf } from '../../../src/facts/spans.ts';
import { loadContent } from '../../../src/site/load.ts';
import { problemsWith, replacing, text } from '../land.ts';

const { facts } = loadContent('content');
const { programme } = facts;

it('has all that was found, and each with a source', () => {
  expect(programme.timeline).toHaveLength(30);
  expect(programme.funding).toHaveLength(19);
  expect(programme.figures).toHaveLength(21);
  expect(programme.conflicts).toHaveLength(16);
  expect(programme.unknowns).toHaveLength(14);
});

it('the timeline runs forward, as far as the dates tell', () => {
  const starts = programme.timeline.map(({ date }) => date.slice(0, 4));
  expect(starts).toEqual(starts.toSorted());
});

it('the background has about 200 words', () => {
  const words = programme.press.background.paragraphs.join(' ').split(/\s+/);
  expect(words.length).toBeGreaterThan(190);
  expect(words.length).toBeLessThan(215);
});

it('each sentence to quote names a source of the facts that carry it', () => {
  const records = [facts.statements, programme.timeline, programme.funding, programme.figures];
  const byId = new Map(records.flat().map((record) => [record.id, record.sources]));
  const wrong = programme.press.citations.filter(
    ({ source, facts: ids }) => !ids.every((id) => byId.get(id)?.includes(source)),
  );
  expect(wrong).toEqual([]);
});

it('editors’ quotes from the sources are at most 200 letters', () => {
  const records = [programme.timeline, programme.funding, programme.figures].flat();
  expect(records.filter(({ evidence = '' }) => evidence.length > 200)).toEqual([]);
});

describe('dates', () => {
  it.each([
    ['2020', 2020, 2021],
    ['2018-07/2018-12', 2018.5, 2019],
    ['2023/2024', 2023, 2025],
  ])('%s begins and ends', (date, from, to) => {
    expect(spanOf(date).from).toBeCloseTo(from);
    expect(spanOf(date).to).toBeCloseTo(to);
  });

  it('leaves the editor’s remarks to editors', () => {
    expect(sourceDate('2017-03 (no day shown)')).toBe('2017-03');
    expect(sourceDate('undated (VwV of 2023-06-06)')).toBeNull();
  });
});

it('numbers each source once, in the order of the page', () => {
  const refs = referencesTo(facts, [
    { sources: ['bw-2024-116', 'rh-2022'] },
    { sources: ['rh-2022', 'stm-2016'] },
  ]);
  expect([...refs.numbers]).toEqual([
    ['bw-2024-116', 1],
    ['rh-2022', 2],
    ['stm-2016', 3],
  ]);
  expect(refs.list).toHaveLength(3);
});

describe('a broken file: facts of the programme', () => {
  it('names a source that does not exist', () => {
    expect(problemsWith('facts/timeline.yaml', replacing('[quelle]', '[andere]'))).toBe(
      text(
        'content/facts/timeline.yaml:5:13',
        '  Feld:             [0].sources[0]',
        '  Gefunden:         "andere"',
        '  Erwartet:         eine Quelle aus content/facts/sources.yaml',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it.each([
    ['facts/figures.yaml', 'id: im-2024', 'id: m-2024', 'jede Kennung nur einmal'],
    [
      'facts/figures.yaml',
      'asOf: "2024"',
      'asOf: "Anfang 2024"',
      'ein Datum oder zwei mit Schrägstrich',
    ],
    ['facts/funding.yaml', 'basis: stated', 'basis: guessed', 'eines von: stated, multi-year'],
    ['facts/dossier.yaml', '[f-beratung]', '[im-2024]', 'die Kennung einer Aussage'],
    ['facts/press.yaml', 'source: quelle', 'source: andere', 'eine Quelle aus'],
    [
      'facts/press.yaml',
      '  facts: [f-beratung]\ncitations',
      '  facts: [u-ende]\ncitations',
      'die Kennung einer Aussage',
    ],
    ['facts/not-found.yaml', 'text:', 'txt:', 'nur diese Felder: id, text'],
  ])('%s with %s → %s: expects %s', (file, from, to, expected) => {
    expect(problemsWith(file, replacing(from, to))).toContain(expected);
  });
});
