import type { Row } from '../content/csv-file.ts';
import type { Problem } from '../content/problem.ts';
import { districtOf } from './keys.ts';
import type { LandOfPlaces } from './schema.ts';
import type { Outlines, PlaceRows } from './places.ts';
import { linkPlaces } from './places.ts';

type PlaceFiles = { [Name in FileName]: Row<PlaceRows[Name][number]>[] };
type FileName = Exclude<keyof PlaceRows, keyof Outlines>;

const FILES: Record<FileName, string> = {
  districts: 'content/places/kreise.csv',
  municipalities: 'content/places/gemeinden.csv',
  postalCodes: 'content/places/postal-codes.csv',
  specialCodes: 'content/places/postal-codes-special.csv',
  localities: 'content/places/ortsteile.csv',
  exonyms: 'content/places/exonyms.csv',
};

/** What no single row can show: counts, keys that lead nowhere, types that the Land has not, places without a postal code. */
export function checkPlaces(files: PlaceFiles, land: LandOfPlaces): Problem[] {
  const districts = new Set(files.districts.map(({ data }) => data.ags5));
  const municipalities = new Set(files.municipalities.map(({ data }) => data.ags8));
  const withCode = new Set(files.postalCodes.map(({ data }) => data.ags8));
  const problems = [
    ...checkCount('districts', files.districts.length, land.districts),
    ...checkCount('municipalities', files.municipalities.length, land.municipalities),
    ...checkUnique('districts', files.districts, ({ ags5 }) => ags5, 'ags5'),
    ...checkUnique('municipalities', files.municipalities, ({ ags8 }) => ags8, 'ags8'),
    ...checkUnique('postalCodes', files.postalCodes, ({ code, ags8 }) => `${code} ${ags8}`, 'ags8'),
  ];
  for (const { line, data } of files.municipalities) {
    if (!districts.has(data.ags5) || districtOf(data.ags8) !== data.ags5) {
      problems.push(
        inFile('municipalities', line, 'ags5', data.ags5, 'der Kreis, mit dem ags8 beginnt'),
      );
    }
    if (!land.municipalityTypes.includes(data.type)) {
      const types = `eines von: ${land.municipalityTypes.join(', ')}`;
      problems.push({
        ...inFile('municipalities', line, 'type', data.type, types),
        next: 'Schreibweise prüfen oder die Art in content/site.yaml unter land.municipalityTypes ergänzen.',
      });
    }
    if (!withCode.has(data.ags8)) {
      problems.push(
        inFile(
          'municipalities',
          line,
          'ags8',
          data.ags8,
          'mindestens eine Zeile in postal-codes.csv',
        ),
      );
    }
  }
  for (const name of ['postalCodes', 'specialCodes', 'localities', 'exonyms'] as const) {
    for (const { line, data } of files[name]) {
      if (!municipalities.has(data.ags8)) {
        problems.push(inFile(name, line, 'ags8', data.ags8, 'eine Gemeinde aus gemeinden.csv'));
      }
    }
  }
  return [...problems, ...checkSlugs(files)];
}

/** Each district and each municipality has one boundary, and each boundary its place. */
export function checkOutlines(
  { districts, municipalities }: Pick<PlaceFiles, 'districts' | 'municipalities'>,
  { shapes, unincorporated, districtShapes }: Outlines,
): Problem[] {
  const knownDistricts = new Set<string>(districts.map(({ data }) => data.ags5));
  return [
    ...checkDrawn(
      municipalities.map(({ data }) => data.ags8),
      shapes.map(({ ags8 }) => ags8),
      'content/places/gemeinden.geojson',
      { field: 'ags8', expected: 'genau eine Grenze für jede Gemeinde aus gemeinden.csv' },
    ),
    ...checkDrawn(
      [...knownDistricts],
      districtShapes.map(({ ags5 }) => ags5),
      'content/places/kreise-detail.geojson',
      { field: 'ags5', expected: 'genau eine Grenze für jeden Kreis aus kreise.csv' },
    ),
    ...unincorporated
      .filter(({ ags8 }) => !knownDistricts.has(districtOf(ags8)))
      .map(({ ags8 }) => ({
        file: 'content/places/gemeindefrei.geojson',
        line: 1,
        column: 1,
        field: 'ags8',
        found: JSON.stringify(ags8),
        expected: 'ein Gebiet in einem Kreis aus kreise.csv',
      })),
  ];
}

/** Names each key that is drawn more or less than once, or that nobody knows. */
function checkDrawn(
  known: readonly string[],
  drawn: readonly string[],
  file: string,
  rule: { field: string; expected: string },
): Problem[] {
  const times = Map.groupBy(drawn, (key) => key);
  return [
    ...known.filter((key) => times.get(key)?.length !== 1),
    ...[...times.keys()].filter((key) => !known.includes(key)),
  ].map((key) => ({ file, line: 1, column: 1, found: JSON.stringify(key), ...rule }));
}

function checkCount(name: FileName, found: number, expected: number): Problem[] {
  if (found === expected) return [];
  const problem = inFile(name, 1, '', `${found} Zeilen`, `${expected} Zeilen`);
  return [{ ...problem, found: `${found} Zeilen`, next: NEXT_FOR_COUNT }];
}

const NEXT_FOR_COUNT =
  'Fehlende Zeilen wiederherstellen; nach einer Gebietsreform die Anzahl in content/site.yaml ändern.';

function checkUnique<T>(
  name: FileName,
  rows: Pick<Row<T>, 'line' | 'data'>[],
  keyOf: (data: T) => string,
  field: string,
): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, data }) => {
    const key = keyOf(data);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, line);
      return [];
    }
    return [inFile(name, line, field, key, `jeder Schlüssel nur einmal (schon in Zeile ${first})`)];
  });
}

/** Addresses of pages must differ even where names differ only in letters that a slug folds. */
function checkSlugs(files: PlaceFiles): Problem[] {
  const { municipalities } = linkPlaces({
    districts: files.districts.map(({ data }) => data),
    municipalities: files.municipalities.map(({ data }) => data),
    postalCodes: [],
    specialCodes: [],
    localities: [],
    exonyms: [],
    shapes: [],
    unincorporated: [],
    districtShapes: [],
  });
  const rows = municipalities.map((data, index) => ({
    line: files.municipalities[index]?.line ?? 1,
    data,
  }));
  return checkUnique('municipalities', rows, ({ slug }) => slug, 'name');
}

function inFile(
  name: FileName,
  line: number,
  field: string,
  found: string,
  expected: string,
): Problem {
  return { file: FILES[name], line, column: 1, field, found: JSON.stringify(found), expected };
}
