import { getCollection, getEntry } from 'astro:content';
import { directoryOf } from '../directory/answer.ts';
import type { Directory } from '../directory/answer.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { TELEPHONE_KINDS } from '../directory/kinds.ts';
import type { HistoryRow } from '../open-data/quality-history.ts';
import type { Facts } from '../facts/load.ts';
import { languagesToBuild } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Translator } from '../i18n/translator.ts';
import { gazetteerOf } from '../places/places.ts';
import type { Gazetteer, Places } from '../places/places.ts';
import { finderVersion } from '../finder/files.ts';
import { pathsOf } from '../addresses/paths.ts';
import type { Paths } from '../addresses/paths.ts';
import type { Site } from './schema.ts';

/** What every page of one language needs; made once for a language, not for a page. */
export interface Context {
  language: Language;
  languages: readonly Language[];
  t: Translator;
  /** The German texts, for sentences that readers take along. */
  inGerman: Translator;
  to: Paths;
  site: Site;
  /** Emergency numbers and helplines, shown on every page. */
  telephones: readonly ContactPoint[];
  /** Address of the folder with the finder's index. */
  finderIndex: string;
}

/** The content as the pages use it. */
export interface SiteData {
  site: Site;
  places: Places;
  gazetteer: Gazetteer;
  directory: Directory;
  facts: Facts;
  /** The totals of earlier editions of the data. */
  history: readonly HistoryRow[];
  contexts: readonly Context[];
  inGerman: Translator;
}

let loaded: Promise<SiteData> | undefined;

/** Reads the collections once for all pages of a build. */
export function siteData(): Promise<SiteData> {
  // In development content may change between two requests.
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<SiteData> {
  const site = existing(await getEntry('site', 'site')).data;
  const places = existing(await getEntry('places', 'places')).data;
  const points = (await getCollection('contactPoints')).map(({ data }) => data);
  const townHalls = (await getCollection('townHalls')).map(({ data }) => data);
  const telephones = points.filter(
    ({ kind, publish }) => publish && (TELEPHONE_KINDS as readonly string[]).includes(kind),
  );
  const languages = languagesToBuild(process.env['LANGS']);
  const translator = async (language: Language) =>
    translatorFor(language, existing(await getEntry('messages', language)).data);
  const inGerman = await translator('de');
  const contexts = await Promise.all(
    languages.map(async (language): Promise<Context> => {
      const to = pathsOf(import.meta.env.BASE_URL, language);
      return {
        language,
        languages,
        t: await translator(language),
        inGerman,
        to,
        site,
        telephones,
        finderIndex: `${to.root}finder/${finderVersion(places)}/`,
      };
    }),
  );
  return {
    site,
    places,
    gazetteer: gazetteerOf(places),
    directory: directoryOf(points, site.land.answers, townHalls),
    facts: existing(await getEntry('facts', 'facts')).data,
    history: existing(await getEntry('qualityHistory', 'history')).data.rows,
    contexts,
    inGerman,
  };
}

function existing<T>(entry: T | undefined): T {
  if (entry === undefined)
    throw new Error('A collection is empty although its content was checked.');
  return entry;
}
