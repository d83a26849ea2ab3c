/*
 * How well the search finds what people type: `npm run bench:search`, on the site in `dist` (or in the folder that
 * `SITE` names). Prints for each language how many of its queries lead to the expected page among the first three of
 * a group, how many among the first three of the whole page, what a first query transfers, and every miss. Fails
 * below 0.95 of a group and above 130 KB.
 */
import { existsSync } from 'node:fs';
import { ALL_LANGUAGES } from '../../src/i18n/languages.ts';
import { SHOWN } from '../../src/search/results.ts';
import { engineOn, pagesFound, programBytes, searchCases } from './search-cases.ts';

const LEAST = 0.95;
const MOST_KILOBYTES = 130;
const site = process.env['SITE'] ?? 'dist';
const cases = searchCases();
const programs = programBytes(site);
const totals = { queries: 0, found: 0, first: 0 };

printRow('language', 'queries', 'of group', 'of page', 'KB median', 'KB most');
for (const language of ALL_LANGUAGES) {
  if (!existsSync(`${site}/${language}/`)) continue;
  const misses: string[] = [];
  const kilobytes: number[] = [];
  let first = 0;
  for (const { query, expected } of cases[language]) {
    const { engine, bytes } = await engineOn(site, language);
    await engine.warm();
    const pages = await pagesFound(engine, query);
    const found = pages.flat();
    kilobytes.push((programs + bytes()) / 1024);
    if (pages.slice(0, SHOWN).flat().includes(expected)) first += 1;
    if (!found.includes(expected)) {
      misses.push(`${query} → ${expected}, found ${found.join(' ') || 'nothing'}`);
    }
  }
  const count = cases[language].length;
  const share = (count - misses.length) / count;
  kilobytes.sort((a, b) => a - b);
  const [median = 0, most = 0] = [kilobytes[count >> 1], kilobytes.at(-1)];
  totals.queries += count;
  totals.found += count - misses.length;
  totals.first += first;
  printRow(
    language,
    String(count),
    share.toFixed(3),
    (first / count).toFixed(3),
    median.toFixed(0),
    most.toFixed(0),
  );
  for (const miss of misses) console.log(`    ${miss}`);
  if (share < LEAST || most > MOST_KILOBYTES) process.exitCode = 1;
}
const { queries, found, first } = totals;
printRow('all', String(queries), (found / queries).toFixed(3), (first / queries).toFixed(3));
if (process.exitCode === 1) {
  console.error(`A language is below ${LEAST}, or a query above ${MOST_KILOBYTES} KB.`);
}

function printRow(title: string, ...columns: string[]): void {
  console.log(`${title.padEnd(12)}${columns.map((column) => column.padStart(11)).join('')}`);
}
