import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** `npm run bench`: a clean build in a process of its own, with pages a second and peak memory. */
const OUT = '.dist-bench';
const program = `
  const { build } = await import('astro');
  const started = performance.now();
  await build({ outDir: '${OUT}', logLevel: 'error' });
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, megabytes: maxRSS / 1024 }));
`;

const runs = Array.from({ length: 3 }, () => {
  for (const folder of ['.astro', OUT]) rmSync(folder, { recursive: true, force: true });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  const { seconds, megabytes } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
    seconds: number;
    megabytes: number;
  };
  const pages = globSync(`${OUT}/**/*.html`).length;
  return {
    pages,
    'seconds, whole build': Number(seconds.toFixed(1)),
    'pages a second': Math.round(pages / seconds),
    'peak memory (MB)': Math.round(megabytes),
  };
});
rmSync(OUT, { recursive: true });
console.log(`Node ${process.version}, ${availableParallelism()} processors`);
console.table(runs);
