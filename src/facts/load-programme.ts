import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/yaml-file.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { checkIds, checkPress, checkSources, checkUses } from './check.ts';
import {
  conflict,
  dossierSection,
  figure,
  fundingRow,
  press,
  timelineEvent,
  unknown,
} from './programme-schema.ts';
import type {
  Conflict,
  DossierSection,
  Figure,
  FundingRow,
  Press,
  TimelineEvent,
  Unknown,
} from './programme-schema.ts';

/** The programme's records: what happened, what it cost, and what is not known. */
export interface Programme {
  timeline: TimelineEvent[];
  funding: FundingRow[];
  figures: Figure[];
  conflicts: Conflict[];
  unknowns: Unknown[];
  dossier: DossierSection[];
  press: Press;
}

const NO_PRESS: Press = { background: { paragraphs: [], facts: [] }, citations: [], changes: [] };

/** Ids of what stands in other files. */
export interface KnownIds {
  sources: readonly string[];
  statements: readonly string[];
  glossary: readonly string[];
}

export function loadProgramme(
  root: string,
  known: KnownIds,
): { programme: Programme; problems: Problem[] } {
  const problems: Problem[] = [];
  function read<S extends z.ZodType>(name: string, schema: S): YamlFile<z.infer<S>> | undefined {
    const file = `facts/${name}.yaml`;
    const reading = readYaml(join(root, file), `content/${file}`, schema);
    problems.push(...reading.problems);
    return reading.read;
  }
  const timeline = read('timeline', z.array(timelineEvent));
  const funding = read('funding', z.array(fundingRow));
  const figures = read('figures', z.array(figure));
  const conflicts = read('conflicts', z.array(conflict));
  const unknowns = read('not-found', z.array(unknown));
  const dossier = read('dossier', z.array(dossierSection));
  const texts = read('press', press);

  // One address space: a page may name any record by its id.
  const sources = new Set(known.sources);
  const taken = new Set([...known.statements, ...known.glossary]);
  for (const file of [timeline, funding, figures, conflicts, unknowns]) {
    if (file === undefined) continue;
    problems.push(...checkIds(file, taken));
    for (const { id } of file.data) taken.add(id);
  }
  for (const file of [timeline, funding, figures, conflicts]) {
    if (file) problems.push(...checkSources(file, sources));
  }
  const sentences = new Set(known.statements);
  for (const { id } of [timeline?.data ?? [], funding?.data ?? []].flat()) sentences.add(id);
  if (dossier) problems.push(...checkUses(dossier, sentences));
  for (const { id } of unknowns?.data ?? []) taken.delete(id);
  if (texts) problems.push(...checkPress(texts, taken, sources));
  return {
    programme: {
      timeline: timeline?.data ?? [],
      funding: funding?.data ?? [],
      figures: figures?.data ?? [],
      conflicts: conflicts?.data ?? [],
      unknowns: unknowns?.data ?? [],
      dossier: dossier?.data ?? [],
      press: texts?.data ?? NO_PRESS,
    },
    problems,
  };
}
