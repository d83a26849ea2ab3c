import { z } from 'zod';
import { licenceOf } from './release.ts';
import type { Dataset, Release } from './release.ts';

/** What stands at the top of every JSON file. */
export const head = {
  version: z.string().meta({
    description: 'Version of the data: fields lost or changed, fields added, entries changed',
  }),
  date: z.iso.date().meta({ description: 'The day that the data speaks of' }),
  land: z.string(),
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  credit: z.string().meta({ description: 'What to write beside the data when it is used' }),
};

export type Head = z.infer<z.ZodObject<typeof head>>;

export function headOf(dataset: Dataset, release: Release): Head {
  const { data, land, publisher } = release;
  const { name, url } = licenceOf(dataset, data);
  return {
    version: data.version,
    date: data.date,
    land: land.name,
    licence: { name, url },
    credit: creditOf(dataset, release, publisher),
  };
}

function creditOf(dataset: Dataset, { land, inGerman }: Release, publisher: string): string {
  const site = `${inGerman.text('site.name')} ${inGerman.text('site.subtitle')}`;
  const own = publisher === '' ? site : `${site} (${publisher})`;
  return dataset === 'facts' ? own : [own, ...land.credits.map(({ notice }) => notice)].join('; ');
}
