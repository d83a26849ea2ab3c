import type { Problem } from '../content/problem.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { fieldName, show } from '../content/zod-problems.ts';
import type { Path } from '../content/zod-problems.ts';
import type { GlossaryTerm, GlossaryTranslation } from './schema.ts';

/** Ids are unique within a file. */
export function checkIds(file: YamlFile<{ id: string }[]>): Problem[] {
  const seen = new Set<string>();
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
      known.has(id)
        ? []
        : [problem(file, [index, 'sources', at], id, 'eine Quelle aus content/facts/sources.yaml')],
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

function problem(file: YamlFile<unknown>, path: Path, found: unknown, expected: string): Problem {
  return {
    file: file.file,
    ...file.locate(path),
    field: fieldName(path),
    found: show(found),
    expected,
  };
}
