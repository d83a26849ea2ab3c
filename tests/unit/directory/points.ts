import type { ContactPoint } from '../../../src/directory/contact-point.ts';
import type { AnswerRules } from '../../../src/directory/rules.ts';
import type { Coverage } from '../../../src/directory/schema.ts';
import type { Ags5, Ags8 } from '../../../src/places/keys.ts';
import type { Municipality } from '../../../src/places/schema.ts';

export const DISTRICT = '99101' as Ags5;

export const RULES: AnswerRules = {
  districtsOnlySince: '2025',
  ownImmigrationOffice: ['Große Kreisstadt'],
};

/** A municipality of the invented district. */
export function place(changes: Partial<Municipality> = {}): Municipality {
  const key = '99101001' as Ags8;
  return {
    ags8: key,
    ags5: key.slice(0, 5) as Ags5,
    name: 'Beispielstadt',
    shownName: 'Beispielstadt',
    slug: 'beispielstadt',
    isDistrict: false,
    type: 'Stadt',
    isTown: true,
    population: 1000,
    lat: 48,
    lon: 9,
    postalCodes: [],
    ...changes,
  };
}

export const covering = {
  place: { width: 'named', municipalities: ['99101001' as Ags8] },
  district: { width: 'district', except: [] },
  districtWithoutPlace: { width: 'district', except: ['99101001' as Ags8] },
  state: { width: 'state' },
} satisfies Record<string, Coverage>;

/** A published, well documented point of the invented district. */
export function point(changes: Partial<ContactPoint> & Pick<ContactPoint, 'id'>): ContactPoint {
  return {
    kind: 'integration-management',
    name: changes.id,
    district: DISTRICT,
    coverage: covering.district,
    asOf: '2025',
    confidence: 'high',
    publish: true,
    evidence: '…',
    source: { id: 's1', url: null, title: 'Quelle', seen: null, kind: 'official', linkable: false },
    ...changes,
  };
}
