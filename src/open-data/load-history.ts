import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/yaml-file.ts';
import { checkHistory, historyFile } from './quality-history.ts';
import type { HistoryRow } from './quality-history.ts';

export const HISTORY_FILE = 'quality-history.yaml';

/** What stands above the rows, for an editor who opens the file. */
export const HISTORY_HEAD = `# Wie vollständig die Angaben in jeder Fassung waren, die älteste zuerst.
# Nicht von Hand ändern: npm run report -- --record schreibt die Zeile der Fassung, die in site.yaml steht.
`;

/** Reads what earlier editions of the data were like; a new Land has no such file. */
export function loadHistory(
  root: string,
  today: string,
): { history: HistoryRow[]; problems: Problem[] } {
  const path = join(root, HISTORY_FILE);
  if (!existsSync(path)) return { history: [], problems: [] };
  const { read, problems } = readYaml(path, `content/${HISTORY_FILE}`, historyFile);
  if (read === undefined) return { history: [], problems };
  return { history: read.data, problems: checkHistory(read, today) };
}
