import type { Answer } from '../directory/answer.ts';
import { publicPhone } from '../directory/contact-point.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { nationalForm } from '../directory/phone.ts';
import { addressLine } from '../directory/wording.ts';
import { hostOf } from '../directory/web-address.ts';

/** What somebody tears off and takes along. */
export interface Strip {
  /** Whom it leads to. */
  name: string;
  /** A number, an address or a website. */
  way: string;
  /** A number stays on one line. */
  isNumber: boolean;
}

export const STRIP_COUNT = 8;

/**
 * The strips of a poster, all offices of the best way in turn: a number of an office that answers, else
 * its door, else a number or door of an office to ask as well, else a mailbox or website.
 * @param headline names the place; stands on strips that lead to a door, which has no number to ask at
 */
export function stripsOf({ points, beside }: Answer, headline: string): Strip[] {
  const kinds = [
    points.map(byPhone),
    points.map((point) => byAddress(point, headline)),
    beside.map(byPhone),
    beside.map((point) => byAddress(point, headline)),
    points.map(byMailbox),
    points.map(byWebsite),
  ];
  const found = kinds
    .map((strips) => strips.filter((strip) => strip !== undefined))
    .find((strips) => strips.length > 0);
  if (found === undefined) return [];
  return Array.from({ length: STRIP_COUNT }, (_, at) => found[at % found.length]).filter(
    (strip) => strip !== undefined,
  );
}

function byPhone(point: ContactPoint): Strip | undefined {
  const phone = publicPhone(point);
  return phone === undefined
    ? undefined
    : { name: point.name, way: nationalForm(phone), isNumber: true };
}

function byAddress(point: ContactPoint, headline: string): Strip | undefined {
  const way = addressLine(point);
  return way === undefined ? undefined : { name: headline, way, isNumber: false };
}

function byMailbox({ name, email }: ContactPoint): Strip | undefined {
  return email === undefined ? undefined : { name, way: email, isNumber: false };
}

function byWebsite({ name, website }: ContactPoint): Strip | undefined {
  return website === undefined ? undefined : { name, way: hostOf(website), isNumber: false };
}
