import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { installChromium } from './chromium.ts';

/**
 * `npm test`: everything that must hold before a change may land, from the quickest to the slowest.
 * Each step counts as one test, and the steps that run tests add theirs. Stops at the first failure.
 */
const REPORTS = 'test-results';

interface Count {
  passed: number;
  failed: number;
}

const STEPS: [title: string, command: string[], count?: () => Count][] = [
  ['Formatting and lint', ['npm', 'run', 'lint']],
  ['Types', ['npm', 'run', 'types']],
  [
    'Unit tests',
    [
      'npm',
      'run',
      'unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ],
    () => countUnit(),
  ],
  ['Content', ['npm', 'run', 'check']],
  ['Build', ['npm', 'run', 'build']],
  ['The same build again', ['node', 'tests/same-again.ts']],
  ['Browser tests', ['npm', 'run', 'e2e', '--', '--reporter=line,json'], () => countBrowser()],
];

/** What a runner wrote of itself; nothing where it did not get so far. */
function report<T extends object>(name: string): Partial<T> {
  const path = `${REPORTS}/${name}.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : {};
}

function countUnit(): Count {
  const { numPassedTests = 0, numFailedTests = 0 } = report<Record<string, number>>('unit');
  return { passed: numPassedTests, failed: numFailedTests };
}

function countBrowser(): Count {
  const { stats = {} } = report<{ stats: Record<string, number> }>('browser');
  return { passed: stats['expected'] ?? 0, failed: stats['unexpected'] ?? 0 };
}

const total: Count = { passed: 0, failed: 0 };
rmSync(REPORTS, { recursive: true, force: true });
process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = `${REPORTS}/browser.json`;
process.env['CHROMIUM_PATH'] = installChromium();

for (const [title, [program = '', ...args], count] of STEPS) {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  const { passed, failed } = count?.() ?? { passed: 0, failed: 0 };
  total.passed += passed + Number(status === 0);
  total.failed += failed + Number(status !== 0 && failed === 0);
  console.log(`── ${title}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (status !== 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
