import { describe, expect, it } from 'vitest';
import { answerFor, directoryOf } from '../../../src/directory/answer.ts';
import { placeLd, pointLd } from '../../../src/open-data/json-ld.ts';
import { covering, place, point, RULES } from '../directory/points.ts';
import { content, releaseWith } from './release.ts';

const release = releaseWith();
const office = {
  openingHours: 'Mo-Fr 08:00-12:00; PH off',
  phone: '+49 7131 9940',
  phoneKind: 'team',
  coverage: covering.state,
} as const;

describe('a contact point in the words of schema.org', () => {
  it('has opening hours where one may simply come', () => {
    const { provider } = pointLd(point({ id: 'a', ...office, hoursFor: 'visit' }), release);
    expect(provider).toMatchObject({
      '@type': 'GovernmentOffice',
      telephone: '+49 7131 9940',
      openingHoursSpecification: [
        {
          dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
          opens: '08:00',
          closes: '12:00',
        },
      ],
    });
  });

  it('has none where an appointment is required, and times for calls belong to the telephone', () => {
    const byAppointment = point({ id: 'a', ...office, hoursFor: 'visit', appointment: 'required' });
    expect(pointLd(byAppointment, release).provider).not.toHaveProperty(
      'openingHoursSpecification',
    );
    const { provider } = pointLd(point({ id: 'a', ...office, hoursFor: 'phone' }), release);
    expect(provider).not.toHaveProperty('openingHoursSpecification');
    expect(provider).toMatchObject({ contactPoint: { hoursAvailable: [{ opens: '08:00' }] } });
  });

  it('tells no extension of a person', () => {
    const desk = pointLd(point({ id: 'a', ...office, phoneKind: 'desk' }), release);
    expect(JSON.stringify(desk)).not.toContain('9940');
  });

  it('names its area by official keys, exceptions left out', () => {
    const neckarsulm = content.points.find(
      ({ coverage }) => coverage.width === 'district' && coverage.except.length > 0,
    );
    if (neckarsulm?.coverage.width !== 'district') throw new Error('No district with exceptions.');
    const { areaServed } = pointLd(neckarsulm, release);
    const keys = (areaServed as { identifier: string }[]).map(({ identifier }) => identifier);
    expect(keys.every((key) => key.startsWith(neckarsulm.district ?? ''))).toBe(true);
    expect(neckarsulm.coverage.except.filter((key) => keys.includes(key))).toEqual([]);
  });
});

describe('a place in the words of schema.org', () => {
  const answered = (...points: Parameters<typeof point>[0][]) => {
    const answer = answerFor(
      directoryOf(points.map(point), RULES),
      place(),
      'integration-management',
    );
    return placeLd(place(), answer, release);
  };

  it('names who does the Integrationsmanagement there', () => {
    expect(answered({ id: 'team', name: 'Team Beispiel', languages: ['ar', 'de'] })).toMatchObject({
      '@type': 'GovernmentService',
      areaServed: { name: 'Beispielstadt', identifier: '99101001' },
      availableLanguage: ['ar', 'de'],
      provider: [{ '@type': 'GovernmentOffice', name: 'Team Beispiel' }],
    });
  });

  it('never passes a stand-in for the office in charge', () => {
    expect(answered({ id: 'amt', kind: 'district-office' })).toBeUndefined();
    expect(answered()).toBeUndefined();
  });
});
