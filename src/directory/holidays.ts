/** Public holidays on a fixed date in Baden-Württemberg (Feiertagsgesetz § 1), as month and day. */
const FIXED = ['1-1', '1-6', '5-1', '10-3', '11-1', '12-25', '12-26'];

/** Karfreitag, Ostermontag, Christi Himmelfahrt, Pfingstmontag, Fronleichnam: days after Easter Sunday. */
const AFTER_EASTER = [-2, 1, 39, 50, 60];

/** @param month 1 to 12 */
export function isHoliday(year: number, month: number, day: number): boolean {
  if (FIXED.includes(`${month}-${day}`)) return true;
  const days = (Date.UTC(year, month - 1, day) - easterSunday(year)) / 86_400_000;
  return AFTER_EASTER.includes(days);
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
