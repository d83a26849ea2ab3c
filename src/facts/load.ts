import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/yaml-file.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { ALL_LANGUAGES } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { checkIds, checkSources, checkTerms } from './check.ts';
import { loadProgramme } from './load-programme.ts';
import type { Programme } from './load-programme.ts';
import { factSource, glossaryTerm, glossaryTranslation, statement } from './schema.ts';
import type { FactSource, GlossaryTerm, GlossaryTranslation, Statement } from './schema.ts';

/** What is known of the programme and the topics, and the office words. */
export interface Facts {
  sources: FactSource[];
  statements: Statement[];
  glossary: GlossaryTerm[];
  /** The terms in the other languages, as far as they are translated. */
  glossaryIn: Partial<Record<Language, GlossaryTranslation[]>>;
  programme: Programme;
}

export function loadFacts(root: string): { facts: Facts; problems: Problem[] } {
  const problems: Problem[] = [];
  function read<S extends z.ZodType>(name: string, schema: S): YamlFile<z.infer<S>[]> | undefined {
    const reading = readYaml(join(root, name), `content/${name}`, z.array(schema));
    problems.push(...reading.problems);
    return reading.read;
  }
  const sources = read('facts/sources.yaml', factSource);
  const statements = read('facts/statements.yaml', statement);
  const glossary = read('glossary/de.yaml', glossaryTerm);
  const glossaryIn: Facts['glossaryIn'] = {};
  for (const language of ALL_LANGUAGES) {
    const name = `glossary/${language}.yaml`;
    if (language === 'de' || !existsSync(join(root, name))) continue;
    const file = read(name, glossaryTranslation);
    if (file === undefined) continue;
    glossaryIn[language] = file.data;
    if (glossary) problems.push(...checkIds(file), ...checkTerms(file, glossary.data));
  }
  if (sources && statements && glossary) {
    const known = new Set(sources.data.map(({ id }) => id));
    problems.push(...[sources, statements, glossary].flatMap((file) => checkIds(file)));
    problems.push(...checkSources(statements, known), ...checkSources(glossary, known));
  }
  const idsOf = (file: YamlFile<{ id: string }[]> | undefined) =>
    (file?.data ?? []).map(({ id }) => id);
  const records = loadProgramme(root, {
    sources: idsOf(sources),
    statements: idsOf(statements),
    glossary: idsOf(glossary),
  });
  problems.push(...records.problems);
  const facts = {
    sources: sources?.data ?? [],
    statements: statements?.data ?? [],
    glossary: glossary?.data ?? [],
    glossaryIn,
    programme: records.programme,
  };
  return { facts, problems };
}
