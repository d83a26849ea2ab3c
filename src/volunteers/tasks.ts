import type { Directory } from '../directory/answer.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import type { Gazetteer, Places } from '../places/places.ts';
import type { District, Municipality } from '../places/schema.ts';
import { gapsOf, sizeOf } from './gaps.ts';
import type { MissingFact } from './gaps.ts';
import { amendment, newDistrictTeam, newTownTeam } from './snippet.ts';

/** One thing to find out: where to look, and what to send. */
interface Task {
  website: string | undefined;
  /** The piece of YAML to fill in. */
  yaml: string;
}

/** A place without Integrationsmanagement; null is the whole district. */
export type TeamTask = Task & { place: Municipality | null };
export type PointTask = Task & { point: ContactPoint; missing: MissingFact[] };

export interface AreaTasks {
  district: District | null;
  size: number;
  teams: TeamTask[];
  points: PointTask[];
}

/** The gaps as work: each with what there is to send. The same in every language. */
export function tasksOf(directory: Directory, places: Places, gazetteer: Gazetteer): AreaTasks[] {
  const ids = new Set(directory.points.map(({ id }) => id));
  return gapsOf(directory, places).map((area): AreaTasks => {
    const { district, districtTeam } = area;
    const teams: TeamTask[] = [];
    if (district !== null) {
      if (districtTeam)
        teams.push({ ...districtTeam, place: null, yaml: newDistrictTeam(district, ids) });
      for (const gap of area.teams)
        teams.push({ ...gap, yaml: newTownTeam(gap.place, district, ids) });
    }
    const points = area.points.map((gap) => ({
      ...gap,
      yaml: amendment(gap.point, gap.missing, district, gazetteer.municipality),
    }));
    return { district, size: sizeOf(area), teams, points };
  });
}
