import { describe, expect, it } from 'vitest';
import { answerFor, directoryOf } from '../../../src/directory/answer.ts';
import type { ContactPoint } from '../../../src/directory/contact-point.ts';
import { MOST_STEPS, neighboursOf, ownPhone, reachFor } from '../../../src/directory/reach.ts';
import type { TownHall } from '../../../src/directory/town-halls.ts';
import { loadContent } from '../../../src/site/load.ts';
import { covering, place, point, RULES } from './points.ts';

const PHONE = { phone: '+49 30 23125001', phoneKind: 'switchboard' } as const;
const DOOR = { address: { street: 'Amtsgasse 1', city: 'Beispielstadt' } };
const townHall: TownHall = {
  kind: 'town-hall',
  id: 'rathaus-beispielstadt',
  ags8: place().ags8,
  name: 'Rathaus Beispielstadt',
};
const office = (changes: Partial<ContactPoint> = {}) =>
  point({ id: 'amt', kind: 'district-office', ...changes });
const team = (changes: Partial<ContactPoint> = {}) =>
  point({ id: 'team', coverage: covering.place, ...changes });
const every = point({
  id: 'behoerden',
  kind: 'helpline',
  district: null,
  coverage: covering.state,
  phone: '115',
  phoneKind: 'switchboard',
});

function steps(points: ContactPoint[], hall: TownHall = townHall) {
  const directory = directoryOf(points, RULES, [hall]);
  const answer = answerFor(directory, place(), 'integration-management');
  return reachFor(answer, neighboursOf(directory, place())).map(
    ({ office: { id }, way, reason }) => `${id} ${way} ${reason}`,
  );
}

describe('how to reach somebody', () => {
  it('begins with the number of the team', () => {
    expect(steps([team({ ...PHONE, email: 'team@ort.example' }), office(PHONE)])).toEqual([
      'team call answers',
      'amt call ask-district',
    ]);
  });

  it('writes to the team where it has no number, then calls the Kreis', () => {
    const kreis = point({ id: 'kreis', ...PHONE });
    expect(steps([team({ email: 'team@ort.example' }), kreis, office(PHONE)])).toEqual([
      'team write answers',
      'kreis call district-team',
      'amt call ask-district',
    ]);
  });

  it('asks the district office where nobody is known, and does not call it the answer', () => {
    expect(steps([office(PHONE)])).toEqual(['amt call ask-district']);
  });

  it('takes the best way of the town hall: phone, mailbox, door, website', () => {
    const all = { phone: PHONE.phone, email: 'info@ort.example', website: 'https://ort.example' };
    const address = { street: 'Marktplatz 1', postalCode: '99101', city: 'Beispielstadt' };
    const way = (hall: Partial<TownHall>) => steps([team()], { ...townHall, ...hall });
    expect(way({ ...all, address })).toEqual(['rathaus-beispielstadt call ask-town-hall']);
    expect(way({ email: all.email, address })).toEqual([
      'rathaus-beispielstadt write ask-town-hall',
    ]);
    expect(way({ website: all.website, address })).toEqual([
      'rathaus-beispielstadt visit ask-town-hall',
    ]);
    expect(way({ website: all.website })).toEqual(['rathaus-beispielstadt website ask-town-hall']);
    expect(way({})).toEqual([]);
  });

  it('ends with 115, which is nobody’s own number', () => {
    expect(steps([team({ phone: '115', phoneKind: 'switchboard', ...DOOR }), every])).toEqual([
      'team visit answers',
      'behoerden call ask-115',
    ]);
  });

  it('shows three steps, a call among them where only a later office has a number', () => {
    const mailbox = (id: string) => team({ id, email: `${id}@ort.example` });
    expect(steps([mailbox('a'), mailbox('b'), mailbox('c'), office(PHONE)])).toEqual([
      'a write answers',
      'b write answers',
      'amt call ask-district',
    ]);
  });

  it('keeps back a person’s extension and what is not published', () => {
    expect(steps([team({ phone: PHONE.phone, phoneKind: 'desk' })])).toEqual([]);
    expect(steps([office({ ...PHONE, publish: false })])).toEqual([]);
  });
});

describe('in every municipality', () => {
  const { places, points, townHalls, site } = loadContent('content');
  const directory = directoryOf(points, site.land.answers, townHalls);
  const found = places.municipalities.map((municipality) => {
    const answer = answerFor(directory, municipality, 'integration-management');
    const neighbours = neighboursOf(directory, municipality);
    return { municipality, answer, neighbours, reach: reachFor(answer, neighbours) };
  });
  const breaking = (rule: (one: (typeof found)[number]) => boolean) =>
    found.filter(rule).map(({ municipality }) => municipality.shownName);

  it('there is a step, never 115 alone and never more than three', () => {
    expect(found).not.toEqual([]);
    expect(breaking(({ reach }) => reach.every(({ reason }) => reason === 'ask-115'))).toEqual([]);
    expect(breaking(({ reach }) => reach.length > MOST_STEPS)).toEqual([]);
  });

  it('a phone or a mailbox is among them wherever one is known', () => {
    const offices = ({ answer, neighbours }: (typeof found)[number]) => [
      ...answer.points,
      ...neighbours.districtTeams,
      ...neighbours.districtOffices,
      ...(neighbours.townHall ? [neighbours.townHall] : []),
    ];
    const has = (one: (typeof found)[number], way: string) =>
      one.reach.some((step) => step.way === way && step.reason !== 'ask-115');
    expect(
      breaking(
        (one) => offices(one).some((each) => ownPhone(each) !== undefined) && !has(one, 'call'),
      ),
    ).toEqual([]);
    expect(
      breaking(
        (one) =>
          offices(one).some(({ email }) => email !== undefined) &&
          !has(one, 'write') &&
          !has(one, 'call'),
      ),
    ).toEqual([]);
  });
});
