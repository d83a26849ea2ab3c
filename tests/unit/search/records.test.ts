import { beforeAll, describe, expect, it } from 'vitest';
import { publicPhone } from '../../../src/directory/contact-point.ts';
import { nationalForm } from '../../../src/directory/phone.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { gazetteerOf } from '../../../src/places/places.ts';
import { indexRecord } from '../../../src/search/index-record.ts';
import { fold } from '../../../src/search/normalise.ts';
import type { PageText } from '../../../src/search/page-text.ts';
import { recordsOf } from '../../../src/search/records.ts';
import type { SearchRecord } from '../../../src/search/records.ts';
import { shownText } from '../../../src/search/shown.ts';
import { synonymsIn } from '../../../src/search/synonyms.ts';
import { loadContent } from '../../../src/site/load.ts';
import { pathsOf } from '../../../src/addresses/paths.ts';

const content = loadContent('content');
const page: PageText = {
  type: 'guide',
  slug: 'arbeit',
  url: '/ar/themen/arbeit/',
  title: 'هل يُسمح لي بالعمل؟',
  germanTitle: 'Darf ich arbeiten?',
  summary: 'من يسأل أولًا',
  sections: [
    { heading: '', text: 'تصريح العمل', german: [] },
    { id: 'duldung', heading: 'مع دولدونغ', text: 'اسألوا الدائرة', german: ['Duldung'] },
  ],
};

function recordsIn(language: 'de' | 'ar'): SearchRecord[] {
  const { places, points, facts, messages, site, synonyms } = content;
  return recordsOf({
    language,
    text: translatorFor(language, messages[language]).text,
    inGerman: translatorFor('de', messages.de).text,
    to: pathsOf('/', language),
    land: site.land.name,
    points,
    gazetteer: gazetteerOf(places),
    facts,
    pages: [page],
    synonyms: synonymsIn(language, synonyms),
  });
}

let records: SearchRecord[];
beforeAll(() => {
  records = recordsIn('ar');
});

const at = (url: string) => records.find((record) => record.url === url);

describe('recordsOf', () => {
  it('has every published office and every term once, and no other office', () => {
    const { points, facts } = content;
    expect(records.map(({ url }) => url).sort()).toEqual(
      [
        ...points.filter(({ publish }) => publish).map(({ id }) => `/ar/stelle/${id}/`),
        ...facts.glossary.map(({ id }) => `/ar/glossar/#${id}`),
        page.url,
        `${page.url}#duldung`,
      ].sort(),
    );
  });

  it('shows only the number that readers may call, and no editor’s note', () => {
    const all = JSON.stringify(records);
    for (const point of content.points) {
      if (!point.publish) continue;
      const phone = publicPhone(point);
      expect(at(`/ar/stelle/${point.id}/`)?.shown.phone).toBe(phone && nationalForm(phone));
      const { editorNote, readerNote } = point;
      if (editorNote && editorNote.length > 30 && editorNote !== readerNote) {
        expect(all).not.toContain(editorNote);
      }
    }
  });

  it('names offices and terms in German too', () => {
    expect(at('/ar/glossar/#duldung')?.names).toContain('Duldung');
    const office = records.find(({ shown }) => shown.kind === 'immigration-office');
    expect(office?.names).toContain('Ausländerbehörde');
  });

  it('leads everyday words to pages, terms and kinds', () => {
    expect(at(page.url)?.synonyms).toEqual(expect.arrayContaining(['وظيفة', 'Arbeitserlaubnis']));
    expect(at(`${page.url}#duldung`)?.synonyms).toBeUndefined();
    expect(at('/ar/glossar/#familiennachzug')?.synonyms).toContain('لم الشمل');
    const centre = records.find(({ shown }) => shown.kind === 'job-centre');
    expect(centre?.synonyms).toContain('وظيفة');
  });

  it('puts statewide offices into every district, the others into their own', () => {
    for (const { id, publish, district } of content.points) {
      if (!publish) continue;
      const slug = district === null ? 'land' : gazetteerOf(content.places).district(district).slug;
      expect(at(`/ar/stelle/${id}/`)?.district).toBe(slug);
    }
  });
});

describe('indexRecord', () => {
  it('gives every shown text back as it was, in de and ar', () => {
    for (const language of ['de', 'ar'] as const) {
      for (const record of recordsIn(language)) {
        const { content: indexed, meta } = indexRecord(record, language);
        expect(shownText(indexed)).toBe(record.shown.text.trim());
        expect(meta['title']).toBe(record.shown.title);
      }
    }
  });

  it('stores beside the text the forms that are not in it', () => {
    const record: SearchRecord = {
      url: '/ar/x/',
      names: ['Ausländerbehörde'],
      synonyms: ['Aufenthaltserlaubnis'],
      district: 'land',
      shown: { type: 'term', title: 'Ausländerbehörde', text: 'مساعدة للاجئين' },
    };
    const { content: indexed, meta, filters } = indexRecord(record, 'ar');
    expect(indexed.split(' ')).toContain(fold('لاجئين'));
    expect(meta['parts']?.split(' ')).toContain(fold('behörde'));
    expect(meta['more-parts']?.split(' ')).toContain('erlaubnis');
    expect(meta['synonyms']).toBe('aufenthaltserlaubnis');
    expect(filters).toEqual({ type: ['term'], kind: ['term'], district: ['land'] });
  });
});
