import { scriptOf } from './script.ts';

/** Hebrew and the vowel pairs of Yiddish. */
export const hebrew = scriptOf(
  `
  א = (a/e/o); ב = b/v; ג = g; ד = d; ה = h/a/e; ו = v/u/o/ö/ü; ז = z/s; ח = x/h; ט = t; י = i/j/e/ü; כ ך = k/x; ל = l
  מ ם = m; נ ן = n; ס = s/z; ע = (a/e); פ ף = p/f; צ ץ = t s; ק = k; ר = r; ש = S/s; ת = t
  וו = v; װ = v; ײ = a j; ױ = o j; טש = t S; דז = d z
  `,
  { vowelsWritten: false },
);
