/** A stretch of time in years, as in 2018.5 for the middle of 2018. */
export interface Span {
  from: number;
  to: number;
}

/** @param date a year, month or day, or two of them as `from/to` */
export function spanOf(date: string): Span {
  const [first = '', last = first] = date.split('/');
  return { from: bounds(first).from, to: bounds(last).to };
}

function bounds(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  const start = year + (month - 1) / 12;
  if (day === undefined) return { from: start, to: start + 1 / 12 };
  const at = start + (day - 1) / 372;
  return { from: at, to: at };
}
