import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Runs a command of the project as an editor does. */
function run(command: string, ...words: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...words], {
    encoding: 'utf8',
  });
  return { status, stderr: stderr.trim() };
}

it.each([
  [
    ['accept', 'fr', 'pages/gibt-es-nicht'],
    'Auf Français (fr) gibt es nicht: pages/gibt-es-nicht.',
  ],
  [['accept', 'toString'], '„toString“ ist keine Sprache mit Übersetzungen.'],
  [['acept', 'fr'], '„acept“ gibt es nicht.'],
])('refuses translations -- %j with a sentence', (words, sentence) => {
  const { status, stderr } = run('translations', ...words);
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr.split('\n')).toHaveLength(1);
});
