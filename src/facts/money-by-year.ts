import type { FundingRow, Qualifier, Scope } from './programme-schema.ts';

/** How the amount of a year is known. */
export type AmountBasis = 'stated' | 'derived' | 'planned';

/** What is known of one year: null is a gap in the record. */
export interface YearAmount {
  year: number;
  amount: { eur: number; qualifier: Qualifier; basis: AmountBasis; row: FundingRow } | null;
}

/**
 * One entry for each year from the first to the last, so that gaps stay visible. An amount stated
 * for the year wins over a plan, and both over a share of a sum for several years; early
 * announcements of a minimum are left out, because better figures followed.
 */
export function moneyByYear(rows: readonly FundingRow[], scope: Scope): YearAmount[] {
  const usable = rows.filter(({ basis }) => basis !== 'floor');
  const years = usable.flatMap((row) => yearsOf(row));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at): YearAmount => {
    const year = first + at;
    const here = usable.filter((row) => row.scope === scope && yearsOf(row).includes(year));
    const row =
      here.find(({ basis }) => basis === 'stated') ??
      here.find(({ basis }) => basis === 'planned') ??
      here[0];
    return { year, amount: row ? amountOf(row) : null };
  });
}

function amountOf(row: FundingRow): NonNullable<YearAmount['amount']> {
  const isSum = row.basis === 'multi-year' && !row.perYear;
  return {
    eur: isSum ? row.amountEur / yearsOf(row).length : row.amountEur,
    qualifier: row.qualifier,
    basis: isSum ? 'derived' : row.basis === 'planned' ? 'planned' : 'stated',
    row,
  };
}

/** All years that the row names. */
export function yearsOf({ years }: FundingRow): number[] {
  const [first = 0, last = first] = years.split('/').map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
