/** The public holidays of the Land, as content/site.yaml has them. */
export interface Holidays {
  /** On a fixed date: month and day, as in `11-1`. */
  fixed: readonly string[];
  /** Days after Easter Sunday: -2 is Good Friday. */
  afterEaster: readonly number[];
}

/** @param month 1 to 12 */
export function isHoliday(
  { fixed, afterEaster }: Holidays,
  year: number,
  month: number,
  day: number,
): boolean {
  if (fixed.includes(`${month}-${day}`)) return true;
  const days = (Date.UTC(year, month - 1, day) - easterSunday(year)) / 86_400_000;
  return afterEaster.includes(days);
}

/** For the page, in few bytes: `1-1 1-6;-2 1`. */
export function packHolidays({ fixed, afterEaster }: Holidays): string {
  return `${fixed.join(' ')};${afterEaster.join(' ')}`;
}

export function unpackHolidays(packed: string): Holidays {
  const [fixed = [], afterEaster = []] = packed
    .split(';')
    .map((part) => (part === '' ? [] : part.split(' ')));
  return { fixed, afterEaster: afterEaster.map(Number) };
}

/** Gregorian Easter after Gauss, with Lichtenberg's correction; as milliseconds at UTC midnight. */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const moonShift = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sunShift = 2 - Math.floor((3 * century + 3) / 4);
  const cycle = year % 19;
  const seed = (19 * cycle + moonShift) % 30;
  const correction = Math.floor((seed + Math.floor(cycle / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sunShift) % 7);
  const distance = 7 - ((fullMoon - firstSunday) % 7);
  return Date.UTC(year, 2, fullMoon + distance);
}
