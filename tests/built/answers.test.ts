import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerFor, directoryOf } from '../../src/directory/answer.ts';
import { createFinder } from '../../src/finder/finder.ts';
import { gazetteerOf } from '../../src/places/places.ts';
import { built, content } from './site.ts';

const { site, places, points } = content;
const directory = directoryOf(points, site.land.answers);
const gazetteer = gazetteerOf(places);

const ANSWER_CARD = /data-contact-point="([^"]+)" data-kind="[^"]+" data-certainty="([^"]+)"/g;

/** What the page of a place says: its key, and each answer with its certainty. */
function answerOnPage(html: string) {
  return {
    ags8: /<main [^>]*data-ags8="(\d+)"/.exec(html)?.[1],
    answers: [...html.matchAll(ANSWER_CARD)].map(([, id, certainty]) => `${id} ${certainty}`),
  };
}

const page = (address: string) => readFileSync(`dist/${address}index.html`, 'utf8');

for (const language of built) {
  test(`all 1,101 places in ${language} show what answerFor decides, and their district links them`, () => {
    const wrong: string[] = [];
    const districts = new Map(
      places.districts.map(({ ags5, slug }) => [ags5, page(`${language}/kreis/${slug}/`)]),
    );
    for (const place of places.municipalities) {
      const answer = answerFor(directory, place, 'integration-management');
      const shown = answerOnPage(page(`${language}/ort/${place.slug}/`));
      const expected = answer.points.map(({ id }) => `${id} ${answer.certainty}`);
      const linked = districts.get(place.ags5)?.includes(`href="/${language}/ort/${place.slug}/"`);
      if (shown.ags8 !== place.ags8 || String(shown.answers) !== String(expected) || !linked) {
        wrong.push(`${place.shownName}: ${JSON.stringify(shown)}`);
      }
    }
    expect(places.municipalities).toHaveLength(1101);
    expect(wrong).toEqual([]);
  });
}

test('the finder leads to each of the 1,101 places by its name and by each of its codes', async () => {
  const [version = ''] = readdirSync('dist/finder');
  const part = (name: string) => readFileSync(`dist/finder/${version}/${name}.json`, 'utf8');
  const finder = createFinder(part('core'), (name) => Promise.resolve(part(name)));
  const lost: string[] = [];
  for (const place of places.municipalities) {
    const queries = [place.name, ...place.postalCodes.map(({ code }) => `${code} ${place.name}`)];
    for (const query of queries) {
      const answer = await finder.findFully(query);
      const slugs = answer.state === 'found' ? answer.matches.map(({ slug }) => slug) : [];
      if (!slugs.includes(place.slug)) lost.push(query);
      const isShared = place.name !== place.shownName && query === place.name;
      if (isShared && answer.state === 'found' && answer.certain) lost.push(`${query}: a guess`);
    }
    for (const { code } of place.postalCodes) {
      const answer = finder.find(code);
      const several = gazetteer.municipalitiesWith(code).length > 1;
      if (answer.state !== 'found' || (several && answer.certain)) lost.push(code);
    }
  }
  expect(lost).toEqual([]);
});
