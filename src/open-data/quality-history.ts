import { z } from 'zod';
import type { Problem } from '../content/problem.ts';
import { show } from '../content/zod-problems.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { day, version } from './open-data.ts';
import { qualityNumbers } from './quality-numbers.ts';
import type { QualityNumbers } from './quality-numbers.ts';

/** The numbers of the whole Land as one edition of the data had them. */
export const historyRow = z.strictObject({ date: day, version, ...qualityNumbers });

/** content/quality-history.yaml: a row for each edition, the oldest first; written by `npm run report -- --record`. */
export const historyFile = z.array(historyRow);

export type HistoryRow = z.infer<typeof historyRow>;

/**
 * The earlier editions, and the one of now as the last. Only what lies before it is taken from the
 * record: the numbers of now are counted, so that they are those of the report.
 */
export function historyOf(
  recorded: readonly HistoryRow[],
  now: { date: string; version: string },
  total: QualityNumbers,
): HistoryRow[] {
  const { date, version: edition } = now;
  return [...recorded.filter((row) => row.date < date), { date, version: edition, ...total }];
}

/** The rows are in the order of their days, each day once, and none lies after the data. */
export function checkHistory(
  { file, data, locate }: YamlFile<readonly HistoryRow[]>,
  today: string,
): Problem[] {
  return data.flatMap(({ date }, at) => {
    const before = data[at - 1]?.date ?? '';
    if (date > before && date <= today) return [];
    return [
      {
        file,
        ...locate([at, 'date']),
        field: `[${at}].date`,
        found: show(date),
        expected:
          date > today
            ? `kein Tag nach dem Stand der Daten (${today} in content/site.yaml)`
            : `ein Tag nach dem der Zeile davor (${before})`,
        next: 'Die Zeilen nicht von Hand ändern: npm run report -- --record schreibt sie.',
      },
    ];
  });
}
