import { join } from 'node:path';
import { readCsv } from '../content/csv-file.ts';
import type { Row } from '../content/csv-file.ts';
import type { Problem } from '../content/problem.ts';
import { checkOutlines, checkPlaces } from './check.ts';
import { linkPlaces } from './places.ts';
import type { Places } from './places.ts';
import {
  districtRow,
  exonymRow,
  localityRow,
  municipalityRow,
  postalCodeRow,
  specialCodeRow,
} from './schema.ts';
import type { LandOfPlaces } from './schema.ts';
import { readDistrictShapes, readShapes } from './shapes.ts';

/** Reads content/places; `places` is absent where a problem makes linking impossible. */
export function loadPlaces(
  root: string,
  land: LandOfPlaces,
): { places?: Places; problems: Problem[] } {
  const problems: Problem[] = [];
  function rowsOf<T>(name: string, read: (path: string, file: string) => CsvReading<T>): Row<T>[] {
    const reading = read(join(root, 'places', name), `content/places/${name}`);
    problems.push(...reading.problems);
    return reading.rows;
  }
  const rows = {
    districts: rowsOf('kreise.csv', (path, file) => readCsv(path, file, districtRow)),
    municipalities: rowsOf('gemeinden.csv', (path, file) => readCsv(path, file, municipalityRow)),
    postalCodes: rowsOf('postal-codes.csv', (path, file) => readCsv(path, file, postalCodeRow)),
    specialCodes: rowsOf('postal-codes-special.csv', (path, file) =>
      readCsv(path, file, specialCodeRow),
    ),
    localities: rowsOf('ortsteile.csv', (path, file) => readCsv(path, file, localityRow)),
    exonyms: rowsOf('exonyms.csv', (path, file) => readCsv(path, file, exonymRow)),
  };
  function outlinesOf<T>(name: string, read: (path: string, file: string) => ShapeReading<T>): T[] {
    const reading = read(join(root, 'places', name), `content/places/${name}`);
    problems.push(...reading.problems);
    return reading.shapes;
  }
  const outlines = {
    shapes: outlinesOf('gemeinden.geojson', readShapes),
    unincorporated: outlinesOf('gemeindefrei.geojson', readShapes),
    districtShapes: outlinesOf('kreise-detail.geojson', readDistrictShapes),
  };
  if (problems.length === 0)
    problems.push(...checkPlaces(rows, land), ...checkOutlines(rows, outlines));
  if (problems.length > 0) return { problems };
  const places = linkPlaces({
    districts: rows.districts.map(({ data }) => data),
    municipalities: rows.municipalities.map(({ data }) => data),
    postalCodes: rows.postalCodes.map(({ data }) => data),
    specialCodes: rows.specialCodes.map(({ data }) => data),
    localities: rows.localities.map(({ data }) => data),
    exonyms: rows.exonyms.map(({ data }) => data),
    ...outlines,
  });
  const landNames = [land.name, ...land.alsoCalled];
  return { places: { ...places, landNames }, problems };
}

interface CsvReading<T> {
  rows: Row<T>[];
  problems: Problem[];
}

interface ShapeReading<T> {
  shapes: T[];
  problems: Problem[];
}
