import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/facts/sources-of.ts';
import { loadContent } from '../../../src/site/load.ts';

const { facts, points, pages } = loadContent('content');

describe('citationsOf', () => {
  it('gives each source once, with publisher and date', () => {
    const citations = citationsOf(['t-au', 'p-task'], facts, points);
    const urls = citations.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(citations).toContainEqual({
      title: 'Integrationsmanager werden zwei weitere Jahre gefördert',
      publisher: 'Landesregierung Baden-Württemberg (baden-wuerttemberg.de)',
      date: '2020',
      url: 'https://www.baden-wuerttemberg.de/de/service/presse/pressemitteilung/pid/integrationsmanager-werden-zwei-weitere-jahre-gefoerdert/',
    });
  });

  it('takes the source of a contact point, without a link where readers must not be sent there', () => {
    expect(citationsOf(['contact:bund-115'], facts, points)).toHaveLength(1);
    const hidden = points.find(({ source }) => !source.linkable);
    expect(citationsOf([`contact:${hidden?.id ?? ''}`], facts, points)[0]?.url).toBeNull();
  });

  it('refuses an id that does not exist', () => {
    expect(() => citationsOf(['t-none'], facts, points)).toThrow('There is no fact t-none.');
  });
});

it('every guide stands on facts, and every volatile one says so', () => {
  const guides = pages.filter(({ language, section }) => language === 'de' && section !== 'legal');
  expect(guides.filter(({ facts: ids }) => ids.length === 0).map(({ slug }) => slug)).toEqual([]);
});
