import type { ContactPoint } from '../directory/contact-point.ts';
import { hoursStateOf } from '../directory/hours-state.ts';
import type { Ags8 } from '../places/keys.ts';
import type { Gazetteer } from '../places/places.ts';
import type { Entry } from './entry.ts';

/** Made at build time: reading opening hours takes a library that no browser should load. */
export function entryOf(point: ContactPoint, gazetteer: Gazetteer): Entry {
  const { kind, languages = [], confidence, coverage, district } = point;
  const slugs = (keys: Ags8[]) => keys.map((key) => gazetteer.municipality(key).slug);
  const hours = hoursStateOf(point);
  return {
    kind,
    languages,
    hours: hours.state === 'words' ? 'times' : hours.state,
    ...(hours.state === 'times' && hours.canBeOpenNow && { visits: hours.hours }),
    confidence,
    district: district === null ? '' : gazetteer.district(district).slug,
    places: coverage.width === 'named' ? slugs(coverage.municipalities) : [],
    except: coverage.width === 'district' ? slugs(coverage.except) : [],
  };
}
