import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { directoryOf } from '../../../src/directory/answer.ts';
import { nationalForm } from '../../../src/directory/phone.ts';
import { DISTRICT_COLUMNS } from '../../../src/take/district-table.ts';
import { inReadingOrder } from '../../../src/directory/reading-order.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { gazetteerOf } from '../../../src/places/places.ts';
import { tablesOf } from '../../../src/site/take-along.ts';
import { content } from '../open-data/release.ts';

const { places, points, messages, site } = content;
const tables = tablesOf({
  site: { ...site, origin: 'https://wegweiser.example' },
  places,
  gazetteer: gazetteerOf(places),
  directory: directoryOf(points, site.land.answers),
  inGerman: translatorFor('de', messages.de),
});
type Row = Record<(typeof DISTRICT_COLUMNS)[number], string>;
/** The published records of a district, in the order in which the table must have them. */
const recordsOf = (ags5: string) =>
  inReadingOrder(points.filter(({ district, publish }) => publish && district === ags5));
const rowsOf = (slug: string) =>
  parse<Row>(tables.get(slug) ?? '', {
    columns: true,
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
  });

describe('the table of a Kreis', () => {
  it('exists for all 44', () => {
    expect([...tables.keys()]).toEqual(places.districts.map(({ slug }) => slug));
    expect(tables.size).toBe(44);
  });

  it.each(places.districts.map(({ name, ags5, slug }) => [name, ags5, slug] as const))(
    '%s says what the published records say',
    (_, ags5, slug) => {
      const records = recordsOf(ags5);
      expect(records.length).toBeGreaterThan(0);
      const said = rowsOf(slug).map((row) => [
        row.Kennung,
        row['Art der Hilfe'],
        row.Name,
        row.Telefon,
        row['E-Mail'],
        row.Internetseite,
        [row.Straße, row.Postleitzahl, row.Ort],
        row.Hinweis,
        row['Nur für'],
        row['Stand (Jahr)'],
        row.Seite,
      ]);
      expect(said).toEqual(
        records.map(({ phone, phoneKind, address, ...record }) => [
          record.id,
          messages.de[`kind.${record.kind}`],
          record.name,
          phone === undefined || phoneKind === 'desk' ? '' : nationalForm(phone),
          record.email ?? '',
          record.website ?? '',
          [address?.street ?? '', address?.postalCode ?? '', address?.city ?? ''],
          record.readerNote ?? '',
          record.onlyFor ?? '',
          record.asOf ?? '',
          `https://wegweiser.example/de/stelle/${record.id}/`,
        ]),
      );
    },
  );

  it('names every source with its address, unless readers must not be sent there', () => {
    for (const { slug, ags5 } of places.districts) {
      const records = recordsOf(ags5);
      for (const [at, row] of rowsOf(slug).entries()) {
        const { source, phoneSource, emailSource, hoursSource } = records[at] ?? {};
        for (const one of [source, phoneSource, emailSource, hoursSource]) {
          if (one === undefined) continue;
          expect(row.Quellen.split(' | ')).toContain(one.title);
          const isNamed = row['Adressen der Quellen'].split(' | ').includes(one.url ?? '');
          expect(isNamed, `${row.Kennung}: ${one.title}`).toBe(one.linkable && one.url !== null);
        }
      }
    }
  });

  it('opens in a German Excel: semicolons, and the mark of UTF-8', () => {
    for (const table of tables.values()) {
      expect(table.startsWith(`\uFEFF${DISTRICT_COLUMNS.join(';')}\r\n`)).toBe(true);
      expect(table.endsWith('\r\n')).toBe(true);
      expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });

  it('has no cell that a program would run as a formula', () => {
    const cells = [...tables.keys()].flatMap((slug) => rowsOf(slug).flatMap(Object.values<string>));
    expect(cells.length).toBeGreaterThan(5000);
    expect(cells.filter((cell) => /^[=+@\t-]/.test(cell))).toEqual([]);
  });

  it('tells the area in words, exceptions named', () => {
    const areas = rowsOf('landkreis-heilbronn').map((row) => row['Zuständig für']);
    expect(areas).toContain('Eppingen, Gemmingen, Ittlingen');
    expect(
      areas.filter((area) => area.startsWith('alle Orte im Kreis: Landkreis Heilbronn')),
    ).not.toEqual([]);
    expect(areas.find((area) => area.includes('außer:'))).toMatch(/außer: .*Neckarsulm/);
  });
});
