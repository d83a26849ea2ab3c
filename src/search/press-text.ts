import type { Facts } from '../facts/load.ts';
import { isRulesSection } from '../facts/programme-schema.ts';
import type { SectionName } from '../facts/programme-schema.ts';
import { formatDate } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Paths } from '../addresses/paths.ts';
import type { PageText, Section } from './page-text.ts';

/** What the pages about the programme are made from. */
export interface PressSource {
  t: Pick<Translator, 'language' | 'text'>;
  inGerman: Pick<Translator, 'text'>;
  to: Pick<Paths, 'programme' | 'figures' | 'timeline' | 'press' | 'newsList'>;
  facts: Pick<Facts, 'programme'>;
  /** The sentences of the programme's page. */
  dossier: ReadonlyMap<SectionName, readonly { text: string }[]>;
}

/**
 * The pages about the programme, which are made of records: titles and headings in the reader's
 * language, sentences in German as they are proven.
 */
export function pressPages({ t, inGerman, to, facts, dossier }: PressSource): PageText[] {
  const { timeline, conflicts, unknowns, figures, press } = facts.programme;
  const page = (
    name: 'programme' | 'figures' | 'timeline' | 'press' | 'news',
    url: string,
    sections: Section[] = [],
  ): PageText => ({
    type: 'press',
    slug: name,
    url,
    title: t.text(`${name}.title`),
    germanTitle: inGerman.text(`${name}.title`),
    summary: '',
    ...(sections.length > 0 && { german: 'text' }),
    sections: [{ heading: '', text: t.text(`${name}.lead`), german: [] }, ...sections],
  });
  const section = (id: string, heading: string, records: readonly { text: string }[]): Section => ({
    id,
    heading,
    text: records.map(({ text }) => text).join(' '),
    german: [],
  });
  return [
    page('programme', to.programme, [
      ...[...dossier].map(([name, sentences]) => section(name, headingOf(name, t), sentences)),
      section('conflicts', t.text('programme.conflicts'), conflicts),
      section('unknowns', t.text('programme.unknown'), unknowns),
    ]),
    {
      ...page('figures', to.figures),
      summary: [
        t.text('figures.money'),
        t.text('figures.staff'),
        ...new Set(figures.map(({ measure }) => t.text(`figure.${measure}`))),
      ].join(' · '),
    },
    page(
      'timeline',
      to.timeline,
      timeline.map(({ id, date, text }) => section(id, formatDate(date, t.language), [{ text }])),
    ),
    page('press', to.press, [
      section('zitate', t.text('press.citations'), press.citations),
      section(
        'hintergrund',
        t.text('press.background'),
        press.background.paragraphs.map((text) => ({ text })),
      ),
    ]),
    page('news', to.newsList),
  ];
}

function headingOf(name: SectionName, t: Pick<Translator, 'text'>): string {
  return isRulesSection(name)
    ? t.text('programme.since', { year: name.slice('rules-'.length) })
    : t.text(`programme.${name}`);
}
