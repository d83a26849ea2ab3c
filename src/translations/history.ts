import { spawnSync } from 'node:child_process';
import { digestOf } from './units.ts';

/**
 * An earlier version of a German text, found in the project's history by its digest.
 * @param file path of the German file from the project's root
 * @param read takes the text of the unit out of the file's content
 * @returns undefined where there is no history or the version is not in it
 */
export function earlierVersion(
  file: string,
  digest: string,
  read: (content: string) => string | undefined,
): string | undefined {
  const commits = git('log', '--format=%H', '--', file)?.trim().split('\n') ?? [];
  for (const commit of commits) {
    const content = commit === '' ? undefined : git('show', `${commit}:${file}`);
    const text = content === undefined ? undefined : read(content);
    if (text !== undefined && digestOf(text) === digest) return text;
  }
  return undefined;
}

function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/** Lines that only one of two texts has, marked `-` and `+` as in a patch. */
export function changedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  const current = after.split('\n');
  return [
    ...old.filter((line) => !current.includes(line)).map((line) => `- ${line}`),
    ...current.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}
