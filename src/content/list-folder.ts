import { readdirSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

/** What systems and editors leave in folders: hidden files, Windows' caches, copies and locks. */
const LEFTOVER = /^\.|^(thumbs\.db|desktop\.ini)$|~$|^#.*#$|\.(swp|swo|tmp|bak)$/i;

/**
 * The names in a folder of content, in the same order on every machine.
 * @param path where it lies
 * @param file how problems name it
 */
export function listFolder(path: string, file: string): { names: string[]; problems: Problem[] } {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry?.isDirectory()) {
    const names = readdirSync(path).filter((name) => !LEFTOVER.test(name));
    return { names: names.sort(), problems: [] };
  }
  const problem = {
    ...{ file, line: 1, column: 1, field: '' },
    found: entry ? 'eine Datei' : 'kein Ordner',
    expected: 'ein Ordner dieses Namens',
    next: 'Den Ordner aus der letzten Fassung wiederherstellen.',
  };
  return { names: [], problems: [problem] };
}

/** How Astro names a file: from the project's root, with forward slashes on every system. */
export function projectPath(path: string): string {
  return relative(process.cwd(), path).replaceAll(sep, '/');
}
