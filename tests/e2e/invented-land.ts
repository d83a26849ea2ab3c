import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from './site.ts';

/** A site of the invented Land, in a folder outside the project. */
export interface InventedLand {
  content: string;
  dist: string;
  /** Builds it from a copy of its content, of which some files are changed before. */
  build: (languages: readonly string[], changes: Record<string, (text: string) => string>) => void;
  remove: () => void;
}

/** @param name tells the folders of different tests apart; nothing is written before `build` */
export function inventedLand(name: string): InventedLand {
  const root = join(tmpdir(), `land-${name}-${process.pid}`);
  const [content, dist] = [join(root, 'content'), join(root, 'dist')];
  return {
    content,
    dist,
    build(languages, changes) {
      cpSync('tests/fixtures/land', content, { recursive: true });
      cpSync('content/messages', join(content, 'messages'), { recursive: true });
      cpSync('content/message', join(content, 'message'), { recursive: true });
      for (const [file, change] of Object.entries(changes)) {
        const path = join(content, file);
        writeFileSync(path, change(readFileSync(path, 'utf8')));
      }
      const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
        env: { ...process.env, CONTENT: content, LANGS: languages.join(), OUT: dist },
        encoding: 'utf8',
      });
      expect(`${status} ${stderr}`).toMatch(/^0 /);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
