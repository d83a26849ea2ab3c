import { describe, expect, it } from 'vitest';
import { answerFor, directoryOf } from '../../../src/directory/answer.ts';
import type { ContactPoint } from '../../../src/directory/contact-point.ts';
import type { PostalCode } from '../../../src/places/keys.ts';
import { STRIP_COUNT, stripsOf } from '../../../src/poster/strips.ts';
import { loadContent } from '../../../src/site/load.ts';
import { covering, place, point, RULES } from '../directory/points.ts';

const HEADLINE = 'Hilfe für Geflüchtete in Beispielstadt';
const street = { street: 'Am Markt 1', postalCode: '99999' as PostalCode, city: 'Beispielstadt' };

function strips(...points: ContactPoint[]) {
  return stripsOf(
    answerFor(directoryOf(points, RULES), place(), 'integration-management'),
    HEADLINE,
  );
}

describe('stripsOf', () => {
  it('gives the office and its number', () => {
    const found = strips(point({ id: 'team', phone: '+49 7131 9940', address: street }));
    expect(found).toHaveLength(STRIP_COUNT);
    expect(new Set(found.map(({ name, way }) => `${name}: ${way}`))).toEqual(
      new Set(['team: 07131 9940']),
    );
  });

  it('never gives the extension of one person', () => {
    const [first] = strips(
      point({ id: 'team', phone: '+49 7131 9940', phoneKind: 'desk', address: street }),
    );
    expect(first).toEqual({
      name: HEADLINE,
      way: 'Am Markt 1, 99999 Beispielstadt',
      isNumber: false,
    });
  });

  it('gives two numbers in turn', () => {
    const found = strips(
      point({ id: 'a', phone: '+49 7131 9940' }),
      point({ id: 'b', phone: '+49 7132 350' }),
      point({ id: 'c', address: street }),
    );
    expect(found.map(({ name }) => name).join('')).toBe('abababab');
  });

  it('asks the office that stands beside where the answer has neither number nor door', () => {
    const [first] = strips(
      point({ id: 'town', coverage: covering.place, asOf: '2021', email: 'rathaus@ort.example' }),
      point({ id: 'district', phone: '+49 7131 9940' }),
    );
    expect(first).toEqual({ name: 'district', way: '07131 9940', isNumber: true });
  });

  it('ends with a mailbox, a website, or nothing', () => {
    const website = 'https://www.ort.example/lang/weg.html';
    const email = 'rathaus@ort.example';
    expect(strips(point({ id: 'team', website, email }))[0]?.way).toBe(email);
    expect(strips(point({ id: 'team', website }))[0]?.way).toBe('ort.example');
    expect(strips(point({ id: 'team' }))).toEqual([]);
    expect(strips()).toEqual([]);
  });
});

it('every municipality has strips, and a number wherever its answer has one', () => {
  const { places, points, site } = loadContent('content');
  const directory = directoryOf(points, site.land.answers);
  const found = places.municipalities.map((municipality) => {
    const answer = answerFor(directory, municipality, 'integration-management');
    return { answer, strips: stripsOf(answer, municipality.name) };
  });
  expect(found).toHaveLength(1101);
  expect(found.filter((poster) => poster.strips.length !== STRIP_COUNT)).toEqual([]);
  const canCall = found.filter(({ answer }) =>
    answer.points.some(({ phone, phoneKind }) => phone !== undefined && phoneKind !== 'desk'),
  );
  expect(canCall.filter((poster) => !poster.strips.every(({ isNumber }) => isNumber))).toEqual([]);
  expect(canCall).not.toEqual([]);
});
