import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/open-data/quality-history.ts';
import type { HistoryRow } from '../../../src/open-data/quality-history.ts';
import { qualityFileOf, qualityOf } from '../../../src/open-data/quality.ts';
import { problemsWith, readChangedLand, replacing, text } from '../land.ts';
import { content, releaseWith } from './release.ts';

const release = releaseWith();
const { total } = qualityOf(release, release.data.date);
const row = (date: string): HistoryRow => ({ date, version: '0.1.0', ...total });

describe('the history of the quality', () => {
  it('ends with the numbers that are counted now, whatever was recorded for this edition', () => {
    const wrong = { ...row('2026-11-24'), municipalities: 1 };
    const now = { date: '2026-11-24', version: '1.0.0' };
    const history = historyOf([row('2026-01-31'), wrong], now, total);
    expect(history).toEqual([row('2026-01-31'), { ...now, ...total }]);
    expect(historyOf([], now, total)).toEqual([{ ...now, ...total }]);
  });

  it('is part of quality.json', () => {
    const { history } = qualityFileOf(
      { ...release, history: [row('2020-01-01')] },
      qualityOf(release, release.data.date),
    );
    expect(history.map(({ date }) => date)).toEqual(['2020-01-01', release.data.date]);
  });

  it('has the edition of our content: npm run report -- --record was run', () => {
    const { date, version } = content.site.data;
    expect(content.history.at(-1)).toMatchObject({ date, version });
  });

  it('may be missing', () => {
    const { content: land } = readChangedLand({ 'quality-history.yaml': () => undefined });
    expect(land?.history).toEqual([]);
  });
});

describe('a broken history', () => {
  it('names a row after the day of the data', () => {
    expect(problemsWith('quality-history.yaml', replacing('"2025-01-31"', '"2025-07-01"'))).toBe(
      text(
        'content/quality-history.yaml:2:9',
        '  Feld:             [0].date',
        '  Gefunden:         "2025-07-01"',
        '  Erwartet:         kein Tag nach dem Stand der Daten (2025-06-30 in content/site.yaml)',
        '  Nächster Schritt: Die Zeilen nicht von Hand ändern: npm run report -- --record schreibt sie.',
        '',
        '1 Fehler in einer Datei.',
      ),
    );
  });

  it('names a day that stands twice', () => {
    expect(
      problemsWith('quality-history.yaml', (file) => file + file.replace(/^#.*\n/m, '')),
    ).toContain('Erwartet:         ein Tag nach dem der Zeile davor (2025-01-31)');
  });

  it('names a number that is none', () => {
    expect(problemsWith('quality-history.yaml', replacing('phone: 5', 'phone: -5'))).toContain(
      'Feld:             [0].contacts.phone',
    );
  });
});
