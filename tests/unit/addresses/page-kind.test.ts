import { expect, test } from 'vitest';
import { pageKindOf } from '../../../src/addresses/page-kind.ts';
import { PAGE } from '../../../src/addresses/page.ts';

test.each([
  [PAGE.start, 'start'],
  [PAGE.place('weinsberg'), 'place'],
  [PAGE.districts, 'district'],
  [PAGE.district('landkreis-heilbronn'), 'district'],
  [PAGE.point('stadt-neckarsulm'), 'office'],
  [PAGE.guide('arbeit'), 'guide'],
  [PAGE.page('notfall'), 'emergency'],
  [PAGE.glossary, 'glossary'],
  [PAGE.gaps, 'volunteers'],
  [PAGE.map, 'map'],
  [PAGE.timeline, 'programme'],
  [PAGE.press, 'press'],
  [PAGE.news('2025-12-19-neues'), 'news'],
  [PAGE.quality, 'data'],
  [PAGE.page('impressum'), 'about'],
  [PAGE.page('ort-der-begegnung'), 'about'],
])('the page "%s" is of the kind %s', (page, kind) => {
  expect(pageKindOf(page)).toBe(kind);
});
