import type { Problem } from '../content/problem.ts';
import { show } from '../content/zod-problems.ts';
import type { Facts } from '../facts/load.ts';
import { citedRecords } from '../facts/sources-of.ts';
import type { News } from './schema.ts';

/** The facts and other news that a text names exist, and its address begins with its date. */
export function checkNews(news: readonly News[], facts: Facts): Problem[] {
  const known = citedRecords(facts);
  const slugs = new Set(news.map(({ slug }) => slug));
  return news
    .filter(({ language }) => language === 'de')
    .flatMap(({ slug, date, facts: ids, related }) => {
      const at = { file: `content/news/${slug}/de.mdx`, line: 1, column: 1 };
      return [
        ...ids
          .filter((id) => !known.has(id))
          .map((id) => ({
            ...at,
            field: 'facts',
            found: show(id),
            expected: 'die Kennung eines Fakts aus content/facts',
            example: 'z-ukraine',
          })),
        ...related
          .filter((other) => other === slug || !slugs.has(other))
          .map((other) => ({
            ...at,
            field: 'related',
            found: show(other),
            expected: 'der Ordner einer anderen Meldung aus content/news',
          })),
        ...(slug.startsWith(`${date}-`)
          ? []
          : [
              {
                ...at,
                field: 'date',
                found: show(date),
                expected: `das Datum, mit dem der Name des Ordners beginnt (${slug})`,
              },
            ]),
      ];
    });
}
