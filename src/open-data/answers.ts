import type { Answer } from '../directory/answer.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { overviewOf } from '../directory/overview.ts';
import { csv } from './csv.ts';
import type { Release } from './release.ts';

const COLUMNS = [
  'ags8',
  'municipality',
  'ags5',
  'district',
  'kind',
  'certainty',
  'probable',
  'notes',
  'role',
  'point',
  'point_name',
] as const;

/**
 * Who answers for each municipality: a line for each contact point of each answer that its page
 * shows. `role` tells the answer itself from whom to ask as well (`beside`) and from who serves only
 * some people (`only-for-some`). Where nobody is known the line has no point.
 */
export function answersTable({ places, gazetteer, directory }: Release): string {
  const rows = places.municipalities.flatMap((place) => {
    const { answer, others } = overviewOf(directory, place);
    const district = gazetteer.district(place.ags5);
    return [answer, ...others].flatMap((each) => {
      const shared = {
        ags8: place.ags8,
        municipality: place.name,
        ags5: place.ags5,
        district: district.name,
        kind: each.kind,
        certainty: each.certainty,
        probable: each.probable,
        notes: each.notes,
      };
      return rolesIn(each).map(({ role, point }) => ({
        ...shared,
        role,
        point: point?.id,
        point_name: point?.name,
      }));
    });
  });
  return csv(COLUMNS, rows);
}

function rolesIn({ points, beside, onlyForSome }: Answer) {
  const inRole = (role: string, those: readonly ContactPoint[]) =>
    those.map((point) => ({ role, point }));
  return [
    ...(points.length === 0 ? [{ role: 'answer', point: undefined }] : inRole('answer', points)),
    ...inRole('beside', beside),
    ...inRole('only-for-some', onlyForSome),
  ];
}
