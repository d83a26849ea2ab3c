import { answerFor } from '../directory/answer.ts';
import type { Directory } from '../directory/answer.ts';
import { draw } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { shadeOf } from './shade.ts';
import type { Shade } from './shade.ts';
import { districtOf } from '../places/keys.ts';
import type { Places } from '../places/places.ts';
import type { District, Municipality } from '../places/schema.ts';
import type { Rings } from '../places/shapes.ts';

/** The map of all districts, in the order of its lists: the Landkreise, then the Stadtkreise. */
export function stateMapOf({ districts, districtShapes }: Places): {
  districts: District[];
  drawing: Drawing;
} {
  const byName = new Intl.Collator('de').compare;
  const sorted = districts.toSorted(
    (a, b) => byName(a.type, b.type) || byName(a.shortName, b.shortName),
  );
  const rings = new Map(districtShapes.map((shape) => [shape.ags5, shape.rings]));
  const sharing = Map.groupBy(districts, ({ shortName }) => shortName);
  const areas = sorted.map(({ ags5, type, name, shortName }) => ({
    // A Landkreis around a Stadtkreis of the same name needs its full name, a Stadtkreis has no room for it.
    name: type === 'landkreis' && sharing.get(shortName)?.length !== 1 ? name : shortName,
    rings: existing(rings.get(ags5)),
  }));
  return { districts: sorted, drawing: draw(areas, { allNames: true }) };
}

/** The map of one district, and how sure the answer is for each of its municipalities. */
export interface DistrictMapData {
  drawing: Drawing;
  shades: Shade[];
}

/** Makes the maps of districts; made once for a set of places. */
export function districtMapsOf({ shapes, unincorporated }: Places, directory: Directory) {
  const rings = new Map(shapes.map((shape) => [shape.ags8, shape.rings]));
  const rest = Map.groupBy(unincorporated, ({ ags8 }) => districtOf(ags8));
  /** @param municipalities all of one district, in the order of the list beside the map */
  return (municipalities: readonly Municipality[]): DistrictMapData => ({
    drawing: draw(
      municipalities.map(({ ags8, name }) => ({ name, rings: existing(rings.get(ags8)) })),
      {
        rest: municipalities
          .slice(0, 1)
          .flatMap(({ ags5 }) => (rest.get(ags5) ?? []).flatMap((shape) => shape.rings)),
      },
    ),
    shades: municipalities.map((municipality) =>
      shadeOf(answerFor(directory, municipality, 'integration-management')),
    ),
  });
}

/** Every place has an outline: that was checked when the boundaries were read. */
function existing(rings: Rings | undefined): Rings {
  if (rings === undefined) throw new Error('A place has no outline although that was checked.');
  return rings;
}
