import { addressLines } from '../directory/address.ts';
import type { ContactPoint } from '../directory/contact-point.ts';

/** A new e-mail without a receiver. */
export function mailLink(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encoded(body)}`;
}

/** A new text message without a receiver. */
export function smsLink(body: string): string {
  return `sms:?body=${encodeURIComponent(body)}`;
}

/** Line breaks of a mail are CRLF (RFC 6068). */
export function encoded(body: string): string {
  return encodeURIComponent(body.replace(/\r?\n/g, '\r\n'));
}

/** The same message with another text in it. */
export function withBody(address: string, text: string): string {
  return address.replace(/([?&]body=)[^&]*/, (_, before: string) => before + encoded(text));
}

/** The ways to a map. */
export interface MapLinks {
  /** Opens the map program of the device (RFC 5870, with the search that Android added). */
  app: string;
  /** For devices without one; asked only when the reader opens it. */
  web: string;
}

/** The host of the map on the web. */
export const MAP_SITE = 'openstreetmap.org';

/** Undefined where no street is known: a town is no place to stand before. */
export function mapLinksOf({ address }: Pick<ContactPoint, 'address'>): MapLinks | undefined {
  if (address?.street === undefined) return undefined;
  const query = encodeURIComponent(addressLines(address).join(', '));
  return {
    app: `geo:0,0?q=${query}`,
    web: `https://www.${MAP_SITE}/search?query=${query}`,
  };
}
