import { describe, expect, it } from 'vitest';
import { isCertain, land, matchesOf, onlineFinder, slugsOf } from './land.ts';

const finder = onlineFinder();

describe('a municipality', () => {
  it.each([
    ['weinsberg', 'weinsberg'],
    ['WEINSBERG', 'weinsberg'],
    ['Stadt Weinsberg', 'weinsberg'],
    ['Bad Saeckingen', 'bad-saeckingen'],
    ['bad sackingen', 'bad-saeckingen'],
    ['Sankt Blasien', 'st-blasien'],
    ['St Blasien', 'st-blasien'],
    ['Villingen Schwenningen', 'villingen-schwenningen'],
    ['villingenschwenningen', 'villingen-schwenningen'],
    ['Weil a. Rhein', 'weil-am-rhein'],
    ['Weil am Rhein', 'weil-am-rhein'],
    ['Heidenheim a.d. Brenz', 'heidenheim-an-der-brenz'],
  ])('%s', async (query, slug) => {
    const answer = await finder.findFully(query);
    expect(slugsOf(answer)).toEqual([slug]);
    expect(isCertain(answer)).toBe(true);
  });

  it('is found by the start of each of its words, not from inside a word', async () => {
    expect(slugsOf(await finder.findFully('weinsb'))[0]).toBe('weinsberg');
    expect(slugsOf(await finder.findFully('schwenn'))).toContain('villingen-schwenningen');
    expect(slugsOf(await finder.findFully('berg'))).not.toContain('weinsberg');
  });

  it('that shares its name offers the choice with the district', async () => {
    const answer = await finder.findFully('Malsch');
    expect(matchesOf(answer).map(({ name }) => name)).toEqual([
      'Malsch (Landkreis Karlsruhe)',
      'Malsch (Rhein-Neckar-Kreis)',
    ]);
    expect(isCertain(answer)).toBe(false);
  });

  it('is told from its namesake by the district', async () => {
    expect(slugsOf(await finder.findFully('Malsch Karlsruhe'))).toEqual([
      'malsch-landkreis-karlsruhe',
    ]);
    expect(slugsOf(await finder.findFully('Rhein-Neckar Malsch'))[0]).toBe(
      'malsch-rhein-neckar-kreis',
    );
  });

  it('without its suffix offers every place of that name', async () => {
    const answer = await finder.findFully('Weil');
    expect(slugsOf(answer)).toEqual(
      expect.arrayContaining(['weil-am-rhein', 'weil-der-stadt', 'weil-im-schoenbuch']),
    );
    expect(isCertain(answer)).toBe(false);
  });

  it('needs no part of the index where no locality has its name', () => {
    expect(finder.find('Weinsberg')).toMatchObject({ certain: true, pending: [] });
  });

  it('is not certain before the localities are known that have its name', () => {
    const fresh = onlineFinder();
    const answer = fresh.find('Au');
    expect(answer).toMatchObject({ state: 'found', certain: false });
    expect('pending' in answer && answer.pending).toContain('localities-a');
  });
});

describe('a locality', () => {
  it('leads to its municipality and says so', async () => {
    expect(await finder.findFully('Gellmersbach')).toMatchObject({
      certain: true,
      matches: [
        { slug: 'weinsberg', through: { text: 'Gellmersbach', kind: 'locality' }, ask: false },
      ],
    });
  });

  it('is found with its municipality beside it', async () => {
    expect(slugsOf(await finder.findFully('Cannstatt Stuttgart'))).toEqual(['stuttgart']);
    expect(slugsOf(await finder.findFully('Weinsberg Gellmersbach'))).toEqual(['weinsberg']);
  });

  it('that is also the name of a municipality offers both, the municipality first', async () => {
    const answer = await finder.findFully('Brühl');
    expect(slugsOf(answer)[0]).toBe('bruehl');
    expect(slugsOf(answer)).toContain('stuttgart');
    expect(isCertain(answer)).toBe(false);
  });

  it('of low confidence asks, and lists its alternatives', async () => {
    const slugs = new Map<string, string>(
      land.municipalities.map(({ ags8, slug }) => [ags8, slug]),
    );
    const low = land.localities.filter(
      ({ confidence, alternatives }) => confidence === 'low' && alternatives.length > 0,
    );
    for (const { name, ags8, alternatives } of low.slice(0, 60)) {
      const answer = await finder.findFully(name);
      if (matchesOf(answer).length > alternatives.length + 1) continue;
      expect(isCertain(answer)).toBe(false);
      expect(slugsOf(answer)).toEqual(
        expect.arrayContaining([ags8, ...alternatives].map((key) => slugs.get(key))),
      );
      expect(matchesOf(answer).some(({ ask }) => ask)).toBe(true);
    }
  });

  it('that is a town less a letter offers the town after it', async () => {
    const answer = await finder.findFully('Ettingen');
    expect(slugsOf(answer)[0]).toBe('kandern');
    expect(slugsOf(answer)).toContain('ettlingen');
    expect(isCertain(answer)).toBe(false);
  });
});
