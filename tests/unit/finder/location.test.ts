import { describe, expect, it } from 'vitest';
import { placesAt } from '../../../src/finder/location.ts';
import { packShapes, unpackShapes } from '../../../src/finder/shapes.ts';
import type { PlaceShape } from '../../../src/finder/shapes.ts';
import { loadContent } from '../../../src/site/load.ts';
import { shapesOf } from '../../../src/finder/files.ts';

/** A square of the given half width in degrees, with a hole of half that width where asked for. */
function square(
  slug: string,
  longitude: number,
  latitude: number,
  half = 0.1,
  hole = false,
): PlaceShape {
  const ring = (size: number) =>
    [
      [-size, -size],
      [-size, size],
      [size, size],
      [size, -size],
      [-size, -size],
    ].map(([x = 0, y = 0]) => [longitude + x, latitude + y] as const);
  const rings = hole ? [ring(half), ring(half / 2)] : [ring(half)];
  return { slug, name: slug, district: 'Kreis', postalCode: '12345', rings };
}

const west = square('west', 9, 48);
const east = square('east', 9.2, 48);

const at = (longitude: number, latitude: number, accuracy = 20) =>
  placesAt([west, east], { longitude, latitude, accuracy }).map(({ slug }) => slug);

describe('placesAt', () => {
  it('knows one place far from every border', () => {
    expect(at(9, 48)).toEqual(['west']);
    expect(at(9.2, 48)).toEqual(['east']);
  });

  it('offers the neighbour near a border, the place itself first', () => {
    expect(at(9.095, 48)).toEqual(['west', 'east']);
    expect(at(9.105, 48)).toEqual(['east', 'west']);
  });

  it('offers more where the device is less sure of itself', () => {
    expect(at(9.05, 48)).toEqual(['west']);
    expect(at(9.05, 48, 4000)).toEqual(['west', 'east']);
  });

  it('knows nothing far outside', () => {
    expect(at(13.4, 52.5)).toEqual([]);
  });

  it('leaves out a hole in a place', () => {
    const ring = square('ring', 9, 48, 0.1, true);
    const middle = square('middle', 9, 48, 0.05);
    const found = placesAt([ring, middle], { longitude: 9, latitude: 48, accuracy: 10 });
    expect(found.map(({ slug }) => slug)).toEqual(['middle']);
  });
});

describe('packShapes', () => {
  it('unpacks what it packed, to ten metres', () => {
    expect(unpackShapes(packShapes([west, east])).map(({ slug }) => slug)).toEqual([
      'west',
      'east',
    ]);
    const [, [longitude, latitude] = [0, 0]] = unpackShapes(packShapes([west]))[0]?.rings[0] ?? [];
    expect(longitude).toBeCloseTo(8.9, 4);
    expect(latitude).toBeCloseTo(48.1, 4);
  });
});

describe('the shapes of the Land', () => {
  const { places } = loadContent('content');
  const shapes = unpackShapes(packShapes(shapesOf(places)));

  it('offer every municipality at the point where it lies', () => {
    const lost = places.municipalities.filter(({ slug, lat, lon }) => {
      const found = placesAt(shapes, { latitude: lat, longitude: lon, accuracy: 50 });
      return !found.some((shape) => shape.slug === slug);
    });
    expect(lost.map(({ shownName }) => shownName)).toEqual([]);
  });

  it('put it first for all but a handful near a border', () => {
    const notFirst = places.municipalities.filter(({ slug, lat, lon }) => {
      const [first] = placesAt(shapes, { latitude: lat, longitude: lon, accuracy: 50 });
      return first?.slug !== slug;
    });
    expect(notFirst.length).toBeLessThan(5);
  });
});
