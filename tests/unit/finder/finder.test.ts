import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/finder/finder.ts';
import { index, isCertain, matchesOf, onlineFinder, slugsOf, soundFinder } from './land.ts';

const finder = onlineFinder();
const bySoundAlone = soundFinder();

describe('slips', () => {
  it.each([
    ['Stutgart', 'stuttgart'],
    ['Stuttgrat', 'stuttgart'],
    ['Heilbron', 'heilbronn'],
    ['Bad Kanstat', 'stuttgart'],
    ['Tubigen', 'tuebingen'],
    ['Karlsrhue', 'karlsruhe'],
    ['ulmm', 'ulm'],
  ])('%s', async (query, slug) => {
    expect(slugsOf(await finder.findFully(query))[0]).toBe(slug);
  });

  it('say what they were', async () => {
    const answer = await finder.findFully('Weinsbreg');
    expect(matchesOf(answer)[0]?.through).toEqual({ text: 'Weinsbreg', kind: 'spelling' });
  });
});

describe('other scripts and ears', () => {
  it.each([
    ['شتوتغارت', 'stuttgart'],
    ['Ульм', 'ulm'],
    ['Гайльбронн', 'heilbronn'],
    ['Хайлброн', 'heilbronn'],
    ['ማንሃይም', 'mannheim'],
    ['ፍራይቡርግ', 'freiburg-im-breisgau'],
    ['ფორცჰაიმი', 'pforzheim'],
    ['Ռոյթլինգեն', 'reutlingen'],
    ['Χάιντελμπεργκ', 'heidelberg'],
    ['היידלברג', 'heidelberg'],
    ['shtutgart', 'stuttgart'],
    ['Fraiburg', 'freiburg-im-breisgau'],
    ['Vaynsberg', 'weinsberg'],
    ['گلمرسباخ', 'weinsberg'],
    ['Ау', 'au'],
  ])('%s is found by sound alone', async (query, slug) => {
    expect(slugsOf(await bySoundAlone.findFully(query))[0]).toBe(slug);
  });

  it.each([
    ['Stoccarda', 'stuttgart'],
    ['斯图加特', 'stuttgart'],
    ['슈투트가르트', 'stuttgart'],
    ['シュトゥットガルト', 'stuttgart'],
  ])('%s is known as a foreign name', async (query, slug) => {
    const [first] = matchesOf(await finder.findFully(query));
    expect(first).toMatchObject({ slug, through: { kind: 'foreign-name' } });
  });

  it('says that a name was found by its sound', async () => {
    const [first] = matchesOf(await bySoundAlone.findFully('ფორცჰაიმი'));
    expect(first?.through).toEqual({ text: 'ფორცჰაიმი', kind: 'sound' });
  });

  it.each([
    ['Marbach na Nekaru', 'marbach-am-neckar'],
    ['Марбах на Неккаре', 'marbach-am-neckar'],
    ['Weil del Reno', 'weil-am-rhein'],
    ['Kirchheim pod Teckom', 'kirchheim-unter-teck'],
    ['Kehl, Baden-Württemberg', 'kehl'],
    ['რაინის ბრაიზახი', 'breisach-am-rhein'],
    ['Münstertal Black Forest', 'muenstertal-schwarzwald'],
  ])('%s is found with its suffix in another language', async (query, slug) => {
    expect(slugsOf(await bySoundAlone.findFully(query))[0]).toBe(slug);
  });

  it('a foreign name written without vowels may mean two towns', async () => {
    const answer = await finder.findFully('فرایبرگ');
    expect(slugsOf(answer)).toEqual(
      expect.arrayContaining(['freiberg-am-neckar', 'freiburg-im-breisgau']),
    );
    expect(isCertain(answer)).toBe(false);
  });
});

describe('a keyboard left on another script', () => {
  it.each([
    ['Ыегеепфке', 'stuttgart'],
    ['Іегеепфке', 'stuttgart'],
    ['Гдь', 'ulm'],
    ['سفعففلشقف', 'stuttgart'],
    ['Kehk', 'kehl'],
  ])('%s', async (query, slug) => {
    expect(slugsOf(await finder.findFully(query))).toContain(slug);
  });

  it('says so', async () => {
    const [first] = matchesOf(await finder.findFully('Ыегеепфке'));
    expect(first?.through).toEqual({ text: 'Ыегеепфке', kind: 'keyboard' });
  });
});

describe('what is not here', () => {
  it.each(['', '   ', '…', '!?', '\u200f', '😀'])('%j cannot be searched', (query) => {
    expect(finder.find(query)).toEqual({ state: 'empty' });
  });

  it.each(['Berlin', 'Kyiv', 'حلب', 'Kiel', 'Prag', 'asdfgh', 'Київ'])(
    '%s is never certain',
    async (query) => {
      expect(isCertain(await finder.findFully(query))).toBe(false);
    },
  );

  it('qqqqqq is nothing', async () => {
    expect(await finder.findFully('qqqqqq')).toEqual({ state: 'nothing', pending: [] });
  });
});

describe('parts of the index', () => {
  it('are loaded once', async () => {
    const loaded: string[] = [];
    const counting = createFinder(index.core, (name) => {
      loaded.push(name);
      return Promise.resolve(index.parts[name] ?? '');
    });
    await counting.findFully('Gellmersbach');
    await counting.findFully('Gellmersbach');
    expect(loaded.toSorted()).toEqual(['localities-d', 'localities-k', 'names-latin']);
  });

  it('are done without when they cannot be loaded, and asked for again', async () => {
    let offline = true;
    const wavering = createFinder(index.core, (name) =>
      offline ? Promise.reject(new Error('offline')) : Promise.resolve(index.parts[name] ?? ''),
    );
    const answer = await wavering.findFully('Gellmersbach');
    expect(isCertain(answer)).toBe(false);
    expect('pending' in answer && answer.pending).toContain('localities-k');
    offline = false;
    expect(slugsOf(await wavering.findFully('Gellmersbach'))).toEqual(['weinsberg']);
  });

  it('are never more than eight matches', async () => {
    for (const query of ['Weiler', 'Hof', 'a', 'Bad', 'Berg', 'ш']) {
      expect(matchesOf(await finder.findFully(query)).length).toBeLessThanOrEqual(8);
    }
  });
});
