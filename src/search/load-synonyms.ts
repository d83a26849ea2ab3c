import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/yaml-file.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { show } from '../content/zod-problems.ts';
import { synonymsFile } from './synonyms-schema.ts';
import type { Synonyms } from './synonyms-schema.ts';

const FILE = 'search/synonyms.yaml';

/** What synonyms may lead to. */
export interface KnownTargets {
  pages: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

/** Reads the everyday words of the search; a Land without them has no such file. */
export function loadSynonyms(
  root: string,
  known: KnownTargets,
): { synonyms: Synonyms[]; problems: Problem[] } {
  const path = join(root, FILE);
  if (!existsSync(path)) return { synonyms: [], problems: [] };
  const { read, problems } = readYaml(path, `content/${FILE}`, synonymsFile);
  if (read === undefined) return { synonyms: [], problems };
  return { synonyms: read.data, problems: read.data.flatMap(checkEntry(read, known)) };
}

/** An entry leads to something that exists, and no other has its id. */
function checkEntry({ file, data, locate }: YamlFile<Synonyms[]>, known: KnownTargets) {
  return ({ id, pages, terms, kinds }: Synonyms, at: number): Problem[] => {
    const problem = (field: string, path: (string | number)[], found: string, rest: Rest) => ({
      file,
      ...locate([at, ...path]),
      field: `[${at}].${field}`,
      found,
      ...rest,
    });
    const missing = (field: 'pages' | 'terms', ids: string[], rest: Rest) =>
      ids.flatMap((one, index) =>
        known[field].has(one) ? [] : [problem(field, [field, index], show(one), rest)],
      );
    return [
      ...missing('pages', pages, {
        expected: 'der Ordner einer Seite aus content/pages',
        example: 'arbeit',
      }),
      ...missing('terms', terms, {
        expected: 'die Kennung eines Worts aus content/glossary/de.yaml',
        example: 'duldung',
      }),
      ...(pages.length + terms.length + kinds.length === 0
        ? [
            problem('pages', ['id'], 'kein Ziel', {
              expected: 'mindestens eines der Felder pages, terms und kinds',
            }),
          ]
        : []),
      ...(data.findIndex((other) => other.id === id) < at
        ? [
            problem('id', ['id'], show(id), {
              expected: 'eine Kennung, die nur einmal vorkommt',
              next: 'Die Wörter beider Einträge zusammenlegen.',
            }),
          ]
        : []),
    ];
  };
}

type Rest = Pick<Problem, 'expected' | 'example' | 'next'>;
