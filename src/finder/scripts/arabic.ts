import { scriptOf } from './script.ts';

/**
 * Arabic, and the letters of Persian, Kurdish (Sorani), Pashto, Urdu and Uyghur. Folded text: variants of kaf, yeh
 * and heh are one letter, the carriers of hamza are gone. German p is written b in Arabic, g as ghain, jeem or kaf,
 * ö and ü as waw; ei as yeh, alef-yeh or heh-alef-yeh.
 */
export const arabic = scriptOf(
  `
  ا = a/e/o/ö; ع = (a/e); ء = ; ای = (a) i/e/j; او = (a) u/o/ö/ü/v
  ب = b/p; پ = p/b; ت = t/d; ث = t/s; ج = g/Z/j; چ = (t) S/x; ح = h/x; خ = x/k/h
  د = d/t; ذ = d/z; ر = r; ز = (t) z/s; ژ = Z/S; س = s/z/S; ش = S/x/s; ص = s; ض = d; ط = t; ظ = z/d
  غ = g/r; گ ګ = g/k; ڭ ݣ ڠ = g; ف = f/v; ڤ = v/f; ۋ = v/w; ق = k/g; ک = k/g; ل = l; م = m; ن = n
  ه = h/a/e; و = u/v/o/ö/ü; ی = i/j/e/ä/ü; ە = e/a
  ێ = e/ä; ې = e/i; ۍ = i; ۆ = o/ö; ۇ = u/o; ۈ = ü/u; ۊ = ü/u; ڕ = r; ڵ = l
  ٹ = t; ڈ = d; ڑ = r; ے = e/j; ں = n
  ټ = t; ډ = d; ړ = r; ږ = g/Z; ښ = x/S; ځ = d z; څ = t s; ڼ = n; ۂ = e
  اش = (a/e) S/x/s; اس = (a/e) s/z; یە = (j) e/a; یێ = (j) e/ä; یۆ = (j) o/ö
  تش = t S; تس = t s; تز = t s
  `,
  { vowelsWritten: false },
);
