import { publicPhone } from '../directory/contact-point.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { nationalForm } from '../directory/phone.ts';
import type { Facts } from '../facts/load.ts';
import type { Language } from '../i18n/languages.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Gazetteer } from '../places/places.ts';
import type { Paths } from '../addresses/paths.ts';
import type { PageText } from './page-text.ts';
import { EVERYWHERE } from './shown.ts';
import type { Shown } from './shown.ts';
import type { SynonymTargets } from './synonyms.ts';

/** One thing that can be found. */
export interface SearchRecord {
  /** Address without the site's base path, which the index puts before it. */
  url: string;
  shown: Shown;
  /** The words that it is above all found by, in the reader's language and in German. */
  names: string[];
  /** Everyday words for it, which need not stand on its page. */
  synonyms?: string[];
  /** Further text that it is found by. */
  also?: string;
  /** Filter value: slug of a district, or `land`. */
  district: string;
}

/** What the records of one language are made from. */
export interface RecordSource {
  language: Language;
  text: (key: MessageKey) => string;
  inGerman: (key: MessageKey) => string;
  to: Pick<Paths, 'point' | 'glossary'>;
  land: string;
  points: readonly ContactPoint[];
  gazetteer: Pick<Gazetteer, 'district' | 'municipality'>;
  facts: Pick<Facts, 'glossary' | 'glossaryIn'>;
  pages: readonly PageText[];
  synonyms: SynonymTargets;
}

/** Everything that the search knows in one language; municipalities are left to the finder. */
export function recordsOf(source: RecordSource): SearchRecord[] {
  return [...officeRecords(source), ...pageRecords(source), ...termRecords(source)];
}

function officeRecords(source: RecordSource): SearchRecord[] {
  const { text, inGerman, to, land, points, gazetteer, synonyms } = source;
  return points
    .filter(({ publish }) => publish)
    .map((point) => {
      const { id, name, kind, operator, address, coverage, onlyFor, readerNote } = point;
      const district = point.district === null ? undefined : gazetteer.district(point.district);
      const phone = publicPhone(point);
      const served =
        coverage.width === 'named'
          ? coverage.municipalities.map((key) => gazetteer.municipality(key).name)
          : [];
      return {
        url: to.point(id),
        district: district?.slug ?? EVERYWHERE,
        names: [name, text(`kind.${kind}`), inGerman(`kind.${kind}`), address?.city ?? ''],
        synonyms: synonyms.forKind(kind),
        shown: {
          type: 'office',
          title: name,
          german: 'all',
          kind,
          area: district?.name ?? land,
          text: [operator, address?.street, ...served, onlyFor, readerNote]
            .filter((part) => part !== undefined)
            .join(' · '),
          ...(phone !== undefined && { phone: nationalForm(phone) }),
        },
      };
    });
}

function pageRecords({ pages, synonyms }: RecordSource): SearchRecord[] {
  return pages.flatMap((page) => {
    const { type, url, title, german } = page;
    return page.sections.map(({ id, heading, text, german: words }) => ({
      url: id === undefined ? url : `${url}#${id}`,
      district: EVERYWHERE,
      names: id === undefined ? [title, page.germanTitle] : [heading, ...words],
      ...(id === undefined && { also: page.summary, synonyms: synonyms.forPage(page.slug) }),
      shown: {
        type,
        title: id === undefined ? title : heading,
        text,
        ...(id !== undefined && { page: title }),
        ...(german !== undefined && { german }),
      },
    }));
  });
}

function termRecords({ language, to, facts, synonyms }: RecordSource): SearchRecord[] {
  const translations = new Map(
    (facts.glossaryIn[language] ?? []).map((entry) => [entry.id, entry]),
  );
  return facts.glossary.map(({ id, term, aka, definition }) => {
    const translation = translations.get(id);
    const text =
      translation === undefined ? definition : `${translation.term}: ${translation.definition}`;
    return {
      url: `${to.glossary}#${id}`,
      district: EVERYWHERE,
      names: [term, ...aka, translation?.term ?? ''],
      synonyms: synonyms.forTerm(id),
      shown: {
        type: 'term',
        title: term,
        text,
        german: translation === undefined ? 'all' : 'title',
      },
    };
  });
}
