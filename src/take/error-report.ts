import type { Paths } from '../addresses/paths.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import type { Translator } from '../i18n/translator.ts';
import { encoded } from './share-links.ts';

/** Who takes reports, as content/site.yaml has it; a field is empty until it is known. */
interface Receiver {
  operator: { email: string };
  repository: string;
}

/** The page that offers the report. */
interface Frame {
  site: Receiver & { origin: string };
  t: Translator;
  to: Paths;
}

/**
 * A message to us that the reader completes and sends: to the operator, or as an issue in the
 * repository. It ends where the reader's own words begin.
 * @returns undefined as long as neither is known
 */
export function messageAddress(
  { operator, repository }: Receiver,
  subject: string,
  body = '',
): string | undefined {
  const title = encodeURIComponent(subject);
  const rest = body === '' ? '' : `&body=${encoded(body)}`;
  if (operator.email !== '') return `mailto:${operator.email}?subject=${title}${rest}`;
  if (repository !== '') return `${repository}/issues/new?title=${title}${rest}`;
  return undefined;
}

/**
 * Where a reader tells us that something is wrong: a message to us, or, as long as we have no address,
 * the page that says so. Carries the record's id only.
 */
export function reportAddress({ site, t, to }: Frame, id: string): string {
  const subject = t.text('point.report-subject', { id });
  return messageAddress(site, subject) ?? `${to.page('ueber')}#fehler`;
}

/** A report of an error in a contact point, still without what is wrong. */
export interface PointReport {
  /** For readers to complete, copy and send; tells which record is meant, and nothing about them. */
  text: string;
  /** The message with that text; undefined as long as we have no address. */
  message: string | undefined;
}

export function pointReport({ site, t, to }: Frame, point: ContactPoint): PointReport {
  const subject = t.text('point.report-subject', { id: point.id });
  const page = site.origin + to.point(point.id);
  const text = [subject, point.name, page, '', t.text('report.question'), ''].join('\n');
  return { text, message: messageAddress(site, subject, text) };
}

/** Part of a contact point's page where a reader completes the report, also without a network. */
export const REPORT_ANCHOR = 'melden';

/** The link beside a contact point: the message itself, or the text to complete. */
export function pointReportAddress(frame: Frame, point: ContactPoint): string {
  return pointReport(frame, point).message ?? `${frame.to.point(point.id)}#${REPORT_ANCHOR}`;
}
