import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/finder/finder.ts';
import { index, isCertain, land, matchesOf, onlineFinder, slugsOf, soundFinder } from './land.ts';

const finder = onlineFinder();
const bySoundAlone = soundFinder();

describe('a postal code', () => {
  it.each([
    '74189',
    'D-74189',
    'PLZ 74189',
    '74 189',
    '٧٤١٨٩',
    '۷۴۱۸۹',
    '７４１８９',
    '74189 Weinsberg',
  ])('%s is Weinsberg', (query) => {
    const answer = finder.find(query);
    expect(slugsOf(answer)).toEqual(['weinsberg']);
    expect(isCertain(answer)).toBe(true);
  });

  it('that several municipalities share offers all of them', () => {
    const answer = finder.find('88422');
    expect(slugsOf(answer)).toHaveLength(9);
    expect(isCertain(answer)).toBe(false);
  });

  it('lists unconfirmed pairs last', () => {
    for (const { postalCodes } of land.municipalities) {
      for (const { code, confirmed } of postalCodes) {
        if (confirmed) continue;
        const slugs = slugsOf(finder.find(code));
        const confirmedOf = land.municipalities
          .filter((place) => place.postalCodes.some((pair) => pair.code === code && pair.confirmed))
          .map(({ slug }) => slug);
        expect(new Set(slugs.slice(0, confirmedOf.length))).toEqual(new Set(confirmedOf));
      }
    }
  });

  it('that is typed in part lists what is possible, and is never certain', () => {
    const answer = finder.find('741');
    expect(
      matchesOf(answer).every(({ postalCodes }) =>
        postalCodes.every((code) => code.startsWith('741')),
      ),
    ).toBe(true);
    expect(matchesOf(answer).length).toBeGreaterThan(3);
    expect(isCertain(answer)).toBe(false);
    expect(isCertain(finder.find('7418'))).toBe(false);
  });

  it('that is retired or special answers with its district', () => {
    expect(finder.find('79683')).toMatchObject({
      state: 'found',
      matches: [
        {
          kind: 'district',
          slug: 'landkreis-loerrach',
          through: { kind: 'former-code', text: '79683' },
        },
      ],
    });
  });

  it('outside the Land is outside', () => {
    expect(finder.find('10115')).toEqual({ state: 'outside', code: '10115', pending: [] });
    expect(finder.find('10115 Berlin').state).toBe('outside');
    expect(slugsOf(finder.find('10115 Stuttgart'))).toEqual(['stuttgart']);
  });

  it.each(['00123', '741899', '99'])('%s is nothing', (query) => {
    expect(finder.find(query).state).toBe('nothing');
  });

  it('beside another town offers both', () => {
    const answer = finder.find('74189 Stuttgart');
    expect(slugsOf(answer)).toEqual(['weinsberg', 'stuttgart']);
    expect(isCertain(answer)).toBe(false);
  });

  it('narrows what a name may mean', async () => {
    expect(slugsOf(await finder.findFully('76316 Malsch'))).toEqual(['malsch-landkreis-karlsruhe']);
    expect(slugsOf(await finder.findFully('74189 Gellmersbach'))).toEqual(['weinsberg']);
  });

  it('beside words that say nothing stands alone', async () => {
    expect(slugsOf(await finder.findFully('74189 xqxqxq'))).toEqual(['weinsberg']);
    expect(isCertain(await finder.findFully('74189 xqxqxq'))).toBe(false);
  });
});

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
