import type { Ags5, Ags8 } from '../places/keys.ts';
import type { Municipality } from '../places/schema.ts';
import type { TownHall } from './town-halls.ts';
import { covers, publicPhone } from './contact-point.ts';
import type { ContactPoint } from './contact-point.ts';
import { isAuthority } from './kinds.ts';
import type { AnswerKind } from './kinds.ts';
import { usuallyHasOffice } from './rules.ts';
import type { AnswerRules } from './rules.ts';

/**
 * How sure it is that these points answer for the municipality.
 * `named`: a source names it. `district`: a source says the whole district. `state`: the whole Land.
 * `fallback`: nobody known; the district office stands in. `none`: not even that.
 */
export type Certainty = 'named' | 'district' | 'state' | 'fallback' | 'none';

/**
 * What has to be said beside an answer.
 * `own-unknown`: the place has a team or office of its own, but no contact of it is known.
 * `usually-own`: a place of this type normally has its own immigration office.
 * `unknown`: nobody knows who does this here; the district office can tell.
 * `may-have-moved`: a town's team known only from before the money went to the districts alone.
 * `probably`: every point is of low confidence.
 */
export type AnswerNote = 'own-unknown' | 'usually-own' | 'unknown' | 'may-have-moved' | 'probably';

/** What one municipality gets for one kind of help. */
export interface Answer {
  kind: AnswerKind;
  /** Who answers; in a fallback the district office. */
  points: ContactPoint[];
  certainty: Certainty;
  probable: boolean;
  notes: AnswerNote[];
  /** Whom to ask as well, because the answer may be old or wrong. */
  beside: ContactPoint[];
  /** Points of this kind that serve only some people; never the answer for the place. */
  onlyForSome: ContactPoint[];
}

/** All contact points, grouped so that one municipality's are found without a search, and the rules of their Land. */
export interface Directory {
  points: readonly ContactPoint[];
  byDistrict: ReadonlyMap<Ags5 | null, readonly ContactPoint[]>;
  rules: AnswerRules;
  /** Whom to ask where nobody else is known; a town hall never answers for a place. */
  townHalls: ReadonlyMap<Ags8, TownHall>;
}

/** @param rules `land.answers` in content/site.yaml */
export function directoryOf(
  points: readonly ContactPoint[],
  rules: AnswerRules,
  townHalls: readonly TownHall[] = [],
): Directory {
  return {
    points,
    byDistrict: Map.groupBy(points, (point) => point.district),
    rules,
    townHalls: new Map(townHalls.map((townHall) => [townHall.ags8, townHall])),
  };
}

type Width = 'named' | 'district' | 'state';
const WIDTHS: readonly Width[] = ['named', 'district', 'state'];

/**
 * Who answers for a place: the single function that decides. Of authorities the narrowest coverage wins
 * and several of the same width are all shown; of other help everything is listed, narrowest first.
 */
export function answerFor(directory: Directory, place: Municipality, kind: AnswerKind): Answer {
  const ofKind = recordsFor(directory, place).filter((point) => point.kind === kind);
  const here = ofKind.filter((point) => point.publish && covers(point, place.ags8));
  const onlyForSome = here.filter((point) => point.onlyFor !== undefined);
  const candidates = here
    .filter((point) => point.onlyFor === undefined)
    .toSorted((a, b) => rank(a, place) - rank(b, place) || byUsefulness(a, b));
  const [first] = candidates;
  if (first === undefined) return { ...standIn(directory, place, kind, ofKind), onlyForSome };

  const certainty = widthOf(first, place);
  const points = isAuthority(kind)
    ? candidates.filter((point) => widthOf(point, place) === certainty)
    : candidates;
  const probable = onlyProbable(points);
  const moved = kind === 'integration-management' && mayHaveMoved(points, place, directory.rules);
  const notes: AnswerNote[] = [];
  if (moved) notes.push('may-have-moved');
  if (probable) notes.push('probably');
  const beside = new Set([
    ...(moved ? districtTeamOrOffice(directory, place) : []),
    ...(probable ? districtOffices(directory, place) : []),
  ]);
  return {
    kind,
    points,
    certainty,
    probable,
    notes,
    beside: [...beside].filter((point) => !points.includes(point)),
    onlyForSome,
  };
}

/** The district office stands in where no published point answers; the note says what is known. */
function standIn(
  directory: Directory,
  place: Municipality,
  kind: AnswerKind,
  ofKind: readonly ContactPoint[],
): Omit<Answer, 'onlyForSome'> {
  const points = districtOffices(directory, place);
  return {
    kind,
    points,
    certainty: points.length > 0 ? 'fallback' : 'none',
    probable: onlyProbable(points),
    notes: [noteOfStandIn(place, kind, ofKind, directory.rules)],
    beside: [],
  };
}

function noteOfStandIn(
  place: Municipality,
  kind: AnswerKind,
  ofKind: readonly ContactPoint[],
  rules: AnswerRules,
): AnswerNote {
  if (ofKind.some((point) => showsOwn(point, place))) return 'own-unknown';
  if (kind === 'immigration-office' && usuallyHasOffice(rules, place)) return 'usually-own';
  return 'unknown';
}

/**
 * Whether a record shows that the place has its own: an unpublished one that names it, or a district's
 * integration management that leaves it out (exceptions are made only where a source says so).
 */
function showsOwn(point: ContactPoint, place: Municipality): boolean {
  if (point.onlyFor !== undefined) return false;
  if (!point.publish && covers(point, place.ags8)) return widthOf(point, place) === 'named';
  return (
    point.kind === 'integration-management' &&
    point.coverage.width === 'district' &&
    point.coverage.except.includes(place.ags8)
  );
}

/** Whether a town's team is known only from the time when towns still received the money. */
function mayHaveMoved(
  points: ContactPoint[],
  { isDistrict }: Municipality,
  { districtsOnlySince }: AnswerRules,
): boolean {
  return (
    districtsOnlySince !== null &&
    !isDistrict &&
    points.every(
      ({ coverage, asOf }) =>
        coverage.width === 'named' && (asOf === null || asOf < districtsOnlySince),
    )
  );
}

function districtTeamOrOffice(directory: Directory, place: Municipality): ContactPoint[] {
  const teams = districtTeams(directory, place);
  return teams.length > 0 ? teams : districtOffices(directory, place);
}

/** The district's integration management, also where it leaves this place out; the most useful first. */
export function districtTeams(directory: Directory, place: Municipality): ContactPoint[] {
  return recordsFor(directory, place)
    .filter(
      ({ kind, publish, onlyFor, coverage }) =>
        kind === 'integration-management' &&
        publish &&
        onlyFor === undefined &&
        coverage.width === 'district',
    )
    .toSorted(byUsefulness);
}

/** The published district offices of a place, the most useful first. */
export function districtOffices(directory: Directory, place: Municipality): ContactPoint[] {
  return recordsFor(directory, place)
    .filter(
      ({ kind, publish, ...point }) =>
        kind === 'district-office' && publish && covers(point, place.ags8),
    )
    .toSorted(byUsefulness);
}

function recordsFor(directory: Directory, place: Municipality): ContactPoint[] {
  const { byDistrict } = directory;
  return [...(byDistrict.get(place.ags5) ?? []), ...(byDistrict.get(null) ?? [])];
}

/** In a Stadtkreis the district is the municipality, so its coverage names the place. */
function widthOf({ coverage }: ContactPoint, place: Municipality): Width {
  return coverage.width === 'district' && place.isDistrict ? 'named' : coverage.width;
}

function rank(point: ContactPoint, place: Municipality): number {
  return WIDTHS.indexOf(widthOf(point, place));
}

const CONFIDENCE = ['high', 'medium', 'low'];

/** Among points of the same width: whom one can call first, then the surer, then the newer source. */
function byUsefulness(a: ContactPoint, b: ContactPoint): number {
  return (
    Number(publicPhone(b) !== undefined) - Number(publicPhone(a) !== undefined) ||
    CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence) ||
    (b.asOf ?? '').localeCompare(a.asOf ?? '') ||
    a.id.localeCompare(b.id)
  );
}

function onlyProbable(points: readonly ContactPoint[]): boolean {
  return points.length > 0 && points.every(({ confidence }) => confidence === 'low');
}
