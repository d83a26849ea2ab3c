import { describe, expect, it } from 'vitest';
import { answerFor, directoryOf } from '../../../src/directory/answer.ts';
import { anyOverlap } from '../../../src/map/label.ts';
import type { Drawing } from '../../../src/map/drawing.ts';
import type { Box } from '../../../src/map/room.ts';
import { gazetteerOf } from '../../../src/places/places.ts';
import { loadContent } from '../../../src/site/load.ts';
import { districtMapsOf, stateMapOf } from '../../../src/map/maps.ts';
import { ringsOf, turn } from './paths.ts';

const { site, places, points } = loadContent('content');
const directory = directoryOf(points, site.land.answers);
const gazetteer = gazetteerOf(places);
const state = stateMapOf(places);
const mapOf = districtMapsOf(places, directory);
const districts = places.districts.map((district) => {
  const municipalities = gazetteer.municipalitiesOf(district.ags5);
  return { district, municipalities, ...mapOf(municipalities) };
});

/** Areas whose path is no area, or leaves the map. */
function badOutlines({ width, height, areas }: Drawing): number[] {
  return areas.flatMap(({ outline }, at) => {
    const rings = ringsOf(outline);
    const inside = rings
      .flat()
      .every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height && Number.isInteger(x + y));
    const area = Math.abs(rings.reduce((sum, ring) => sum + turn(ring), 0)) / 2;
    return rings.length > 0 && inside && area > 50 ? [] : [at];
  });
}

function leavesMap({ width, height }: Drawing, box: Box): boolean {
  return (
    box.x < box.width / 2 ||
    box.y < box.height / 2 ||
    box.x > width - box.width / 2 ||
    box.y > height - box.height / 2
  );
}

describe('the map of the Land', () => {
  it('draws each of the 44 districts', () => {
    expect(state.drawing.areas).toHaveLength(44);
    expect(badOutlines(state.drawing)).toEqual([]);
  });

  it('numbers the 35 Landkreise first, as their list does', () => {
    expect(state.districts.map(({ type }) => type).lastIndexOf('landkreis')).toBe(34);
    expect(state.drawing.areas.map(({ number }) => number.lines[0]?.text)).toEqual(
      Array.from({ length: 44 }, (_, at) => `${at + 1}`),
    );
  });

  it('names every district, and no two alike', () => {
    const names = state.drawing.areas.map(({ name }) =>
      (name?.lines ?? []).map(({ text }) => text).join(' '),
    );
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(44);
  });

  it('writes no name or number over another or beyond the edge', () => {
    const names = state.drawing.areas.flatMap(({ name }) => name?.box ?? []);
    const numbers = state.drawing.areas.map(({ number }) => number.box);
    expect(anyOverlap(names)).toBe(false);
    expect(anyOverlap(numbers)).toBe(false);
    expect([...names, ...numbers].filter((box) => leavesMap(state.drawing, box))).toEqual([]);
  });

  it('has each district where its seat or its neighbour’s seat lies: north above south', () => {
    const yOf = (name: string) =>
      state.drawing.areas[state.districts.findIndex((district) => district.name === name)]?.number
        .box.y ?? Number.NaN;
    expect(yOf('Main-Tauber-Kreis')).toBeLessThan(yOf('Stadtkreis Stuttgart'));
    expect(yOf('Stadtkreis Stuttgart')).toBeLessThan(yOf('Landkreis Konstanz'));
  });
});

describe('the maps of the districts', () => {
  it('draw each of the 1,101 municipalities', () => {
    expect(districts.reduce((sum, { drawing }) => sum + drawing.areas.length, 0)).toBe(1101);
    const bad = districts.flatMap(({ drawing, municipalities }) =>
      badOutlines(drawing).map((at) => municipalities[at]?.name),
    );
    expect(bad).toEqual([]);
  });

  it('shade each municipality by the answer it gets', () => {
    const wrong = districts.flatMap(({ municipalities, shades }) =>
      municipalities.filter((place, at) => {
        const { certainty, probable } = answerFor(directory, place, 'integration-management');
        const known = certainty !== 'fallback' && certainty !== 'none';
        return shades[at]?.certainty !== certainty || shades[at].probable !== (known && probable);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('write no number over another, and no name over a name or a number that shows beside it', () => {
    const crowded = districts.filter(({ drawing: { areas } }) => {
      const wide = areas.map(({ name, number }) => {
        const { x, y, width, height } = number.box;
        return name?.box ?? { x, y, width: (width * 21) / 34, height: (height * 21) / 34 };
      });
      return anyOverlap(areas.map(({ number }) => number.box)) || anyOverlap(wide);
    });
    expect(crowded.map(({ district }) => district.name)).toEqual([]);
  });

  it('show the two areas without a municipality where they lie', () => {
    expect(
      districts.filter(({ drawing }) => drawing.rest !== '').map(({ district }) => district.name),
    ).toEqual(['Ortenaukreis', 'Landkreis Reutlingen']);
  });
});
