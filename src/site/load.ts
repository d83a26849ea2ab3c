import { join } from 'node:path';
import { ContentError } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/yaml-file.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { loadDirectory } from '../directory/load.ts';
import { loadTownHalls } from '../directory/town-halls.ts';
import type { TownHall } from '../directory/town-halls.ts';
import type { HistoryRow } from '../open-data/quality-history.ts';
import { loadFacts } from '../facts/load.ts';
import type { Facts } from '../facts/load.ts';
import { loadHistory } from '../open-data/load-history.ts';
import { checkFactIds } from '../guides/check.ts';
import { loadPages } from '../guides/load.ts';
import type { Page } from '../guides/schema.ts';
import type { Language } from '../i18n/languages.ts';
import { loadMessages } from '../i18n/load.ts';
import type { Messages } from '../i18n/messages.ts';
import { loadSentences } from '../message/load.ts';
import type { MessageSentences } from '../message/load.ts';
import { checkNews } from '../news/check.ts';
import { loadNews } from '../news/load.ts';
import type { News } from '../news/schema.ts';
import { loadPlaces } from '../places/load.ts';
import type { Places } from '../places/places.ts';
import { loadSynonyms } from '../search/load-synonyms.ts';
import type { Synonyms } from '../search/synonyms-schema.ts';
import { loadTranslations } from '../translations/load.ts';
import type { TranslationRecords } from '../translations/load.ts';
import { ORIGINAL, provenanceOf } from '../translations/provenance.ts';
import type { Provenance } from '../translations/provenance.ts';
import type { UnitName } from '../translations/schema.ts';
import { germanUnits, translatedUnits } from '../translations/units.ts';
import type { Units } from '../translations/units.ts';
import { siteSchema } from './schema.ts';
import type { Site } from './schema.ts';

/** A page and how its text came about. */
export type PageWithProvenance = Page & { provenance: Provenance };

/** A piece of news and how its text came about. */
export type NewsWithProvenance = News & { provenance: Provenance };

/** Everything the site says, checked. */
export interface Content {
  site: Site;
  places: Places;
  points: ContactPoint[];
  /** One for each municipality that is not a district itself. */
  townHalls: TownHall[];
  facts: Facts;
  /** The totals of earlier editions of the data. */
  history: HistoryRow[];
  messages: Record<Language, Messages>;
  /** The sentences of the first message. */
  sentences: MessageSentences;
  pages: PageWithProvenance[];
  news: NewsWithProvenance[];
  synonyms: Synonyms[];
  /** The German texts that there are to translate. */
  units: Units;
  /** Which of them exist in each language. */
  translatedUnits: Partial<Record<Language, ReadonlySet<UnitName>>>;
  translations: TranslationRecords;
}

/** Where the content lies; another Land is another folder. */
export const CONTENT_ROOT = process.env['CONTENT'] ?? 'content';

/** Reads content/site.yaml alone, for what must be known before the build begins. */
export function loadSite(root: string) {
  return readYaml(join(root, 'site.yaml'), 'content/site.yaml', siteSchema);
}

/** Reads and checks all content; every problem of every file is found in one run. */
export function findProblems(root: string): { content?: Content; problems: Problem[] } {
  const site = loadSite(root);
  const { problems: textProblems, ...texts } = loadTexts(root);
  const problems: Problem[] = [...site.problems, ...textProblems];
  if (site.read === undefined) return { problems };
  const { history, problems: historyProblems } = loadHistory(root, site.read.data.data.date);
  problems.push(...historyProblems);
  const { places, problems: placeProblems } = loadPlaces(root, site.read.data.land);
  problems.push(...placeProblems);
  if (places === undefined) return { problems };
  const { points, problems: directoryProblems } = loadDirectory(root, places);
  problems.push(...directoryProblems);
  const { townHalls, problems: townHallProblems } = loadTownHalls(root, places);
  problems.push(...townHallProblems);
  if (problems.length === 0) problems.push(...checkFactIds(texts.pages, texts.facts, points));
  if (problems.length > 0) return { problems };
  return {
    content: { site: site.read.data, places, points, townHalls, history, ...texts },
    problems,
  };
}

/** What is written in words, and how each translation of it came about. */
function loadTexts(root: string) {
  const { messages, problems: messageProblems } = loadMessages(root);
  const { sentences, problems: sentenceProblems } = loadSentences(root);
  const { pages, problems: pageProblems } = loadPages(root);
  const { news, problems: newsProblems } = loadNews(root);
  const { facts, problems: factProblems } = loadFacts(root);
  const { synonyms, problems: synonymProblems } = loadSynonyms(root, {
    pages: new Set(pages.map(({ slug }) => slug)),
    terms: new Set(facts.glossary.map(({ id }) => id)),
  });
  const units = germanUnits(root, {
    messages: messages.de,
    sentences: sentences.de,
    glossary: facts.glossary,
    pages,
    news,
  });
  const { records: translations, problems: recordProblems } = loadTranslations(root, units);
  const howMade = ({ language }: { language: Language }, unit: UnitName) => {
    const record = translations[language];
    return record ? provenanceOf(record, unit, units) : ORIGINAL;
  };
  return {
    // Complete wherever there is no problem: a missing language is one.
    messages: messages as Record<Language, Messages>,
    sentences,
    facts,
    synonyms,
    units,
    translations,
    translatedUnits: translatedUnits({ messages, sentences, facts, pages, news }),
    pages: pages.map((page): PageWithProvenance => ({
      ...page,
      provenance: howMade(page, `pages/${page.slug}`),
    })),
    news: news.map((item): NewsWithProvenance => ({
      ...item,
      provenance: howMade(item, `news/${item.slug}`),
    })),
    problems: [
      ...messageProblems,
      ...sentenceProblems,
      ...pageProblems,
      ...newsProblems,
      ...checkNews(news, facts),
      ...factProblems,
      ...synonymProblems,
      ...recordProblems,
    ],
  };
}

/** @throws ContentError with all problems, so that nothing is built from broken content */
export function loadContent(root: string): Content {
  const { content, problems } = findProblems(root);
  if (content === undefined) throw new ContentError(problems);
  return content;
}
