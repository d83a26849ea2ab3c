import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { installChromium } from './chromium.ts';

/**
 * `npm test`: everything that must hold before a change may land. Every step runs, also when an earlier one
 * failed, except those that read a site that could not be built. A step that runs tests counts as its tests,
 * any other as one.
 */
const REPORTS = 'test-results';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  title: string;
  command: string[];
  /** What a runner wrote of its tests. */
  count?: () => Count;
  /** Reads the built site. */
  readsSite?: true;
}

function vitest(name: string, script: string): Pick<Step, 'command' | 'count'> {
  const reporters = ['--reporter=default', '--reporter=json'];
  return {
    command: [
      'npm',
      'run',
      script,
      '--',
      ...reporters,
      `--outputFile.json=${REPORTS}/${name}.json`,
    ],
    count: () => {
      const report = read<Record<string, number>>(name);
      const of = (key: string) => report[key] ?? 0;
      return {
        passed: of('numPassedTests'),
        failed: of('numFailedTests'),
        skipped: of('numPendingTests') + of('numTodoTests'),
      };
    },
  };
}

function countBrowser(): Count {
  const { stats = {} } = read<{ stats: Record<string, number> }>('browser');
  const of = (key: string) => stats[key] ?? 0;
  // What passes only when it is repeated does not hold.
  return {
    passed: of('expected'),
    failed: of('unexpected') + of('flaky'),
    skipped: of('skipped'),
  };
}

const BUILD: Step = { title: 'Build', command: ['npm', 'run', 'build'] };

/**
 * One stage after another; the lanes of a stage run side by side, the steps of a lane in their order.
 * What writes into `.astro` never runs beside another that does.
 */
const STAGES: Step[][][] = [
  [
    [
      { title: 'Formatting and lint', command: ['npm', 'run', 'lint'] },
      { title: 'Types', command: ['npm', 'run', 'types'] },
    ],
    [
      { title: 'Content', command: ['npm', 'run', 'check'] },
      { title: 'Unit tests', ...vitest('unit', 'unit') },
    ],
  ],
  [[BUILD]],
  [
    [
      {
        title: 'The same build again',
        command: ['node', 'tests/same-again.ts'],
        readsSite: true,
      },
    ],
    [{ title: 'Built files', ...vitest('built', 'built'), readsSite: true }],
  ],
  [
    [
      {
        title: 'Browser tests',
        command: ['npm', 'run', 'e2e', '--', '--reporter=line,json'],
        count: countBrowser,
        readsSite: true,
      },
    ],
  ],
];

/** What a runner wrote of itself; nothing where it did not get so far. */
function read<T extends object>(name: string): Partial<T> {
  const path = `${REPORTS}/${name}.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : {};
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = new Set<Step>();

/** Runs a command and keeps what it says, so that two that run side by side do not talk at once. */
function run([program = '', ...args]: string[]): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args);
    let said = '';
    const keep = (chunk: Buffer) => (said += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ status: null, said: String(error) }));
    child.on('close', (status) => resolve({ status, said }));
  });
}

async function take(step: Step): Promise<void> {
  const { title, command, count, readsSite } = step;
  if (readsSite && failedSteps.has(BUILD)) {
    console.log(`\n── ${title}: skipped, because there is no site to read.`);
    total.skipped += 1;
    return;
  }
  const started = performance.now();
  const { status, said } = await run(command);
  const { passed, failed, skipped } = count?.() ?? {
    passed: Number(status === 0),
    failed: Number(status !== 0),
    skipped: 0,
  };
  if (status !== 0) failedSteps.add(step);
  total.passed += passed;
  // A runner that broke off before its first failing test has failed as well.
  total.failed += Math.max(failed, Number(status !== 0));
  total.skipped += skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\n── ${title}\n${said.trimEnd()}`);
  console.log(
    `── ${title}: ${status === 0 ? 'done' : 'FAILED'} in ${seconds} s, ${passed} passed, ${failed} failed, ${skipped} skipped`,
  );
}

async function takeInOrder(lane: Step[]): Promise<void> {
  for (const step of lane) await take(step);
}

rmSync(REPORTS, { recursive: true, force: true });
process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = `${REPORTS}/browser.json`;
process.env['CHROMIUM_PATH'] = installChromium();

for (const lanes of STAGES) await Promise.all(lanes.map(takeInOrder));

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
