import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml-file.ts';
import type { Read } from './yaml-file.ts';

/**
 * Reads what stands between the dashes above an MDX text.
 * @param file the path as editors know it, for problems
 */
export function readFrontmatter<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
): Read<z.infer<S>> {
  const start = { file, line: 1, column: 1, field: '' };
  if (!existsSync(path)) {
    const expected = 'diesen Text mindestens auf Deutsch';
    return { problems: [{ ...start, found: 'keine Datei', expected }] };
  }
  const source = readText(path, file);
  if ('problem' in source) return { problems: [source.problem] };
  const frontmatter = /^---\n(.*?)\n---\n/s.exec(source.text)?.[1];
  if (frontmatter === undefined) {
    const found = 'kein Kopf zwischen zwei Zeilen mit „---“';
    return { problems: [{ ...start, found, expected: 'ein Kopf mit title und summary' }] };
  }
  return parseYaml(frontmatter, file, schema, 2);
}
