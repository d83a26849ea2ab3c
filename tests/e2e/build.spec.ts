import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './site.ts';

function build(environment: Record<string, string>) {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('broken content stops the build with its problems and leaves the last good site', () => {
  const root = mkdtempSync(join(tmpdir(), 'broken-'));
  cpSync('content', root, { recursive: true });
  const phone = /(?<=^ +phone: )"\+49 [^"]+"/m;
  const [name = ''] = globSync('directory/*.yaml', { cwd: root })
    .toSorted()
    .filter((path) => phone.test(readFileSync(join(root, path), 'utf8')));
  const file = join(root, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(phone, '"354865"'));
  const before = readFileSync('dist/de/index.html', 'utf8');

  const { status, stderr } = build({ CONTENT: root });
  expect(status).toBe(1);
  expect(stderr).toContain(`content/${name}:`);
  expect(stderr).toContain('Gefunden:         "354865"');
  expect(stderr).toContain('1 Fehler in einer Datei.');
  expect(readFileSync('dist/de/index.html', 'utf8')).toBe(before);
  rmSync(root, { recursive: true });
});

test('a release without an address and an operator is refused', () => {
  const { status, stderr } = build({ RELEASE: '1' });
  expect(status).toBe(1);
  expect(stderr).toContain('In content/site.yaml fehlt noch: origin, operator.name.');
});
