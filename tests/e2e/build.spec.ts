import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const file = join(root, 'directory/08125-landkreis-heilbronn.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('"+49 7132 354865"', '"354865"'));
  const before = readFileSync('dist/de/index.html', 'utf8');

  const { status, stderr } = build({ CONTENT: root });
  expect(status).toBe(1);
  expect(stderr).toContain('content/directory/08125-landkreis-heilbronn.yaml:');
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
