import { join } from 'node:path';
import { readCsv } from '../content/csv-file.ts';
import type { Row } from '../content/csv-file.ts';
import type { Problem } from '../content/problem.ts';
import type { Expectation } from '../content/rule.ts';
import { readYaml } from '../content/yaml-file.ts';
import { show } from '../content/zod-problems.ts';
import type { Ags8 } from '../places/keys.ts';
import type { Places } from '../places/places.ts';
import { townHallRow, townHallSources } from './town-hall-schema.ts';
import type { TownHallRow, TownHallSource } from './town-hall-schema.ts';

const FILE = 'content/directory/town-halls.csv';
const SOURCES_FILE = 'content/directory/town-hall-sources.yaml';

/** Where one fact of a town hall was read, and the date it had there (`2023-01-31`, `2021`). */
export interface Origin {
  title: string;
  url: string;
  date: string | undefined;
}

/** The town hall of one municipality: an office that everybody can go to, never "the team". */
export interface TownHall {
  kind: 'town-hall';
  id: string;
  ags8: Ags8;
  /** As it is signposted. */
  name: string;
  address?: { street: string; postalCode: string; city: string } | undefined;
  addressFrom?: Origin | undefined;
  phone?: string | undefined;
  phoneFrom?: Origin | undefined;
  email?: string | undefined;
  emailFrom?: Origin | undefined;
  website?: string | undefined;
  websiteFrom?: Origin | undefined;
}

/**
 * Reads content/directory/town-halls.csv: one row for each municipality that is not a district itself.
 * There the district office is the town hall, so it has no row: one office, not two.
 */
export function loadTownHalls(
  root: string,
  places: Places,
): { townHalls: TownHall[]; problems: Problem[] } {
  const sources = readYaml(
    join(root, 'directory', 'town-hall-sources.yaml'),
    SOURCES_FILE,
    townHallSources,
  );
  const { rows, problems } = readCsv(join(root, 'directory', 'town-halls.csv'), FILE, townHallRow);
  const known = new Map((sources.read?.data ?? []).map((source) => [source.id, source]));
  const all = [...sources.problems, ...problems];
  if (all.length === 0) all.push(...checkRows(rows, known, places));
  if (all.length > 0) return { townHalls: [], problems: all };
  const slugs = new Map(places.municipalities.map(({ ags8, slug }) => [ags8, slug]));
  return {
    townHalls: rows.map(({ data }) => townHallOf(data, slugs.get(data.ags8) ?? '', known)),
    problems: [],
  };
}

type Sources = ReadonlyMap<string, TownHallSource>;

/** What no single row can show: keys, duplicates, postal codes of other places, sources that are not listed. */
function checkRows(rows: readonly Row<TownHallRow>[], sources: Sources, places: Places): Problem[] {
  const problems: Problem[] = [];
  const expected = new Map(
    places.municipalities
      .filter(({ isDistrict }) => !isDistrict)
      .map((place) => [place.ags8, place]),
  );
  const seen = new Set<Ags8>();
  for (const { data, locate } of rows) {
    const report = (column: keyof TownHallRow, expectation: Expectation) => {
      const found = show(data[column]);
      problems.push({ file: FILE, ...locate([column]), field: column, found, ...expectation });
    };
    const place = expected.get(data.ags8);
    if (place === undefined) {
      report('ags8', {
        expected: 'eine Gemeinde aus gemeinden.csv, die kein Stadtkreis ist',
        next: 'Den Schlüssel prüfen; das Rathaus eines Stadtkreises steht als Kreisverwaltung in der Datei seines Kreises.',
      });
      continue;
    }
    if (seen.has(data.ags8)) {
      report('ags8', { expected: 'jede Gemeinde nur einmal', next: 'Eine der Zeilen löschen.' });
    }
    seen.add(data.ags8);
    const codes: string[] = place.postalCodes.map(({ code }) => code);
    if (data.postal_code !== undefined && !codes.includes(data.postal_code)) {
      report('postal_code', {
        expected: `eine Postleitzahl von ${place.name}: ${codes.join(', ')}`,
        next: 'Postleitzahl und Ort mit der Quelle vergleichen.',
      });
    }
    for (const column of SOURCE_COLUMNS) {
      const id = data[column];
      if (id === undefined || sources.has(id) || isAddress(id)) continue;
      report(column, {
        expected: `eine Internetadresse oder eine von: ${[...sources.keys()].join(', ')}`,
        next: 'Die Quelle in town-hall-sources.yaml ergänzen.',
      });
    }
  }
  for (const { ags8, name } of expected.values()) {
    if (seen.has(ags8)) continue;
    const found = `keine Zeile für ${name} (${ags8})`;
    const next = 'Eine Zeile mit Schlüssel und Namen ergänzen; was nicht bekannt ist, bleibt leer.';
    problems.push({
      file: FILE,
      line: 1,
      column: 1,
      field: 'ags8',
      found,
      expected: 'eine Zeile je Gemeinde',
      next,
    });
  }
  return problems;
}

const SOURCE_COLUMNS = [
  'address_source',
  'phone_source',
  'email_source',
  'website_source',
] as const;

function isAddress(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value);
}

function townHallOf(row: TownHallRow, slug: string, sources: Sources): TownHall {
  const { street, postal_code: postalCode, city } = row;
  const origin = (id: string | undefined, date: string | undefined): Origin | undefined => {
    if (id === undefined) return undefined;
    const source = sources.get(id);
    const { title, url } = source ?? { title: new URL(id).hostname, url: id };
    return { title, url, date };
  };
  return {
    kind: 'town-hall',
    id: `rathaus-${slug}`,
    ags8: row.ags8,
    name: row.name,
    address:
      street === undefined || postalCode === undefined || city === undefined
        ? undefined
        : { street, postalCode, city },
    addressFrom: origin(row.address_source, row.address_date),
    phone: row.phone,
    phoneFrom: origin(row.phone_source, row.phone_date),
    email: row.email,
    emailFrom: origin(row.email_source, row.email_date),
    website: row.website === undefined ? undefined : `https://${row.website}`,
    websiteFrom: origin(row.website_source, row.website_date),
  };
}
