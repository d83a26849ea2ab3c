import type { ContactPoint } from './contact-point.ts';
import type { Source } from './schema.ts';

/** All pages that an entry was read from, each once, the one that shows its existence first. */
export function sourcesOf(
  point: Pick<ContactPoint, 'source' | 'phoneSource' | 'emailSource' | 'hoursSource'>,
): Source[] {
  const { source, phoneSource, emailSource, hoursSource } = point;
  return [...new Set([source, phoneSource, emailSource, hoursSource])].filter(
    (entry) => entry !== undefined,
  );
}

/** The address of a source, where readers may be sent there. */
export function linkOf({ url, linkable }: Source): string | undefined {
  return linkable && url !== null ? url : undefined;
}
