import type { ContactPoint } from '../directory/contact-point.ts';
import type { ServiceKind } from '../directory/kinds.ts';
import type { WeeklyHours } from '../directory/opening-hours.ts';
import { packHours, unpackHours } from '../directory/written-hours.ts';

/** What is known of when somebody can come: times, only by appointment, or nothing. */
export type HoursFact = 'times' | 'appointment' | 'unknown';

/** What the filters need to know of one contact point. Places and districts are named by their slugs. */
export interface Entry {
  kind: ServiceKind;
  /** Empty where it is not known. */
  languages: readonly string[];
  hours: HoursFact;
  /** The hours in which anybody may simply come. */
  visits?: WeeklyHours;
  confidence: ContactPoint['confidence'];
  /** The district that it belongs to; empty for the whole Land. */
  district: string;
  /** The municipalities that it answers for; empty where that is the whole district or Land. */
  places: readonly string[];
  /** The municipalities of the district that it does not answer for. */
  except: readonly string[];
}

/** An entry as the `data-` attributes of its row; what is empty has no attribute. */
export function packEntry(entry: Entry): Record<string, string> {
  const fields = {
    'data-kind': entry.kind,
    'data-languages': entry.languages.join(' '),
    'data-hours': entry.hours,
    'data-visits': entry.visits ? packHours(entry.visits) : '',
    'data-confidence': entry.confidence,
    'data-district': entry.district,
    'data-places': entry.places.join(' '),
    'data-except': entry.except.join(' '),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

/** @param data the `dataset` of a row that `packEntry` wrote */
export function unpackEntry(data: Readonly<Record<string, string | undefined>>): Entry {
  const list = (name: string) => data[name]?.split(' ') ?? [];
  const visits = data['visits'];
  return {
    kind: data['kind'] as ServiceKind,
    languages: list('languages'),
    hours: data['hours'] as HoursFact,
    ...(visits !== undefined && { visits: unpackHours(visits) }),
    confidence: data['confidence'] as Entry['confidence'],
    district: data['district'] ?? '',
    places: list('places'),
    except: list('except'),
  };
}
