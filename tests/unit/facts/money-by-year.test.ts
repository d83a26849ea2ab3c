import { describe, expect, it } from 'vitest';
import { moneyByYear, yearsOf } from '../../../src/facts/money-by-year.ts';
import type { FundingRow } from '../../../src/facts/programme-schema.ts';
import { loadContent } from '../../../src/site/load.ts';

const { facts } = loadContent('content');

const row = (changes: Partial<FundingRow>): FundingRow => ({
  id: 'm',
  years: '2020',
  perYear: false,
  scope: 'pakt',
  amountEur: 70,
  qualifier: 'exact',
  basis: 'stated',
  text: 'x',
  sources: ['s'],
  ...changes,
});

const seen = (rows: FundingRow[]) =>
  moneyByYear(rows, 'pakt').map(({ year, amount }) => [year, amount?.eur, amount?.basis]);

describe('moneyByYear', () => {
  it('shares a sum among its years and says that this is derived', () => {
    expect(seen([row({ years: '2017/2018', amountEur: 320, basis: 'multi-year' })])).toEqual([
      [2017, 160, 'derived'],
      [2018, 160, 'derived'],
    ]);
  });

  it('gives each year the whole amount where it is meant per year', () => {
    const rows = [row({ years: '2025/2026', amountEur: 2, perYear: true })];
    expect(seen(rows)).toEqual([
      [2025, 2, 'stated'],
      [2026, 2, 'stated'],
    ]);
  });

  it('leaves years without a figure as gaps', () => {
    expect(seen([row({ years: '2019' }), row({ years: '2022' })])).toEqual([
      [2019, 70, 'stated'],
      [2020, undefined, undefined],
      [2021, undefined, undefined],
      [2022, 70, 'stated'],
    ]);
  });

  it('takes what is stated before what was planned, whatever the order', () => {
    const rows = [row({ amountEur: 58, basis: 'planned' }), row({ amountEur: 62 })];
    expect(seen(rows)).toEqual([[2020, 62, 'stated']]);
    expect(seen(rows.toReversed())).toEqual([[2020, 62, 'stated']]);
  });

  it('leaves out early minimums', () => {
    expect(seen([row({ basis: 'floor', amountEur: 40 })])).toEqual([]);
    expect(moneyByYear([], 'pakt')).toEqual([]);
  });
});

it('shows the years that the record lacks', () => {
  const gaps = (scope: 'pakt' | 'integrationsmanagement') =>
    moneyByYear(facts.programme.funding, scope)
      .filter(({ amount }) => amount === null)
      .map(({ year }) => year);
  expect(gaps('pakt')).toEqual([2022, 2023, 2024]);
  expect(gaps('integrationsmanagement')).toEqual([2019, 2020, 2021, 2022, 2023]);
});

it('reads the years of every row in order', () => {
  for (const entry of facts.programme.funding) {
    const years = yearsOf(entry);
    expect(years.length, entry.id).toBeGreaterThan(0);
    expect(years.length > 1, entry.id).toBe(entry.perYear || entry.basis === 'multi-year');
  }
});
