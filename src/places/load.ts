import { join } from 'node:path';
import { readCsv } from '../content/csv-file.ts';
import type { Row } from '../content/csv-file.ts';
import type { Problem } from '../content/problem.ts';
import { checkPlaces, checkShapes } from './check.ts';
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
import { readShapes } from './shapes.ts';

/** How many places the Land has: an empty or short file must stop the build. */
export interface PlaceCounts {
  districts: number;
  municipalities: number;
}

/** Reads content/places; `places` is absent where a problem makes linking impossible. */
export function loadPlaces(
  root: string,
  counts: PlaceCounts,
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
  const shapeFile = join(root, 'places', 'gemeinden.geojson');
  const { shapes, problems: shapeProblems } = readShapes(
    shapeFile,
    'content/places/gemeinden.geojson',
  );
  problems.push(...shapeProblems);
  if (problems.length === 0)
    problems.push(...checkPlaces(rows, counts), ...checkShapes(rows, shapes));
  if (problems.length > 0) return { problems };
  const places = linkPlaces({
    districts: rows.districts.map(({ data }) => data),
    municipalities: rows.municipalities.map(({ data }) => data),
    postalCodes: rows.postalCodes.map(({ data }) => data),
    specialCodes: rows.specialCodes.map(({ data }) => data),
    localities: rows.localities.map(({ data }) => data),
    exonyms: rows.exonyms.map(({ data }) => data),
    shapes,
  });
  return { places, problems };
}

interface CsvReading<T> {
  rows: Row<T>[];
  problems: Problem[];
}
