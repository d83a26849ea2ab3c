import { z } from 'zod';
import { text } from '../content/rule.ts';
import { openData } from '../open-data/open-data.ts';
import { landSchema } from './land.ts';

/** A field that may stay empty until it is known. */
function orEmpty(test: (value: string) => boolean, expected: string, example: string) {
  return text((value) => value === '' || test(value), { expected: `${expected} oder ""`, example });
}

const anyText = orEmpty((value) => value === value.trim(), 'ein Text', 'Verein Beispiel e. V.');

/** content/site.yaml: where the site stands and who answers for it. */
export const siteSchema = z.strictObject({
  origin: orEmpty(
    (value) => URL.canParse(value) && new URL(value).origin === value && value.startsWith('https:'),
    'eine Herkunft mit https, ohne Pfad und ohne Schrägstrich am Ende',
    'https://wegweiser.example',
  ),
  base: text(/^\/([a-z0-9._~-]+\/)*$/i, {
    expected: 'ein Pfad, der mit einem Schrägstrich beginnt und endet',
    example: '/wegweiser/',
  }),
  operator: z.strictObject({
    name: anyText,
    street: anyText,
    postalCode: anyText,
    city: anyText,
    email: orEmpty(
      (value) => z.email().safeParse(value).success,
      'eine E-Mail-Adresse',
      'kontakt@wegweiser.example',
    ),
    phone: anyText,
  }),
  repository: orEmpty(
    (value) => URL.canParse(value) && value.startsWith('https:'),
    'eine Adresse mit https',
    'https://github.com/beispiel/wegweiser',
  ),
  land: landSchema,
  data: openData,
});

export type Site = z.infer<typeof siteSchema>;
