import type { ContactPoint } from '../directory/contact-point.ts';
import type { Facts } from './load.ts';

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
export function sourcesOf(
  ids: readonly string[],
  facts: Facts,
  points: readonly ContactPoint[],
): Citation[] {
  const byId = new Map(facts.sources.map((source) => [source.id, source]));
  const cited = new Map([...facts.statements, ...facts.glossary].map((fact) => [fact.id, fact]));
  const citations = ids.flatMap((id): Citation[] => {
    if (id.startsWith(CONTACT)) {
      const { source } = existing(
        points.find((point) => CONTACT + point.id === id),
        id,
      );
      const { title, seen, url, linkable } = source;
      return [{ title, publisher: null, date: seen, url: linkable ? url : null }];
    }
    return existing(cited.get(id), id).sources.map((sourceId) => {
      const { title, publisher, date, url } = existing(byId.get(sourceId), sourceId);
      return { title, publisher, date: /\d/.test(date) ? date : null, url };
    });
  });
  return [
    ...new Map(citations.map((citation) => [citation.url ?? citation.title, citation])).values(),
  ];
}

function existing<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`There is no fact ${id}.`);
  return value;
}
