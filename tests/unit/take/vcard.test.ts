import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { vcardOf } from '../../../src/take/vcard.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { directoryOf } from '../../../src/directory/answer.ts';
import { gazetteerOf } from '../../../src/places/places.ts';
import { cardsOf } from '../../../src/site/take-along.ts';
import { point } from '../directory/points.ts';
import { content } from '../open-data/release.ts';

const { places, points, messages } = content;
const inGerman = translatorFor('de', messages.de);
const known = {
  places,
  gazetteer: gazetteerOf(places),
  directory: directoryOf(points, content.site.land.answers),
  inGerman,
};
const published = points.filter(({ publish }) => publish);
const site = { ...content.site, origin: 'https://wegweiser.example', base: '/bw/' };
const cards = cardsOf({ ...known, site });
const withoutOrigin = cardsOf({ ...known, site: { ...site, origin: '' } });

type Property = [name: string, parameters: Record<string, unknown>, type: string, ...string[]];

/** The properties of a card as a parser of another house reads them; a compound value is a list. */
function read(card: string) {
  const [kind, properties] = ICAL.parse(card) as [string, Property[]];
  const all = (wanted: string) =>
    properties.filter(([name]) => name === wanted).map(([, , , ...values]) => values);
  return {
    kind,
    names: properties.map(([name]) => name),
    all,
    one: (name: string) => all(name)[0]?.[0],
  };
}

const frame = { namespace: site.data.namespace, inGerman };
const cardOf = (changes: Parameters<typeof point>[0]) => vcardOf(point(changes), frame);

describe('the vCard of every published contact point', () => {
  it('exists, and of no other', () => {
    expect([...cards.keys()]).toEqual(published.map(({ id }) => id));
  });

  it.each(published.map((record) => [record.id, record] as const))(
    '%s is its record',
    (id, record) => {
      const { kind, all, one } = read(cards.get(id) ?? '');
      const number = record.phoneKind === 'desk' ? undefined : record.phone?.replaceAll(' ', '');
      const { street = '', postalCode = '', city } = record.address ?? {};
      const note = one('note') ?? '';
      expect({
        kind,
        version: one('version'),
        sort: one('kind'),
        name: one('fn'),
        organization: [one('org')].flat(),
        telephone: one('tel'),
        email: one('email'),
        website: one('url'),
        address: one('adr'),
        languages: all('lang').map(([tag]) => tag),
        category: all('categories'),
        source: one('source'),
      }).toEqual({
        kind: 'vcard',
        version: '4.0',
        sort: 'org',
        name: record.name,
        organization:
          record.operator === undefined || record.operator === record.name
            ? [record.name]
            : [record.operator, record.name],
        telephone: number?.startsWith('+') ? `tel:${number}` : number,
        email: record.email,
        website: record.website,
        address:
          city === undefined ? undefined : ['', '', street, city, '', postalCode, 'Deutschland'],
        languages: record.languages ?? [],
        category: [[messages.de[`kind.${record.kind}`]]],
        source: `https://wegweiser.example/bw/stelle/${id}.vcf`,
      });
      for (const words of [record.readerNote, record.onlyFor, record.source.title]) {
        if (words !== undefined) expect(note).toContain(words);
      }
      expect(note).toContain(record.asOf ?? 'Jahr nicht bekannt');
      expect(note).toContain(`https://wegweiser.example/bw/de/stelle/${id}/`);
    },
  );

  it('has lines of at most 75 octets that end with CRLF, and is whole UTF-8', () => {
    const wrong = [...cards].filter(([, card]) => {
      const lines = card.split('\r\n');
      return (
        lines.pop() !== '' ||
        lines.some(
          (line) => line === '' || /[\r\n\uFFFD]/.test(line) || Buffer.byteLength(line) > 75,
        )
      );
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('has an id of its own that does not change with the address of the site', () => {
    const idsIn = (all: Map<string, string>) =>
      [...all.values()].map((card) => read(card).one('uid'));
    expect(new Set(idsIn(cards)).size).toBe(published.length);
    expect(idsIn(withoutOrigin)).toEqual(idsIn(cards));
  });

  it('names no address of ours while there is none, and no time', () => {
    const wrong = [...withoutOrigin.values()].filter((card) => {
      const { names } = read(card);
      return card.includes('/stelle/') || names.includes('source') || names.includes('rev');
    });
    expect(wrong).toEqual([]);
  });
});

describe('a vCard', () => {
  it('gives back every letter of a difficult name', () => {
    const name = 'A, B; C\\D: "E" \\n – Straße';
    const { one } = read(cardOf({ id: 'a', name, operator: `Amt; ${name}` }));
    expect([one('fn'), one('org')]).toEqual([name, [`Amt; ${name}`, name]]);
  });

  it('escapes semicolons only where they would part something', () => {
    const card = cardOf({ id: 'a', name: 'A; B', operator: 'C' });
    expect(card).toContain('FN;LANGUAGE=de:A; B\r\n');
    expect(card).toContain('ORG;LANGUAGE=de:C;A\\; B\r\n');
  });

  it('folds between letters of several octets', () => {
    const name = 'ß'.repeat(80);
    const card = cardOf({ id: 'a', name });
    expect(card).toContain(`FN;LANGUAGE=de:${'ß'.repeat(30)}\r\n ${'ß'.repeat(37)}\r\n ß`);
    expect(read(card).one('fn')).toBe(name);
  });

  it('tells no extension of a person, and dials a short number as it is', () => {
    expect(cardOf({ id: 'a', phone: '+49 7131 9940', phoneKind: 'desk' })).not.toContain('TEL');
    expect(cardOf({ id: 'a', phone: '115' })).toContain('TEL;TYPE="voice,work":115\r\n');
  });
});
