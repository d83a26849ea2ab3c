import { z } from 'zod';
import { publicPhone } from '../directory/contact-point.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { SERVICE_KINDS } from '../directory/kinds.ts';
import type { Source } from '../directory/schema.ts';
import { head, headOf } from './head.ts';
import type { Release } from './release.ts';

/*
 * The published form of a contact point. It names each field that goes out, so that a field that is
 * added for editors stays inside until somebody decides otherwise.
 */

const publishedSource = z.strictObject({
  title: z.string(),
  url: z.string().nullable().meta({ description: 'null where readers must not be sent there' }),
  seen: z.string().nullable().meta({ description: 'Date of the copy that was read' }),
  kind: z.string(),
});

const coverage = z.strictObject({
  width: z.enum(['named', 'district', 'state']),
  district: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .meta({ description: 'Key of the Kreis' }),
  municipalities: z.array(z.string().regex(/^\d{8}$/)).optional(),
  except: z.array(z.string().regex(/^\d{8}$/)).optional(),
});

export const publishedPoint = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  page: z.string().meta({ description: 'Where the site shows it' }),
  kind: z.enum(SERVICE_KINDS),
  name: z.string().meta({ description: 'The official German name' }),
  operator: z.string().optional(),
  coverage,
  address: z
    .strictObject({
      street: z.string().optional(),
      postalCode: z
        .string()
        .regex(/^\d{5}$/)
        .optional(),
      city: z.string(),
    })
    .optional(),
  phone: z.string().optional().meta({ description: 'International form, or a short number' }),
  email: z.email().optional(),
  website: z.string().optional(),
  openingHours: z.string().optional().meta({ description: 'In the syntax of OpenStreetMap' }),
  hours: z.string().optional().meta({ description: 'The words of the source' }),
  hoursFor: z.enum(['visit', 'phone', 'walk-in']).optional(),
  appointment: z.enum(['required', 'possible', 'none']).optional(),
  languages: z.array(z.string()).optional(),
  onlyFor: z.string().optional().meta({ description: 'Serves only these people' }),
  housing: z.enum(['first-reception', 'preliminary', 'follow-up']).optional(),
  note: z.string().optional(),
  asOf: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .meta({ description: 'Year of the source' }),
  confidence: z.enum(['high', 'medium', 'low']),
  source: publishedSource,
});

export const directoryFile = z.strictObject({ ...head, points: z.array(publishedPoint) });

export type PublishedPoint = z.infer<typeof publishedPoint>;

/** The contact points that readers may see, in the order of the content. */
export function publishedPoints({ directory, addresses }: Release): PublishedPoint[] {
  return directory.points
    .filter(({ publish }) => publish)
    .map((point) => ({
      id: point.id,
      page: addresses.point(point.id),
      kind: point.kind,
      name: point.name,
      operator: point.operator,
      coverage: coverageOf(point),
      address: point.address,
      phone: publicPhone(point),
      email: point.email,
      website: point.website,
      openingHours: point.openingHours,
      hours: point.hours,
      hoursFor: point.hoursFor,
      appointment: point.appointment,
      languages: point.languages,
      onlyFor: point.onlyFor,
      housing: point.housing,
      note: point.readerNote,
      asOf: point.asOf,
      confidence: point.confidence,
      source: sourceOf(point.source),
    }));
}

function coverageOf({ coverage, district }: ContactPoint): PublishedPoint['coverage'] {
  switch (coverage.width) {
    case 'named':
      return { width: 'named', municipalities: coverage.municipalities };
    case 'district':
      return { width: 'district', district: district ?? undefined, except: coverage.except };
    case 'state':
      return { width: 'state' };
  }
}

function sourceOf({ title, url, seen, kind, linkable }: Source): PublishedPoint['source'] {
  return { title, url: linkable ? url : null, seen, kind };
}

export function directoryFileOf(release: Release): z.infer<typeof directoryFile> {
  return { ...headOf('directory', release), points: publishedPoints(release) };
}
