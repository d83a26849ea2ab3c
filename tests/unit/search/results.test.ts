import { describe, expect, it } from 'vitest';
import { byPage, excerptOf, readHits } from '../../../src/search/results.ts';

function found(url: string, type: string, score: number) {
  return { score, record: { url, content: '', meta: { type } } };
}

describe('byPage', () => {
  it('puts sections of a page together, and a page with several before one with a single better one', () => {
    const pages = byPage([
      found('/de/themen/geld/#a', 'guide', 1),
      found('/de/themen/arbeit/#a', 'guide', 0.9),
      found('/de/themen/arbeit/#b', 'guide', 0.9),
    ]);
    expect(pages.map((page) => page.map(({ url }) => url))).toEqual([
      ['/de/themen/arbeit/#a', '/de/themen/arbeit/#b'],
      ['/de/themen/geld/#a'],
    ]);
  });

  it('keeps terms apart, although they share a page', () => {
    const pages = byPage([found('/de/glossar/#a', 'term', 2), found('/de/glossar/#b', 'term', 1)]);
    expect(pages).toHaveLength(2);
  });

  it('puts events of the timeline together', () => {
    const pages = byPage([
      found('/de/programm/zeitleiste/#a', 'press', 2),
      found('/de/programm/zeitleiste/#b', 'press', 1),
    ]);
    expect(pages).toHaveLength(1);
  });
});

describe('readHits', () => {
  const hit = (title: string, names: string) => {
    const record = { url: '/', content: '', meta: { type: 'term', title, names } };
    return { score: 1, load: () => Promise.resolve(record) };
  };

  it.each([
    ['Duldung', '', 'duldung', 2],
    ['Ausländerbehörde', '', 'auslaenderbehoerde', 2],
    ['Duldung', 'إذن مؤقت', 'مؤقت إذن', 2],
    ['Ausbildungsduldung', '', 'duldung', 1],
    ['Duldung verlängern', '', 'duldung', 1],
  ])(
    'weighs what is called %s or %s, for the query %s, by %d',
    async (title, names, query, score) => {
      expect((await readHits([hit(title, names)], query)).map((found) => found.score)).toEqual([
        score,
      ]);
    },
  );
});

describe('excerptOf', () => {
  const marked = (text: string, query: string, language: 'de' | 'ar' | 'fa' | 'tr' | 'uk' = 'de') =>
    excerptOf(text, query, language)
      .filter((piece) => piece.marked)
      .map((piece) => piece.text);
  const shown = (text: string, query: string) =>
    excerptOf(text, query, 'de')
      .map((piece) => piece.text)
      .join('');

  it('shows a short text as it is written', () => {
    const text = 'Fragen Sie die Ausländerbehörde, was Sie tun müssen.';
    expect(shown(text, 'behörde')).toBe(text);
  });

  it('marks the word without what touches it', () => {
    expect(marked('Fragen Sie (die „Ausländerbehörde“), bitte.', 'behörde')).toEqual([
      'Ausländerbehörde',
    ]);
  });

  it.each([
    [
      'a compound by its part',
      'Kurse gibt es: Integrationskurs.',
      'kurs',
      ['Kurse', 'Integrationskurs'],
    ],
    ['other spellings', 'Die Strasse dort', 'Straße', ['Strasse']],
  ] as const)('marks %s', (_, text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('marks what a language attaches together with its word', () => {
    expect(marked('مساعدة للاجئين في المدينة', 'لاجئين', 'ar')).toEqual(['للاجئين']);
    expect(marked('اجازه كار', 'کار', 'fa')).toEqual(['كار']);
    expect(marked('Çalışma izni', 'calisma', 'tr')).toEqual(['Çalışma']);
    expect(marked('Подайте документів копії', 'документи', 'uk')).toEqual(['документів']);
  });

  it('cuts where most of what was looked for stands', () => {
    const filler = Array.from({ length: 60 }, (_, at) => `wort${at}`).join(' ');
    const excerpt = shown(`Kurs ${filler} Sprachkurs und Integrationskurs ${filler}`, 'kurs');
    expect(excerpt).toMatch(/^… .*Sprachkurs und Integrationskurs.* …$/);
    expect(excerpt.split(' ').length).toBeLessThan(30);
  });

  it('marks nothing where nothing fits, and shows the beginning', () => {
    expect(excerptOf('Nur dies.', 'kurs', 'de')).toEqual([{ text: 'Nur dies.', marked: false }]);
  });
});
