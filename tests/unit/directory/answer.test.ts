import { describe, expect, it } from 'vitest';
import { answerFor, directoryOf } from '../../../src/directory/answer.ts';
import type { ContactPoint } from '../../../src/directory/contact-point.ts';
import type { AnswerKind } from '../../../src/directory/kinds.ts';
import { covering, place, point, RULES } from './points.ts';

const office = point({ id: 'office', kind: 'district-office' });
const districtTeam = point({ id: 'district-team' });
const townTeam = point({ id: 'town-team', coverage: covering.place });

/** The answer with ids in place of points, as a reader of this test sees it at once. */
function ask(
  points: ContactPoint[],
  kind: AnswerKind = 'integration-management',
  where = place(),
  rules = RULES,
) {
  const answer = answerFor(directoryOf(points, rules), where, kind);
  return {
    points: answer.points.map(({ id }) => id),
    certainty: answer.certainty,
    probable: answer.probable,
    notes: answer.notes,
    beside: answer.beside.map(({ id }) => id),
    onlyForSome: answer.onlyForSome.map(({ id }) => id),
  };
}

describe('answerFor an authority', () => {
  it('takes the narrowest coverage', () => {
    expect(ask([districtTeam, townTeam])).toMatchObject({
      points: ['town-team'],
      certainty: 'named',
    });
  });

  it('shows all of the same width', () => {
    const second = point({ id: 'second' });
    expect(ask([second, districtTeam]).points).toEqual(['district-team', 'second']);
  });

  it('puts first whom one can call, then the surer, then the newer source', () => {
    const old = point({ id: 'old', asOf: '2019' });
    const unsure = point({ id: 'unsure', confidence: 'medium' });
    const callable = point({
      id: 'callable',
      confidence: 'low',
      phone: '+49 30 23125001',
      phoneKind: 'team',
    });
    const expected = ['callable', 'district-team', 'old', 'unsure'];
    expect(ask([unsure, old, districtTeam, callable]).points).toEqual(expected);
    expect(ask([callable, districtTeam, unsure, old]).points).toEqual(expected);
  });

  it('leaves out a point that excepts the place', () => {
    const elsewhere = point({ id: 'elsewhere', coverage: covering.districtWithoutPlace });
    expect(ask([elsewhere, office]).points).toEqual(['office']);
  });

  it('leaves out a point of another district', () => {
    const foreign = point({ id: 'foreign', district: '99102' as never });
    expect(ask([foreign, office]).points).toEqual(['office']);
  });

  it('leaves out what is not published', () => {
    expect(ask([point({ id: 'hidden', publish: false }), office]).points).toEqual(['office']);
  });

  it('counts the coverage of a Stadtkreis as named', () => {
    expect(
      ask([districtTeam], 'integration-management', place({ isDistrict: true })),
    ).toMatchObject({
      certainty: 'named',
      notes: [],
    });
  });

  it('falls back to the whole Land', () => {
    const ministry = point({
      id: 'ministry',
      kind: 'job-centre',
      district: null,
      coverage: covering.state,
    });
    expect(ask([ministry, office], 'job-centre')).toMatchObject({
      points: ['ministry'],
      certainty: 'state',
    });
  });
});

describe('answerFor other help', () => {
  const local = point({ id: 'local', kind: 'youth-migration', coverage: covering.place });
  const wide = point({
    id: 'wide',
    kind: 'youth-migration',
    district: null,
    coverage: covering.state,
  });

  it('lists every width, narrowest first', () => {
    expect(ask([wide, local], 'youth-migration')).toMatchObject({
      points: ['local', 'wide'],
      certainty: 'named',
    });
  });
});

describe('a point for some people only', () => {
  const onlySome = point({ id: 'only-some', onlyFor: 'Bewohner des Wohnheims' });

  it('never answers for the place, but is listed', () => {
    expect(ask([onlySome, office])).toMatchObject({
      points: ['office'],
      certainty: 'fallback',
      onlyForSome: ['only-some'],
    });
  });

  it('stands beside the answer', () => {
    expect(ask([onlySome, districtTeam])).toMatchObject({
      points: ['district-team'],
      onlyForSome: ['only-some'],
    });
  });
});

describe('where no published point answers', () => {
  it('the district office stands in and nobody is known', () => {
    expect(ask([office])).toMatchObject({
      points: ['office'],
      certainty: 'fallback',
      notes: ['unknown'],
    });
  });

  it('an unpublished record shows that the town has its own team', () => {
    const hidden = point({ id: 'hidden', publish: false, coverage: covering.place });
    expect(ask([hidden, office]).notes).toEqual(['own-unknown']);
  });

  it('a district team that excepts the town shows it too', () => {
    const elsewhere = point({ id: 'elsewhere', coverage: covering.districtWithoutPlace });
    expect(ask([elsewhere, office]).notes).toEqual(['own-unknown']);
  });

  it('an unpublished record of the whole district shows nothing of the town', () => {
    expect(ask([point({ id: 'hidden', publish: false }), office]).notes).toEqual(['unknown']);
  });

  it('a Große Kreisstadt normally has its own immigration office', () => {
    const town = place({ type: 'Große Kreisstadt' });
    expect(ask([office], 'immigration-office', town).notes).toEqual(['usually-own']);
    expect(ask([office], 'immigration-office', place()).notes).toEqual(['unknown']);
    expect(ask([office], 'integration-management', town).notes).toEqual(['unknown']);
  });

  it('which types of places have one is a rule of the Land', () => {
    const town = place({ type: 'Große Kreisstadt' });
    const rules = { ...RULES, ownImmigrationOffice: ['Große Musterstadt'] };
    expect(ask([office], 'immigration-office', town, rules).notes).toEqual(['unknown']);
    const other = place({ type: 'Große Musterstadt' });
    expect(ask([office], 'immigration-office', other, rules).notes).toEqual(['usually-own']);
  });

  it('there is no answer at all without a district office', () => {
    expect(ask([])).toMatchObject({ points: [], certainty: 'none', notes: ['unknown'] });
  });
});

describe('an old team of a town', () => {
  const old = point({ id: 'old', coverage: covering.place, asOf: '2024' });

  it('may have moved: the team of the district stands beside it', () => {
    expect(ask([old, districtTeam, office])).toMatchObject({
      points: ['old'],
      notes: ['may-have-moved'],
      beside: ['district-team'],
    });
  });

  it('also where the team of the district excepts the town', () => {
    const elsewhere = point({ id: 'elsewhere', coverage: covering.districtWithoutPlace });
    expect(ask([old, elsewhere, office]).beside).toEqual(['elsewhere']);
  });

  it('else the district office stands beside it', () => {
    expect(ask([old, office]).beside).toEqual(['office']);
  });

  it('counts a team without a year as old, one of 2025 not', () => {
    expect(ask([{ ...old, asOf: null }, office]).notes).toEqual(['may-have-moved']);
    expect(ask([{ ...old, asOf: '2025' }, office]).notes).toEqual([]);
  });

  it('is a rule of the Land, with the Land’s year', () => {
    const since = (year: string | null) => ({ ...RULES, districtsOnlySince: year });
    expect(ask([old], 'integration-management', place(), since('2024')).notes).toEqual([]);
    expect(ask([old], 'integration-management', place(), since(null)).notes).toEqual([]);
    const undated = { ...old, asOf: null };
    expect(ask([undated], 'integration-management', place(), since(null)).notes).toEqual([]);
  });

  it('is a matter of Integrationsmanagement in a Landkreis only', () => {
    expect(ask([{ ...old, kind: 'immigration-office' }], 'immigration-office').notes).toEqual([]);
    const city = place({ isDistrict: true });
    expect(ask([old, office], 'integration-management', city).notes).toEqual([]);
  });
});

describe('an answer of low confidence', () => {
  const doubtful = point({ id: 'doubtful', confidence: 'low' });

  it('says probably, and the district office stands beside it', () => {
    expect(ask([doubtful, office])).toMatchObject({
      points: ['doubtful'],
      probable: true,
      notes: ['probably'],
      beside: ['office'],
    });
  });

  it('is certain again with one better point', () => {
    expect(ask([doubtful, districtTeam, office])).toMatchObject({ probable: false, beside: [] });
  });

  it('names nobody twice', () => {
    const old = point({ id: 'old', coverage: covering.place, asOf: null, confidence: 'low' });
    expect(ask([old, office])).toMatchObject({
      notes: ['may-have-moved', 'probably'],
      beside: ['office'],
    });
  });

  it('of the district office itself has nobody beside it', () => {
    expect(ask([{ ...office, confidence: 'low' }], 'district-office')).toMatchObject({
      points: ['office'],
      probable: true,
      beside: [],
    });
  });
});
