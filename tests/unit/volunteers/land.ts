import { directoryOf } from '../../../src/directory/answer.ts';
import { gazetteerOf } from '../../../src/places/places.ts';
import { loadContent } from '../../../src/site/load.ts';
import { entryOf } from '../../../src/volunteers/entry-of.ts';

/** The real content, as the volunteers' pages see it. */
export const { site, places, points, pages } = loadContent('content');
export const directory = directoryOf(points, site.land.answers);
export const gazetteer = gazetteerOf(places);
export const published = points.filter(({ publish }) => publish);
export const entries = published.map((point) => entryOf(point, gazetteer));
