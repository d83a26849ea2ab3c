import { z } from 'zod';
import { text } from '../content/rule.ts';

/** Key of a district (Stadtkreis or Landkreis): the first five digits of the official municipality key. */
export const ags5 = text(/^\d{5}$/, {
  expected: 'ein Kreisschlüssel aus fünf Ziffern',
  example: '08125',
}).brand<'Ags5'>();

/** Key of a municipality: the official municipality key (Amtlicher Gemeindeschlüssel). */
export const ags8 = text(/^\d{8}$/, {
  expected: 'ein Gemeindeschlüssel aus acht Ziffern',
  example: '08125102',
}).brand<'Ags8'>();

export const postalCode = text(/^\d{5}$/, {
  expected: 'eine Postleitzahl aus fünf Ziffern',
  example: '74189',
}).brand<'PostalCode'>();

export type Ags5 = z.infer<typeof ags5>;
export type Ags8 = z.infer<typeof ags8>;
export type PostalCode = z.infer<typeof postalCode>;

/** The district that a municipality lies in. */
export function districtOf(municipality: Ags8): Ags5 {
  return municipality.slice(0, 5) as Ags5;
}
