import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A hidden folder beside the build: renaming works within one file system only. */
export function besideOf(dist: string, what: string): string {
  return join(dirname(dist), `.${basename(dist)}-${what}`);
}

/** Where the last good build waits while the next one takes its place. */
function waiting(dist: string): string {
  return besideOf(dist, 'last');
}

/** Brings the last good build back where a swap was killed between its two renames. */
export function recover(dist: string): void {
  if (!existsSync(dist) && existsSync(waiting(dist))) renameSync(waiting(dist), dist);
}

/** Puts a finished build in the place of the last one. */
export function swapIn(next: string, dist: string): void {
  const last = waiting(dist);
  rmSync(last, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(next, dist);
  rmSync(last, { recursive: true, force: true });
}
