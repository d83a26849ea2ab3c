import type { Context } from './context.ts';

/**
 * Where a reader tells us that something is wrong: a message to the operator, an issue in the
 * repository, or, as long as neither is known, the page that says so. Carries the record's id only.
 */
export function reportAddress(
  { site, t, to }: Pick<Context, 'site' | 't' | 'to'>,
  id: string,
): string {
  const subject = encodeURIComponent(t.text('point.report-subject', { id }));
  if (site.operator.email !== '') return `mailto:${site.operator.email}?subject=${subject}`;
  if (site.repository !== '') return `${site.repository}/issues/new?title=${subject}`;
  return `${to.page('ueber')}#fehler`;
}
