import { z } from 'zod';
import { plainText, text } from '../content/rule.ts';

const webAddress = text((value) => /^https?:/.test(value) && URL.canParse(value), {
  expected: 'eine vollständige Internetadresse',
  example: 'https://creativecommons.org/licenses/by/4.0/',
});

const licence = z.strictObject({
  name: plainText('CC BY 4.0'),
  url: webAddress,
  /** Its name in the list of licences of DCAT-AP.de. */
  dcat: webAddress,
});

export const day = text((value) => z.iso.date().safeParse(value).success, {
  expected: 'ein Tag',
  example: '2026-11-24',
});

export const version = text(/^\d+\.\d+\.\d+$/, {
  expected: 'eine Fassung aus drei Zahlen',
  example: '1.0.0',
});

/** `data` in content/site.yaml: what holds for all open data at once. */
export const openData = z.strictObject({
  /** The day that the data speaks of; ages are counted to it, never to the clock. */
  date: day,
  version,
  namespace: text((value) => z.uuid().safeParse(value).success, {
    expected: 'eine UUID',
    example: 'a89cbf50-c43e-489c-a880-0e26b4bd3a17',
    next: 'Nur für ein neues Land eine neue UUID erzeugen; sonst die alte wiederherstellen.',
  }),
  licences: z.strictObject({ own: licence, places: licence }),
});

export type OpenData = z.infer<typeof openData>;
export type Licence = z.infer<typeof licence>;
