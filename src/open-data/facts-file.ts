import { z } from 'zod';
import { csv } from './csv.ts';
import { head, headOf } from './head.ts';
import type { Release } from './release.ts';

const source = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string().meta({ description: 'In the precision of the source' }),
  kind: z.string(),
  url: z.string(),
});

const statement = z.strictObject({
  id: z.string(),
  area: z.string(),
  text: z.string().meta({ description: 'In our own words, in German' }),
  asOf: z.string().meta({ description: 'When the source says it holds' }),
  volatile: z.boolean().meta({ description: 'May have changed since' }),
  scope: z.string().optional().meta({ description: 'The Land, where it holds in one only' }),
  sources: z.array(z.string()).min(1),
});

export const factsFile = z.strictObject({
  ...head,
  sources: z.array(source),
  statements: z.array(statement),
});

export type FactsFile = z.infer<typeof factsFile>;

/** What is said of the programme and the topics, each statement with its sources. */
export function factsOf(release: Release): FactsFile {
  const { sources, statements } = release.facts;
  return {
    ...headOf('facts', release),
    sources: sources.map(({ id, title, publisher, date, kind, url }) => ({
      id,
      title,
      publisher,
      date,
      kind,
      url,
    })),
    statements: statements.map(({ id, area, text, asOf, volatile, scope, sources: ids }) => ({
      id,
      area,
      text,
      asOf,
      volatile,
      scope,
      sources: ids,
    })),
  };
}

const COLUMNS = [
  'id',
  'area',
  'text',
  'as_of',
  'volatile',
  'scope',
  'sources',
  'source_urls',
] as const;

/** A line for each statement; its sources stand in the order of their ids. */
export function factsTable({ sources, statements }: FactsFile): string {
  const urls = new Map(sources.map(({ id, url }) => [id, url]));
  const rows = statements.map(({ asOf, ...rest }) => ({
    ...rest,
    as_of: asOf,
    source_urls: rest.sources.map((id) => urls.get(id) ?? ''),
  }));
  return csv(COLUMNS, rows);
}
