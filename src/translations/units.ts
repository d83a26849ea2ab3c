import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPlainLines } from '../content/read-text.ts';
import type { Facts } from '../facts/load.ts';
import type { GlossaryTerm } from '../facts/schema.ts';
import type { Page } from '../guides/schema.ts';
import { ALL_LANGUAGES } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { MessageSentences } from '../message/load.ts';
import type { Sentences } from '../message/sentences.ts';
import type { News } from '../news/schema.ts';
import type { UnitName } from './schema.ts';

/** The German texts that there are to translate, by name. */
export type Units = ReadonlyMap<UnitName, string>;

/** Names of the pieces that stand in one file each. */
const messageUnit = (key: string): UnitName => `messages/${key}`;
const sentenceUnit = (id: string): UnitName => `message/${id}`;
const termUnit = (id: string): UnitName => `glossary/${id}`;
const pageUnit = (slug: string): UnitName => `pages/${slug}`;
const newsUnit = (slug: string): UnitName => `news/${slug}`;

export function germanUnits(
  root: string,
  texts: {
    messages: Messages | undefined;
    sentences: Sentences | undefined;
    glossary: GlossaryTerm[];
    pages: Page[];
    news: News[];
  },
): Units {
  const { messages, sentences, glossary, pages, news } = texts;
  return new Map<UnitName, string>([
    ...Object.entries(messages ?? {}).map(([key, text]): [string, string] => [
      messageUnit(key),
      text,
    ]),
    ...Object.entries(sentences ?? {}).map(([id, { text }]): [string, string] => [
      sentenceUnit(id),
      text,
    ]),
    ...glossary.map((term): [string, string] => [
      termUnit(term.id),
      `${term.term}\n${term.definition}`,
    ]),
    ...pages
      .filter(({ language }) => language === 'de')
      .map(({ slug }): [string, string] => [
        pageUnit(slug),
        translatable(readFileSync(join(root, 'pages', slug, 'de.mdx'), 'utf8')),
      ]),
    ...news
      .filter(({ language }) => language === 'de')
      .map(({ slug }): [string, string] => [
        newsUnit(slug),
        translatable(readFileSync(join(root, 'news', slug, 'de.mdx'), 'utf8')),
      ]),
  ]);
}

/** Which units exist in each language. */
export function translatedUnits(texts: {
  messages: Partial<Record<Language, Messages>>;
  sentences: MessageSentences;
  facts: Facts;
  pages: Page[];
  news: News[];
}): Partial<Record<Language, ReadonlySet<UnitName>>> {
  const { messages, sentences, facts, pages, news } = texts;
  return Object.fromEntries(
    ALL_LANGUAGES.map((language) => [
      language,
      new Set([
        ...Object.keys(messages[language] ?? {}).map(messageUnit),
        ...Object.keys(sentences[language] ?? {}).map(sentenceUnit),
        ...(facts.glossaryIn[language] ?? []).map(({ id }) => termUnit(id)),
        ...pages.filter((page) => page.language === language).map(({ slug }) => pageUnit(slug)),
        ...news.filter((item) => item.language === language).map(({ slug }) => newsUnit(slug)),
      ]),
    ]),
  );
}

/** Of a page's head only title and summary are translated. */
export function translatable(mdx: string): string {
  return withPlainLines(mdx).replace(/^(section|order|facts|date|topic|related): .*\n/gm, '');
}

/** Eight digits tell apart the versions that one text ever had. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
