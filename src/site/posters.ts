import { getCollection } from 'astro:content';
import type { Answer } from '../directory/answer.ts';
import { answerFor } from '../directory/answer.ts';
import { standsIn } from '../directory/wording.ts';
import { ALL_LANGUAGES } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import type { District, Municipality } from '../places/schema.ts';
import { qrOf } from '../take/qr.ts';
import type { QrCode } from '../take/qr.ts';
import { siteData } from './context.ts';
import type { Context } from './context.ts';
import { pathsOf } from '../addresses/paths.ts';
import type { Paths } from '../addresses/paths.ts';
import type { Site } from './schema.ts';

/** One sentence of a poster in one language. */
export interface PosterLine {
  language: Language;
  text: string;
}

/** What the poster of one municipality needs. */
export interface PosterProps {
  place: Municipality;
  district: District;
  answer: Answer;
  /** In all languages of the site, also those that a short build leaves out. */
  lines: PosterLine[];
  /** The languages that there are pages in. */
  contexts: readonly Context[];
  /** German, as the doors are. */
  t: Translator;
  /** Addresses of the German pages. */
  to: Paths;
  /** As in content/site.yaml; empty while it is not known. */
  origin: string;
  /** State of all data, as a date, and its version. */
  data: Site['data'];
  /** The page of the place; undefined while the site's origin is not known. */
  code: (QrCode & { address: string }) | undefined;
}

/** One poster for each municipality; it speaks all languages at once. */
export async function posterPaths() {
  const { contexts, places, gazetteer, directory, site, inGerman } = await siteData();
  const messages = new Map((await getCollection('messages')).map(({ id, data }) => [id, data]));
  const linesOf = (key: 'poster.line' | 'poster.line-ask') =>
    ALL_LANGUAGES.map((language) => ({ language, text: messages.get(language)?.[key] ?? '' }));
  const known = linesOf('poster.line');
  const ask = linesOf('poster.line-ask');
  const to = pathsOf(import.meta.env.BASE_URL, 'de');
  return places.municipalities.map((place) => {
    const answer = answerFor(directory, place, 'integration-management');
    const address = site.origin + to.place(place.slug);
    const props: PosterProps = {
      place,
      district: gazetteer.district(place.ags5),
      answer,
      lines: standsIn(answer) ? ask : known,
      contexts,
      t: inGerman,
      to,
      origin: site.origin,
      data: site.data,
      code: site.origin === '' ? undefined : { address, ...qrOf(address, 'Q') },
    };
    return { params: { place: place.slug }, props };
  });
}
