/*
 * How well, how fast and how small the finder is: `npm run bench:finder`. Prints recall at 1 and 3, false answers,
 * sizes, times, memory (with `node --expose-gc`), and some of the misses.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildIndex } from '../../src/finder/build-index.ts';
import { createFinder } from '../../src/finder/finder.ts';
import type { Finder } from '../../src/finder/finder.ts';
import { readGazetteer } from '../../src/finder/gazetteer.ts';
import * as bench from './finder-cases.ts';
import type { Case, Recall } from './finder-cases.ts';

const SEED = 20_261_124;
const MISSES_SHOWN = 12;

const land = bench.readLand();
const { core, parts } = buildIndex(land);
const memory = await memoryOfEverything();
const finder = createFinder(core, partOf);

printHeading('recall', 'cases', 'at 1', 'at 3', 'listed', 'wrongly certain');
await printRecall(
  'foreign names, their municipality left out',
  bench.exonymCases(land),
  leavingOut(),
);
await printRecall('names by ear (hold-out), all known', bench.holdOutCases(land), () => finder);
const unknown = createFinder(core, (name) =>
  name.startsWith('names-') ? Promise.reject(new Error('left out')) : partOf(name),
);
await printRecall(
  'names by ear (hold-out), by sound alone',
  bench.holdOutCases(land),
  () => unknown,
);
await printRecall('typos', bench.typoCases(land, 3, SEED), () => finder);
await printRecall('localities', bench.localityCases(land), () => finder);
await printRecall('codes', bench.codeCases(land), () => finder);
await printFalseAnswers();
await printSizes();
printSpeed();

/** A finder for each municipality, made without the foreign names that lead to it. */
function leavingOut(): (slug: string) => Finder {
  const positions = readGazetteer(core).municipalities.map(({ slug }) => slug);
  const finders = new Map<string, Finder>();
  return (slug) => {
    let known = finders.get(slug);
    if (known === undefined) {
      const leadsThere = new RegExp(`\t${positions.indexOf(slug).toString(36).padStart(2, '0')}`);
      known = createFinder(
        core,
        loadWith((text, name) =>
          name.startsWith('names-')
            ? text
                .split('\n')
                .filter((line) => !leadsThere.test(line))
                .join('\n')
            : text,
        ),
      );
      // One at a time: the cases of a municipality follow each other.
      finders.clear();
      finders.set(slug, known);
    }
    return known;
  };
}

function loadWith(
  change: (text: string, name: string) => string,
): (name: string) => Promise<string> {
  return async (name) => change(await partOf(name), name);
}

function partOf(name: string): Promise<string> {
  const text = parts[name];
  return text === undefined ? Promise.reject(new Error(`no part ${name}`)) : Promise.resolve(text);
}

function printHeading(title: string, ...columns: string[]): void {
  console.log(`\n${title.padEnd(24)}${columns.map((column) => column.padStart(17)).join('')}`);
}

function printRow(title: string, ...columns: (string | number)[]): void {
  console.log(
    `  ${title.padEnd(22)}${columns.map((column) => String(column).padStart(17)).join('')}`,
  );
}

async function printRecall(
  title: string,
  cases: Case[],
  finderFor: (slug: string) => Finder,
): Promise<void> {
  console.log(title);
  const misses: string[] = [];
  for (const [group, recall] of await bench.recallOf(cases, finderFor)) {
    const share = (count: number): string => (count / recall.cases).toFixed(3);
    const { first, firstThree, listed, wronglyCertain } = recall;
    printRow(group, recall.cases, share(first), share(firstThree), share(listed), wronglyCertain);
    misses.push(...missesOf(recall).map((miss) => `${group}: ${miss}`));
  }
  const step = Math.max(1, Math.floor(misses.length / MISSES_SHOWN));
  for (const miss of misses.filter((_, index) => index % step === 0)) console.log(`      ${miss}`);
}

function missesOf({ misses }: Recall): string[] {
  return misses.filter((miss) => !miss.includes('(') || miss.endsWith('nothing'));
}

async function printFalseAnswers(): Promise<void> {
  const queries = bench.notHere();
  const certain: string[] = [];
  for (const query of queries) {
    const answer = await finder.findFully(query);
    if (answer.state === 'found' && answer.certain)
      certain.push(`${query} → ${answer.matches[0]?.name ?? ''}`);
  }
  printHeading('false answers', 'inputs', 'certain', 'share');
  printRow(
    'not in the Land',
    queries.length,
    certain.length,
    (certain.length / queries.length).toFixed(4),
  );
  for (const one of certain) console.log(`      ${one}`);
}

async function printSizes(): Promise<void> {
  const bundle = await build({
    entryPoints: ['src/finder/finder.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  printHeading('memory', 'MB');
  printRow('everything loaded', memory);
  printHeading('sizes in bytes', 'plain', 'gzip', 'brotli');
  for (const [name, text] of Object.entries({
    code: bundle.outputFiles[0]?.text ?? '',
    core,
    ...parts,
  })) {
    printRow(
      name,
      Buffer.byteLength(text),
      gzipSync(text, { level: 9 }).length,
      brotliCompressSync(text).length,
    );
  }
}

function printSpeed(): void {
  const times = keystrokes().map((query) => timed(() => finder.find(query)));
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  printHeading('a keystroke in ms', 'keystrokes', 'p50', 'p95', 'p99', 'most');
  printRow(
    'everything loaded',
    times.length,
    at(0.5),
    at(0.95),
    at(0.99),
    at(1 - 1 / times.length),
  );
  const fresh = createFinder(core, partOf);
  const loading = timed(() => createFinder(core, partOf));
  printHeading('start in ms', 'reading the core', 'first keystroke');
  printRow('', loading.toFixed(1), timed(() => fresh.find('Stutgart')).toFixed(1));
}

/** Memory of a finder that has loaded and sorted everything. */
async function memoryOfEverything(): Promise<string> {
  if (globalThis.gc === undefined) return 'run with --expose-gc';
  globalThis.gc();
  const before = process.memoryUsage();
  const loadedFinder = createFinder(core, partOf);
  // Nothing like these is found, so that every part of their script is asked.
  for (const query of ['Zqzqzq', 'Чщчщчщ', 'ثصثصثص', 'ჰჭჰჭჰჭ', 'ՀճՀճՀճ', '斯圖']) {
    await loadedFinder.findFully(query);
  }
  globalThis.gc();
  const after = process.memoryUsage();
  loadedFinder.find('');
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return (bytes / 2 ** 20).toFixed(1);
}

/** Foreign names and misspelled names as they are typed, letter by letter. */
function keystrokes(): string[] {
  const cases = [...bench.exonymCases(land), ...bench.typoCases(land, 1, SEED)];
  return cases
    .filter((_, index) => index % 8 === 0)
    .flatMap(({ query }) => Array.from(query, (_, index) => query.slice(0, index + 1)));
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
