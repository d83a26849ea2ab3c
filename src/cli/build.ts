import { rmSync } from 'node:fs';
import { formatProblems } from '../content/problem.ts';
import { CONTENT_ROOT, findProblems } from '../site/load.ts';
import type { Site } from '../site/schema.ts';
import { buildSite } from './build-site.ts';
import { besideOf, recover, swapIn } from './swap.ts';

/**
 * `npm run build`: checks the content, builds beside `dist` and swaps at the end, so that a failed
 * or killed build leaves the last good one where it was. `OUT` names another folder than `dist`, for
 * the site of another Land.
 */
const DIST = process.env['OUT'] ?? 'dist';
const NEXT = besideOf(DIST, 'next');

const { content, problems } = findProblems(CONTENT_ROOT);
if (content === undefined) stop(formatProblems(problems));
const lacking = lackingForRelease(content.site);
if (lacking !== undefined) {
  if (process.env['RELEASE'] === '1') stop(`${lacking}\nMit RELEASE=1 wird so nicht gebaut.`);
  console.warn(`${lacking}\nEs entstehen keine absoluten Adressen.`);
}

recover(DIST);
rmSync(NEXT, { recursive: true, force: true });
await buildSite(NEXT, content);
swapIn(NEXT, DIST);

/** A published site has an address and somebody who answers for it. */
function lackingForRelease({ origin, operator }: Site): string | undefined {
  const empty = [
    ...(origin === '' ? ['origin'] : []),
    ...(operator.name === '' ? ['operator.name'] : []),
  ];
  return empty.length === 0 ? undefined : `In content/site.yaml fehlt noch: ${empty.join(', ')}.`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
