import { scriptOf } from './script.ts';

/**
 * Latin letters as writers of many languages use them for what they heard: English, French, Italian, Spanish,
 * Portuguese, Romanian, Turkish, Kurmanji, Albanian, Polish, Czech, Bosnian, Hungarian, Baltic, Vietnamese, Somali,
 * and the ways to write Russian and Arabic in Latin letters. Lower case, accents kept.
 */
export const latin = scriptOf(
  `
  a á à = a/e/o; ã ā = a; â = a/y; ă = a/y; å = o/a; ą = a/o (n); ä æ ae = ä/e/a; aa = a; ai ay aj = A j
  au aw ao = a/o u/o/w; b = b/p; c = (t) k/s/S; cc = k; ch = (t) x/S/k/h; cq = k; ckh = t s/k h; ck = k; ç = (t) S/s; č ć cs cz = (t) S
  ci ce = (t) S/s i/e; chi = k/S/x i; che = k/S/x e; d = d/t; đ = d; dh ð = d/t/z; dz = d z/s; dj dž dzh = d Z
  e é è ë = e/ä; ê = e/A (j); ě = (j) e; ē = e; ę = e (n); ə = e/a; ea = i/e (a); ee = i/e; ei ey ej = A/e j/i
  eu äu = o/e/ö i/u; eau = o; f = f/v; ff = f; g = g/k/Z; gu = g (u); gh ğ = (g/h); gg = g; h = h; hh = h
  i í = i/y; ì ī = i; î = i/y; ı = y/i; ie = i (e); ij = i/A (j); j = j/Z/x; k = k/g; kh = x/k h/h; l = l; ł = l/v; ll = l/j; m = m
  n ń = n; ñ ň ny = n (j); ng = n g; o ó ò = o; ô ō = o; ơ = o/ö; ø ö ő œ oe õ = ö/o; oo = u/o; ou = u/o/a (u); oi oy oj = o j
  p = p/b; ph = f/p; pf = (p) f; q = k/g/x; qu = k v; r ř rr rh = r; s = s/z/S; ş š ș sz ś = S/s; ß ss = s; sh = S; sch = S; sk = s/S k
  shch šč šć = S (t); sz = S/s; sj = S/s (j); t = t/d; ţ ț = t s; th = t; ts tz = t s; tsch tch tsh tš = t S; dt = t
  u ú ù ū = u/ü/a; û = u/ü; ů = u; ü ű ue = ü/u; ư = y/u/ü; uu = u; v = v/f/w; w = v/w/u; x = (k) s/x/S/h
  y ý = i/ü/j/y; z ź = (t) s/z; zz = t s; ž ż zh = Z/S
  ye = (j) e; yo jo = (j) o/ö; yu ju = (j) u/ü; ya ja = (j) a/ä; ii = i; uy = u/ü j
  `.replace(/\bA\b/g, 'a'),
  { vowelsWritten: true },
);
