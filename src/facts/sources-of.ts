import type { ContactPoint } from '../directory/contact-point.ts';
import type { Facts } from './load.ts';
import type { FactSource } from './schema.ts';

/** A source as it is printed under a text. */
export interface Citation {
  title: string;
  publisher: string | null;
  /** As the source has it; null where it shows no date. */
  date: string | null;
  /** Null where readers must not be sent there. */
  url: string | null;
}

/** Marks the id of a contact point among the ids of facts. */
export const CONTACT = 'contact:';

/**
 * The sources behind a list of facts, each once.
 * @param ids of statements and glossary terms, and `contact:` with the id of a contact point
 * @throws Error for an id that does not exist: it was checked before
 */
export function citationsOf(
  ids: readonly string[],
  facts: Facts,
  points: readonly ContactPoint[],
): Citation[] {
  const byId = new Map(facts.sources.map((source) => [source.id, source]));
  const cited = citedRecords(facts);
  const citations = ids.flatMap((id): Citation[] => {
    if (id.startsWith(CONTACT)) {
      const { source } = existing(
        points.find((point) => CONTACT + point.id === id),
        id,
      );
      const { title, seen, url, linkable } = source;
      return [{ title, publisher: null, date: seen, url: linkable ? url : null }];
    }
    return existing(cited.get(id), id).sources.map((sourceId) =>
      citationOf(existing(byId.get(sourceId), sourceId)),
    );
  });
  return [
    ...new Map(citations.map((citation) => [citation.url ?? citation.title, citation])).values(),
  ];
}

/** Everything that has an id and sources, by its id. */
export function citedRecords(facts: Facts): Map<string, { id: string; sources: string[] }> {
  const { timeline, funding, figures, conflicts } = facts.programme;
  const records = [facts.statements, facts.glossary, timeline, funding, figures, conflicts].flat();
  return new Map(records.map((record) => [record.id, record]));
}

/** A source as readers see it. */
export function citationOf({ title, publisher, date, url }: FactSource): Citation {
  return { title, publisher, date: sourceDate(date), url };
}

/**
 * The date of a source without its editor's remarks: `2017-03 (no day shown)` becomes `2017-03`.
 * @returns null where the page shows no date
 */
export function sourceDate(date: string): string | null {
  return /^\d{4}(-\d{2}){0,2}/.exec(date)?.[0] ?? null;
}

function existing<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`There is no fact ${id}.`);
  return value;
}
