import { join } from 'node:path';
import { listFolder } from '../content/list-folder.ts';
import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/yaml-file.ts';
import type { Ags5 } from '../places/keys.ts';
import type { Places } from '../places/places.ts';
import type { AreaFile } from './area-file.ts';
import { checkDirectory } from './check.ts';
import { contactPointsOf } from './contact-point.ts';
import type { ContactPoint } from './contact-point.ts';
import { directoryFile } from './schema.ts';
import { TOWN_HALL_FILES } from './town-hall-schema.ts';

/** Reads content/directory: one file for each district and `state.yaml`. */
export function loadDirectory(
  root: string,
  places: Places,
): { points: ContactPoint[]; problems: Problem[] } {
  const folder = listFolder(join(root, 'directory'), 'content/directory');
  if (folder.problems.length > 0) return { points: [], problems: folder.problems };
  const names = folder.names.filter(
    (name) => !name.endsWith('.md') && !TOWN_HALL_FILES.includes(name),
  );
  const problems: Problem[] = checkFileNames(names, places);
  const files: AreaFile[] = [];
  for (const name of names) {
    const reading = readYaml(join(root, 'directory', name), fileName(name), directoryFile);
    problems.push(...reading.problems);
    if (reading.read) files.push({ ...reading.read, district: districtIn(name) });
  }
  problems.push(...checkDirectory(files, places));
  const points =
    problems.length === 0
      ? files.flatMap(({ data, district }) => contactPointsOf(data, district))
      : [];
  return { points, problems };
}

const STATE_FILE = 'state.yaml';

function fileName(name: string): string {
  return `content/directory/${name}`;
}

function districtIn(name: string): Ags5 | null {
  return name === STATE_FILE ? null : (name.slice(0, 5) as Ags5);
}

/** A file is named after its district; none may be missing, none may be left over. */
function checkFileNames(names: string[], places: Places): Problem[] {
  const expected = places.districts.map(({ ags5, slug }) => `${ags5}-${slug}.yaml`);
  expected.push(STATE_FILE);
  const missing = expected.filter((name) => !names.includes(name));
  const surplus = names.filter((name) => !expected.includes(name));
  return [
    ...missing.map((name) => ({
      ...wholeFile(name),
      found: 'keine Datei dieses Namens',
      expected: 'eine Datei je Kreis',
      next: 'Die Datei wiederherstellen oder zurückbenennen.',
    })),
    ...surplus.map((name) => ({
      ...wholeFile(name),
      found: 'eine Datei, die zu keinem Kreis gehört',
      expected: 'ein Name aus Kreisschlüssel und Kreis',
      example: '08125-landkreis-heilbronn.yaml',
    })),
  ];
}

function wholeFile(name: string) {
  return { file: fileName(name), line: 1, column: 1, field: '' };
}
