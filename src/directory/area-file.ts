import type { Path } from '../content/problem.ts';
import type { Expectation } from '../content/rule.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import type { Ags5 } from '../places/keys.ts';
import type { DirectoryFile, PlaceRecord } from './schema.ts';

/** A directory file and the district it speaks for; null is the whole Land. */
export interface AreaFile extends YamlFile<DirectoryFile> {
  district: Ags5 | null;
}

/** Checks look at what all kinds share, so they take the fields without the kind. */
export type PlaceRecordFields = Omit<PlaceRecord, 'kind'>;

/** Tells of a fault in one field of one contact point. */
export type Report = (path: Path, found: unknown, expectation: Expectation) => void;
