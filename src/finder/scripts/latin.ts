import { scriptOf } from './script.ts';

/**
 * Latin letters as writers of many languages use them for what they heard: English, French, Italian, Spanish,
 * Portuguese, Romanian, Turkish, Kurmanji, Albanian, Polish, Czech, Bosnian, Hungarian, Baltic, Vietnamese, Somali,
 * and the ways to write Russian and Arabic in Latin letters. Accents that tell sounds apart are kept; tones are not.
 */
export const latin = scriptOf(
  `
  a = a/e/o; â ă = a/y; å = o/a; ą = a/o (n); ä æ ae = ä/e/a; aa = a; ai ay aj = a j; au aw ao = a/o u/o/w
  e ë = e/ä; ê = e/a (j); ě = (j) e; ę = e (n); ə = e/a; ea = i/e (a); ee = i/e; ei ey ej = a/e j/i
  eu äu = o/e/ö i/u; eau = o
  i î = i/y; ı = y/i; ie = i (e); ii = i; ij = i/a (j)
  o ô = o; ơ = o/ö; ø ö ő œ oe = ö/o; oo = u/o; ou = u/o/a (u); oi oy oj = o j
  u = u/ü/a; û = u/ü; ů = u; ü ű ue = ü/u; ư = y/u/ü; uu = u; uy = u/ü j
  y = i/ü/j/y; ya ja = (j) a/ä; ye = (j) e; yo jo = (j) o/ö; yu ju = (j) u/ü
  b = b/p; p = p/b; ph = f/p; pf = (p) f; f = f/v; v = v/f/w; w = v/w/u
  d = d/t; đ = d; dh ð = d/t/z; dz = d z/s; dj dž dzh = d Z; t = t/d; th dt = t; ţ ț = t s; ts tz = t s
  c = (t) k/s/S; cc cq = k; ck = k; ckh = t s/k h; ci ce = (t) S/s i/e; chi = k/S/x i; che = k/S/x e
  ch = (t) x/S/k/h; ç = (t) S/s; č ć cs cz tch tsh tsch tš = (t) S
  g = g/k/Z; gg = g; gu = g (u); gh ğ = (g/h); h hh = h; k = k/g; kh = x/k h/h; q = k/g/x; qu = k v; x = (k) s/x/S/h
  j = j/Z/x; ž ż zh = Z/S; z ź = (t) s/z; zz = t s
  s = s/z/S; ss ß = s; ş š ș ś sz = S/s; sh sch = S; sj = S/s (j); sk = s/S k; shch šč šć = S (t)
  l = l; ł = l/v; ll = l/j; m = m; n ń = n; ñ ň ny = n (j); ng = n g; r ř rr rh = r
  `,
  { vowelsWritten: true },
);

/** The tones of Vietnamese and the accents that only stress a vowel. */
const TONES = /(?<=[aeiouy][\u0302\u0306\u0308\u031b]?)[\u0300\u0301\u0303\u0309\u0323]/g;

/** Leaves of each letter what the table knows: `ế` → `ê`, `ģ` → `g`. */
export function spokenLatin(text: string): string {
  const toneless = text.normalize('NFD').replace(TONES, '').normalize('NFC');
  return toneless.replace(/[^\0-\x7f]/g, (letter) =>
    latin.readings.has(letter) ? letter : letter.normalize('NFD').charAt(0),
  );
}
