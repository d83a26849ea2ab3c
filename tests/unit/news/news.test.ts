import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNews } from '../../../src/news/check.ts';
import { loadContent } from '../../../src/site/load.ts';

const { news, facts } = loadContent('content');

describe('news', () => {
  it.each(news.map(({ file }) => file))('%s has 120 to 250 words', (file) => {
    const [, , body = ''] = readFileSync(file, 'utf8').split('---\n');
    const words = body
      .replace(/<[^>]+>/g, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    expect(words.length).toBeGreaterThanOrEqual(120);
    expect(words.length).toBeLessThanOrEqual(250);
  });

  it('are five, each in German and English', () => {
    expect(news.filter(({ language }) => language === 'de')).toHaveLength(5);
    expect(news.filter(({ language }) => language === 'en')).toHaveLength(5);
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
