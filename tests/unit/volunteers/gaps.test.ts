import { describe, expect, it } from 'vitest';
import { answerFor } from '../../../src/directory/answer.ts';
import { publicPhone } from '../../../src/directory/contact-point.ts';
import { hoursStateOf } from '../../../src/directory/hours-state.ts';
import { gapsOf, OLD_BEFORE, sizeOf } from '../../../src/volunteers/gaps.ts';
import { directory, places, points, published } from './land.ts';

const areas = gapsOf(directory, places);
const pointGaps = areas.flatMap((area) => area.points);

function lacking(fact: 'phone' | 'hours' | 'year') {
  const ids = pointGaps
    .filter(({ missing }) => missing.includes(fact))
    .map(({ point }) => point.id);
  return ids.toSorted();
}

function idsOf(list: typeof published) {
  return list.map(({ id }) => id).toSorted();
}

describe('the gaps', () => {
  it('name each municipality where the district office stands in, once and in its district', () => {
    const without = places.municipalities.filter((place) =>
      ['fallback', 'none'].includes(
        answerFor(directory, place, 'integration-management').certainty,
      ),
    );
    const named = areas.flatMap(({ district, teams }) =>
      teams.map(({ place }) => `${district?.ags5} ${place.ags8}`),
    );
    expect(named.toSorted()).toEqual(without.map(({ ags5, ags8 }) => `${ags5} ${ags8}`).toSorted());
    expect(named.length).toBeGreaterThan(0);
  });

  it('name each published point without a public number, without hours, or with an old source', () => {
    expect(lacking('phone')).toEqual(
      idsOf(published.filter((point) => publicPhone(point) === undefined)),
    );
    expect(lacking('hours')).toEqual(
      idsOf(published.filter((point) => hoursStateOf(point).state === 'unknown')),
    );
    expect(lacking('year')).toEqual(
      idsOf(published.filter(({ asOf }) => asOf === null || asOf < OLD_BEFORE)),
    );
  });

  it('say of the Zollernalbkreis that its own team is not known, of the Landkreis Heilbronn not', () => {
    const teamOf = (name: string) =>
      areas.find(({ district }) => district?.name === name)?.districtTeam;
    expect(teamOf('Zollernalbkreis')?.website).toMatch(/^https?:/);
    expect(teamOf('Landkreis Heilbronn')).toBeUndefined();
  });

  it('do not ask twice for a Stadtkreis', () => {
    const twice = areas.filter(
      ({ district, districtTeam }) => district?.type === 'stadtkreis' && districtTeam !== undefined,
    );
    expect(twice).toEqual([]);
  });

  it('send nobody to an address that only an unpublished point has', () => {
    const shown = new Set(published.flatMap(({ website, source }) => [website, source.url]));
    const hidden = points
      .filter(({ publish, website }) => !publish && website !== undefined && !shown.has(website))
      .map(({ website }) => website);
    const offered = areas.flatMap(({ districtTeam, teams, points: list }) => [
      districtTeam?.website,
      ...[...teams, ...list].map(({ website }) => website),
    ]);
    expect(offered.filter((website) => website !== undefined && hidden.includes(website))).toEqual(
      [],
    );
  });

  it('stand in the order of the districts’ names, the whole Land last, none without a task', () => {
    expect(areas.at(-1)?.district).toBeNull();
    const names = areas.flatMap(({ district }) => district?.shortName ?? []);
    expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));
    expect(areas.filter((area) => sizeOf(area) === 0)).toEqual([]);
  });
});
