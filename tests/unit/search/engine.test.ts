import { describe, expect, it } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.ts';
import type { Pagefind, PagefindResult } from '../../../src/search/engine.ts';
import { RECORD_TYPES } from '../../../src/search/shown.ts';

const ANY = { kind: '', district: '' };

type Options = Parameters<Pagefind['search']>[1];

/** An index that knows records by beginnings of their words, and quoted words as they are. */
function engineOf(records: Record<string, string>, language: 'de' | 'ar' | 'uk' | 'so' = 'de') {
  const asked: [term: string | null, options: Options][] = [];
  const pagefind: Pagefind = {
    search: (term, options) => {
      asked.push([term, options]);
      const type = options?.filters?.['type'];
      const fits = (id: string, text: string) => {
        if (term === null) return id.startsWith(type as string);
        const words = text.split(' ');
        return term.startsWith('"')
          ? words.includes(term.slice(1, -1))
          : words.some((word) => word.startsWith(term));
      };
      const results = Object.entries(records)
        .filter(([id, text]) => fits(id, text))
        .map(([id]) => ({ id, score: 1, data: () => Promise.reject(new Error('not read')) }));
      return Promise.resolve({ results: results satisfies PagefindResult[] });
    },
  };
  return { engine: new SearchEngine(pagefind, language), asked };
}

describe('SearchEngine', () => {
  it('sorts what it finds into the groups', async () => {
    const { engine } = engineOf({ 'office-1': 'kurs', 'guide-1': 'kurs', 'press-1': 'kurs' });
    const hits = await engine.find('Kurs', ANY);
    expect(RECORD_TYPES.map((type) => hits[type].length)).toEqual([1, 1, 0, 1]);
  });

  it('puts first what has all the words, and the word as it was typed before a longer one', async () => {
    const { engine } = engineOf({
      'term-longer': 'kursleiter',
      'term-one': 'kurs',
      'term-both': 'kurs geld',
    });
    const { term } = await engine.find('kurs geld', ANY);
    const scores = term.map(({ score }) => score);
    expect(scores).toHaveLength(3);
    expect(scores[0]).toBe(4);
    expect(scores[1]).toBe(1);
    expect(scores[2]).toBe(0.5);
  });

  it('finds a word without what its language attaches', async () => {
    const { engine } = engineOf({ 'term-1': 'لاجیین' }, 'ar');
    expect((await engine.find('للاجئين', ANY)).term).toHaveLength(1);
  });

  it('finds another form where the index knows none', async () => {
    const { engine } = engineOf({ 'term-1': 'документи' }, 'uk');
    expect((await engine.find('документів', ANY)).term).toHaveLength(1);
  });

  it('finds the parts of a compound that nothing has as a whole', async () => {
    const { engine } = engineOf({ 'term-1': 'erlaubnis', 'term-2': 'ofen' });
    const { term } = await engine.find('Fahrerlaubnis', ANY);
    expect(term).toHaveLength(1);
  });

  it('asks for the district together with what holds everywhere', async () => {
    const { engine, asked } = engineOf({ 'office-1': 'kurs' });
    await engine.find('kurs', { kind: 'job-centre', district: 'calw' });
    const filters = asked.filter(([term]) => term !== null).map(([, options]) => options?.filters);
    expect(filters[0]).toEqual({ kind: 'job-centre', district: { any: ['calw', 'land'] } });
  });

  it('looks for eight words of a long question at most', async () => {
    const { engine, asked } = engineOf({});
    await engine.find('aa1 bb2 cc3 dd4 ee5 ff6 gg7 hh8 ii9', ANY);
    expect(asked.some(([term]) => term === '"hh8"')).toBe(true);
    expect(asked.some(([term]) => term === '"ii9"')).toBe(false);
  });

  it('asks for the groups again after a failure', async () => {
    let fails = true;
    const engine = new SearchEngine(
      {
        search: () =>
          fails ? Promise.reject(new Error('offline')) : Promise.resolve({ results: [] }),
      },
      'de',
    );
    await expect(engine.warm()).rejects.toThrow('offline');
    fails = false;
    await expect(engine.warm()).resolves.toBeUndefined();
  });
});
