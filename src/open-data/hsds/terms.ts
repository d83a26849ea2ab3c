import { SERVICE_KINDS } from '../../directory/kinds.ts';
import type { PublishedPoint } from '../directory-file.ts';
import type { Release } from '../release.ts';
import type { Row } from './tables.ts';

/** The two classifications of our services: the kind of help, and how sure the entry is. */
const TAXONOMIES = {
  kind: { name: 'Art der Hilfe', description: 'Was die Stelle tut.' },
  confidence: {
    name: 'Verlässlichkeit',
    description: 'Wie sicher es ist, dass die Angaben zur Stelle stimmen.',
  },
};

const CONFIDENCE = {
  high: { name: 'hoch', description: 'Eine Quelle sagt es ausdrücklich.' },
  medium: { name: 'mittel', description: 'Eine Quelle sagt es, ist aber älter oder ungenau.' },
  low: { name: 'gering', description: 'Es ist nur wahrscheinlich.' },
};

interface Terms {
  taxonomy: Row<'taxonomy'>[];
  taxonomy_term: Row<'taxonomy_term'>[];
  /** The ids of the terms that hold for a contact point. */
  of: (point: PublishedPoint) => string[];
}

/** @param uuid makes a stable id from a name */
export function termsOf({ data, inGerman }: Release, uuid: (name: string) => string): Terms {
  const idOf = (taxonomy: keyof typeof TAXONOMIES, code: string) =>
    uuid(`term/${taxonomy}/${code}`);
  const term = (
    taxonomy: keyof typeof TAXONOMIES,
    code: string,
    text: { name: string; description: string },
  ): Row<'taxonomy_term'> => ({
    id: idOf(taxonomy, code),
    code,
    ...text,
    taxonomy: TAXONOMIES[taxonomy].name,
    language: 'de',
    taxonomy_id: uuid(`taxonomy/${taxonomy}`),
  });
  const kinds = SERVICE_KINDS.map((kind) =>
    term('kind', kind, {
      name: inGerman.text(`kind.${kind}`),
      description: inGerman.text(`about-kind.${kind}`),
    }),
  );
  const levels = Object.entries(CONFIDENCE).map(([code, text]) => term('confidence', code, text));
  return {
    taxonomy: Object.entries(TAXONOMIES).map(([key, text]) => ({
      id: uuid(`taxonomy/${key}`),
      ...text,
      version: data.version,
    })),
    taxonomy_term: [...kinds, ...levels],
    of: ({ kind, confidence }) => [idOf('kind', kind), idOf('confidence', confidence)],
  };
}
