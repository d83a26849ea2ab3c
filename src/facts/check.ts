import type { Problem, Path } from '../content/problem.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { fieldName, show } from '../content/zod-problems.ts';
import type { Press } from './programme-schema.ts';
import type { GlossaryTerm, GlossaryTranslation } from './schema.ts';

const A_SOURCE = 'eine Quelle aus content/facts/sources.yaml';

/**
 * Ids are unique within a file.
 * @param taken ids that other files have already
 */
export function checkIds(
  file: YamlFile<{ id: string }[]>,
  taken: ReadonlySet<string> = new Set(),
): Problem[] {
  const seen = new Set(taken);
  return file.data.flatMap(({ id }, index) => {
    if (seen.has(id)) return [problem(file, [index, 'id'], id, 'jede Kennung nur einmal')];
    seen.add(id);
    return [];
  });
}

/** Every source that a fact names exists. */
export function checkSources(
  file: YamlFile<{ sources: string[] }[]>,
  known: ReadonlySet<string>,
): Problem[] {
  return file.data.flatMap(({ sources }, index) =>
    sources.flatMap((id, at) =>
      known.has(id) ? [] : [problem(file, [index, 'sources', at], id, A_SOURCE)],
    ),
  );
}

/** A translation explains the words that the German glossary has, and no others. */
export function checkTerms(
  file: YamlFile<GlossaryTranslation[]>,
  german: readonly GlossaryTerm[],
): Problem[] {
  return file.data.flatMap(({ id }, index) =>
    german.some((term) => term.id === id)
      ? []
      : [problem(file, [index, 'id'], id, 'ein Wort aus content/glossary/de.yaml')],
  );
}

const A_FACT = 'die Kennung einer Aussage, eines Ereignisses, eines Betrags oder einer Zahl';

/** Every fact that a section names exists. */
export function checkUses(
  file: YamlFile<{ facts: string[] }[]>,
  known: ReadonlySet<string>,
): Problem[] {
  return file.data.flatMap(({ facts }, index) =>
    facts.flatMap((id, at) =>
      known.has(id) ? [] : [problem(file, [index, 'facts', at], id, A_FACT)],
    ),
  );
}

/** Everything that the texts for the press rely on exists. */
export function checkPress(
  file: YamlFile<Press>,
  known: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): Problem[] {
  const { background, citations } = file.data;
  const uses: [Path, readonly string[]][] = [
    [['background', 'facts'], background.facts],
    ...citations.map(({ facts }, index): [Path, string[]] => [
      ['citations', index, 'facts'],
      facts,
    ]),
  ];
  return [
    ...uses.flatMap(([path, ids]) =>
      ids.flatMap((id, at) => (known.has(id) ? [] : [problem(file, [...path, at], id, A_FACT)])),
    ),
    ...citations.flatMap(({ source }, index) =>
      sources.has(source) ? [] : [problem(file, ['citations', index, 'source'], source, A_SOURCE)],
    ),
  ];
}

function problem(file: YamlFile<unknown>, path: Path, found: unknown, expected: string): Problem {
  return {
    file: file.file,
    ...file.locate(path),
    field: fieldName(path),
    found: show(found),
    expected,
  };
}
