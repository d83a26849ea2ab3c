import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNews } from '../../../src/news/check.ts';
import { ALL_LANGUAGES } from '../../../src/i18n/languages.ts';
import { loadContent } from '../../../src/site/load.ts';

const { news, facts } = loadContent('content');

describe('news', () => {
  // The German text is 120 to 250 words long; some languages need more words for the same, and plain German too.
  it.each(news)('$file is short', ({ file, language }) => {
    const [, , body = ''] = readFileSync(file, 'utf8').split('---\n');
    const words = body
      .replace(/<[^>]+>/g, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    expect(words.length).toBeGreaterThanOrEqual(120);
    expect(words.length).toBeLessThanOrEqual(language === 'de' || language === 'en' ? 250 : 290);
  });

  it.each(ALL_LANGUAGES)('are five in %s', (code) => {
    expect(news.filter(({ language }) => language === code)).toHaveLength(5);
  });

  it('names facts and news that do not exist, and a date that is not the folder’s', () => {
    const [first] = news;
    if (first === undefined) throw new Error('There is no news.');
    const broken = { ...first, facts: ['z-none'], related: [first.slug], date: '2019' };
    expect(checkNews([broken], facts).map(({ field, found }) => [field, found])).toEqual([
      ['facts', '"z-none"'],
      ['related', `"${first.slug}"`],
      ['date', '"2019"'],
    ]);
  });
});
