import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { formatProblems } from '../content/problem.ts';
import { directoryOf } from '../directory/answer.ts';
import { historyOf } from '../open-data/quality-history.ts';
import type { QualityNumbers } from '../open-data/quality-numbers.ts';
import { qualityOf } from '../open-data/quality.ts';
import { gazetteerOf } from '../places/places.ts';
import { HISTORY_FILE, HISTORY_HEAD } from '../open-data/load-history.ts';
import { CONTENT_ROOT, findProblems } from '../site/load.ts';

/**
 * `npm run report`: how well each district is known; the numbers of `/daten/quality.json`.
 * `npm run report -- --record`: writes the totals down as those of this edition, so that later ones
 * can show what has changed.
 */
const { content, problems } = findProblems(CONTENT_ROOT);
if (content === undefined) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const { site, places, points, history } = content;
  const known = {
    directory: directoryOf(points, site.land.answers),
    gazetteer: gazetteerOf(places),
    places,
  };
  const { total, statewide, districts } = qualityOf(known, site.data.date);
  console.log(`Stand ${site.data.date}; eine Quelle zählt ab dem 1. Januar ihres Jahres.`);
  console.table([
    ...districts.map(({ name, ...numbers }) => ({ Kreis: name, ...columnsOf(numbers) })),
    { Kreis: `Für ganz ${site.land.name}`, ...contactColumns(statewide) },
    { Kreis: 'Zusammen', ...columnsOf(total) },
  ]);
  if (process.argv.includes('--record')) {
    const rows = historyOf(history, site.data, total);
    writeFileSync(join(CONTENT_ROOT, HISTORY_FILE), HISTORY_HEAD + stringify(rows));
    console.log(
      `content/${HISTORY_FILE}: ${rows.length} Zeilen, die letzte vom ${site.data.date}.`,
    );
  }
}

function columnsOf({ municipalities, answers, contacts }: QualityNumbers) {
  return {
    Orte: municipalities,
    genannt: answers.named,
    Kreisteam: answers.district + answers.state,
    'kein Team': answers.fallback + answers.none,
    ...contactColumns(contacts),
  };
}

function contactColumns(contacts: QualityNumbers['contacts']) {
  return {
    Stellen: contacts.all,
    Telefon: contacts.phone,
    Zeiten: contacts.hours,
    '< 1 Jahr': contacts.youngerThan1,
    '< 2': contacts.youngerThan2,
    '< 5': contacts.youngerThan5,
    'ohne Jahr': contacts.undated,
  };
}
