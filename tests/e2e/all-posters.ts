import { readFileSync } from 'node:fs';
import { answerFor, directoryOf } from '../../src/directory/answer.ts';
import { loadContent } from '../../src/site/load.ts';

const { places, points, site } = loadContent('content');
const directory = directoryOf(points, site.land.answers);

/** Each municipality with its answer and its poster as it was built. */
export const posters = places.municipalities.map((place) => ({
  place,
  answer: answerFor(directory, place, 'integration-management'),
  html: readFileSync(`dist/aushang/${place.slug}/index.html`, 'utf8'),
}));

export type Poster = (typeof posters)[number];
