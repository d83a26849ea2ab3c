import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../src/cli/build-site.ts';
import { CONTENT_ROOT, loadContent } from '../src/site/load.ts';

/** Builds once more from nothing and compares every byte with `dist`, the search index too: nothing may know the clock. */
const AGAIN = '.dist-again';

/** Digest of each file below a folder. */
function digests(folder: string): Map<string, string> {
  const files = globSync('**', { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

rmSync('.astro', { recursive: true, force: true });
rmSync(AGAIN, { recursive: true, force: true });
await buildSite(AGAIN, loadContent(CONTENT_ROOT));
const [first, second] = [digests('dist'), digests(AGAIN)];
rmSync(AGAIN, { recursive: true });

const names = new Set([...first.keys(), ...second.keys()]);
const different = [...names].filter((name) => first.get(name) !== second.get(name));
if (different.length > 0) {
  console.error(`${different.length} files differ between two builds:`);
  console.error(different.slice(0, 20).join('\n'));
  process.exit(1);
}
console.log(`${names.size} files, the same in both builds.`);
