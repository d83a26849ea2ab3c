import { z } from 'zod';

const count = z.int().nonnegative();

/** How well an area is known: the fields of a row of the report. */
export const qualityNumbers = {
  municipalities: count,
  answers: z
    .strictObject({
      named: count.meta({ description: 'A source names the municipality' }),
      district: count.meta({ description: 'A source says the whole Kreis' }),
      state: count,
      fallback: count.meta({ description: 'Only the district office stands in' }),
      none: count,
    })
    .meta({ description: 'Municipalities by who does the Integrationsmanagement there' }),
  contacts: z
    .strictObject({
      all: count,
      phone: count,
      hours: count,
      youngerThan1: count,
      youngerThan2: count,
      youngerThan5: count,
      undated: count,
    })
    .meta({
      description: 'Published contact points; a source counts from the first day of its year',
    }),
};

export type QualityNumbers = z.infer<z.ZodObject<typeof qualityNumbers>>;
