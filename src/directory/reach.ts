import type { Municipality } from '../places/schema.ts';
import { districtOffices, districtTeams } from './answer.ts';
import type { Answer, Directory } from './answer.ts';
import { covers, publicPhone } from './contact-point.ts';
import type { ContactPoint } from './contact-point.ts';
import type { TownHall } from './town-halls.ts';

/** How a reader gets to somebody today. */
export type Way = 'call' | 'write' | 'visit' | 'website';

/**
 * Why this office stands here. `answers`: it is the answer. `district-team`: it does the same for the Kreis.
 * `ask-district`: the district office may know. `ask-town-hall`: the town hall may know.
 * `ask-115`: the number of all authorities, which not every place takes part in.
 */
export type ReachReason =
  'answers' | 'district-team' | 'ask-district' | 'ask-town-hall' | 'ask-115';

/** One thing that a reader can do today. */
export interface ReachStep {
  office: ContactPoint | TownHall;
  way: Way;
  reason: ReachReason;
}

/** Who can be asked besides the points of an answer; each may be missing. */
export interface Neighbours {
  districtTeams: readonly ContactPoint[];
  districtOffices: readonly ContactPoint[];
  /** Undefined in a Stadtkreis, where the district office is the town hall. */
  townHall: TownHall | undefined;
  /** The point of the Land whose number is 115. */
  allAuthorities: ContactPoint | undefined;
}

/** Whom the directory knows around a place. */
export function neighboursOf(directory: Directory, place: Municipality): Neighbours {
  const statewide = directory.byDistrict.get(null) ?? [];
  return {
    districtTeams: districtTeams(directory, place).filter((team) => covers(team, place.ags8)),
    districtOffices: districtOffices(directory, place),
    townHall: directory.townHalls.get(place.ags8),
    allAuthorities: statewide.find(
      ({ kind, phone, publish }) => kind === 'helpline' && phone === EVERY_AUTHORITY && publish,
    ),
  };
}

export const MOST_STEPS = 3;
const EVERY_AUTHORITY = '115';

/**
 * How a reader can reach somebody today, the best first: the answering points' own phone, else their
 * mailbox; the Kreis's team; the district office's switchboard; the town hall's phone, mailbox, door;
 * last 115. An office stands once, by its best way. Who answers, and how sure that is, stays as it was.
 * @returns at most {@link MOST_STEPS}, a call among them wherever one of these offices has a number;
 * empty only where nothing at all is known
 */
export function reachFor({ points }: Pick<Answer, 'points'>, neighbours: Neighbours): ReachStep[] {
  const { districtTeams, districtOffices, townHall, allAuthorities } = neighbours;
  const reasons: [readonly (ContactPoint | TownHall)[], ReachReason, readonly Way[]][] = [
    [points.filter(isReal), 'answers', ['call', 'write']],
    [districtTeams.filter(isReal), 'district-team', ['call', 'write']],
    [districtOffices.filter(isReal), 'ask-district', ['call']],
    [townHall ? [townHall] : [], 'ask-town-hall', ['call', 'write', 'visit', 'website']],
    [points.filter(isReal), 'answers', ['visit', 'website']],
    [districtOffices.filter(isReal), 'ask-district', ['write', 'visit', 'website']],
    [allAuthorities ? [allAuthorities] : [], 'ask-115', ['call']],
  ];
  const steps = new Map<string, ReachStep>();
  for (const [offices, reason, ways] of reasons) {
    for (const step of stepsOf(offices, reason, ways)) {
      if (!steps.has(step.office.id)) steps.set(step.office.id, step);
    }
  }
  return withACall([...steps.values()]);
}

/** The district office that stands in says so: it is asked, it does not answer. */
function stepsOf(
  offices: readonly (ContactPoint | TownHall)[],
  reason: ReachReason,
  ways: readonly Way[],
): ReachStep[] {
  const steps = offices.flatMap((office) => {
    const way = ways.find((candidate) => hasWay(office, candidate));
    const asked = reason === 'answers' && office.kind === 'district-office';
    return way === undefined ? [] : [{ office, way, reason: asked ? 'ask-district' : reason }];
  }) satisfies ReachStep[];
  return steps.toSorted((a, b) => ways.indexOf(a.way) - ways.indexOf(b.way));
}

/** The number of an office that readers may dial; 115 reaches the town hall, so it is nobody's own. */
export function ownPhone(office: ContactPoint | TownHall): string | undefined {
  const phone = office.kind === 'town-hall' ? office.phone : publicPhone(office);
  return phone === EVERY_AUTHORITY && office.kind !== 'helpline' ? undefined : phone;
}

function hasWay(office: ContactPoint | TownHall, way: Way): boolean {
  switch (way) {
    case 'call':
      return ownPhone(office) !== undefined;
    case 'write':
      return office.email !== undefined;
    case 'visit':
      return office.address?.street !== undefined;
    case 'website':
      return office.website !== undefined;
  }
}

function isReal({ publish, onlyFor }: ContactPoint): boolean {
  return publish && onlyFor === undefined;
}

/** The first three; where none of them is a call but a later one is, that one is the third. */
function withACall(steps: ReachStep[]): ReachStep[] {
  const shown = steps.slice(0, MOST_STEPS);
  if (shown.some(({ way }) => way === 'call')) return shown;
  const call = steps.find(({ way }) => way === 'call');
  return call === undefined ? shown : [...shown.slice(0, MOST_STEPS - 1), call];
}
