import type { Problem } from '../content/problem.ts';
import { show } from '../content/zod-problems.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import type { Facts } from '../facts/load.ts';
import { CONTACT } from '../facts/sources-of.ts';
import type { Page } from './schema.ts';

/** Every fact that a text relies on exists, so that its sources can be printed. */
export function checkFactIds(
  pages: readonly Page[],
  facts: Facts,
  points: readonly ContactPoint[],
): Problem[] {
  const known = new Set([
    ...[...facts.statements, ...facts.glossary].map(({ id }) => id),
    ...points.map(({ id }) => CONTACT + id),
  ]);
  return pages
    .filter(({ language }) => language === 'de')
    .flatMap(({ slug, facts: ids }) =>
      ids
        .filter((id) => !known.has(id))
        .map((id) => ({
          file: `content/pages/${slug}/de.mdx`,
          line: 1,
          column: 1,
          field: 'facts',
          found: show(id),
          expected:
            'eine Kennung aus content/facts/statements.yaml oder content/glossary/de.yaml, oder contact: mit der Kennung einer Anlaufstelle',
          example: 't-ukraine',
        })),
    );
}
