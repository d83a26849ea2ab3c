import { directoryOf } from '../../../src/directory/answer.ts';
import type { Release } from '../../../src/open-data/release.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { gazetteerOf } from '../../../src/places/places.ts';
import { loadContent } from '../../../src/site/load.ts';
import { releaseOf } from '../../../src/site/open-data.ts';
import type { Site } from '../../../src/site/schema.ts';

export const content = loadContent('content');

/** The edition that a build of our content publishes. */
export function releaseWith(changes: Partial<Site> = {}): Release {
  const { places, points, facts, history, messages } = content;
  return releaseOf({
    site: { ...content.site, ...changes },
    places,
    gazetteer: gazetteerOf(places),
    directory: directoryOf(points, content.site.land.answers),
    facts,
    history,
    inGerman: translatorFor('de', messages.de),
  });
}
