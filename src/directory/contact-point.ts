import type { Ags5, Ags8 } from '../places/keys.ts';
import { districtOf } from '../places/keys.ts';
import type { ServiceKind } from './kinds.ts';
import type { Coverage, DirectoryFile, PlaceRecord, Source } from './schema.ts';

type Linked = 'kind' | 'source' | 'phoneSource' | 'emailSource' | 'hoursSource';

/** An office or team, never a person; its sources are resolved. */
export type ContactPoint = Omit<PlaceRecord, Linked> & {
  kind: ServiceKind;
  /** The district whose file it stands in; null for the whole Land. */
  district: Ags5 | null;
  source: Source;
  phoneSource?: Source | undefined;
  emailSource?: Source | undefined;
  hoursSource?: Source | undefined;
};

/**
 * @param district null for the file of the Land
 * @throws Error where a source does not exist: the file was checked before
 */
export function contactPointsOf(file: DirectoryFile, district: Ags5 | null): ContactPoint[] {
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  const resolve = (id: string) => {
    const found = sources.get(id);
    if (found === undefined) throw new Error(`There is no source ${id}.`);
    return found;
  };
  const optional = (id: string | undefined) => (id === undefined ? undefined : resolve(id));
  return file.points.map((record) => ({
    ...record,
    district,
    source: resolve(record.source),
    phoneSource: optional(record.phoneSource),
    emailSource: optional(record.emailSource),
    hoursSource: optional(record.hoursSource),
  }));
}

/** Whether the point's area holds this municipality; exceptions are outside. */
export function covers(point: { coverage: Coverage; district: Ags5 | null }, key: Ags8): boolean {
  const { coverage } = point;
  switch (coverage.width) {
    case 'named':
      return coverage.municipalities.includes(key);
    case 'district':
      return point.district === districtOf(key) && !coverage.except.includes(key);
    case 'state':
      return true;
  }
}

/** The number that readers see: a single person's extension is kept back. */
export function publicPhone(point: Pick<ContactPoint, 'phone' | 'phoneKind'>): string | undefined {
  return point.phoneKind === 'desk' ? undefined : point.phone;
}
