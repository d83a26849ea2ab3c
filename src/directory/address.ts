import type { ContactPoint } from './contact-point.ts';

type Address = NonNullable<ContactPoint['address']>;

/** The street, and the town with its postal code, as on a letter; what is not known has no line. */
export function addressLines({ street, postalCode, city }: Address): string[] {
  const town = [postalCode, city].filter((part) => part !== undefined).join(' ');
  return street === undefined ? [town] : [street, town];
}
