import { scriptOf } from './script.ts';

/**
 * Cyrillic of Ukrainian, Russian, Bulgarian, Serbian, Macedonian, Belarusian, Kazakh, Tatar, Tajik and Kurdish.
 * German h is г by the older rule and х by the newer; ö and ü are ё (е) and ю (и, у), at the start э and и.
 */
export const cyrillic = scriptOf(
  `
  а = a; б = b; в = v; г = g/h; ґ ѓ = g; д = d; е = (j) e/ö; ё = (j) ö/o; є = (j) e; э = e/ö
  ж = Z/S; з = z/s; и = i/y/ü; і = i/y; ї = (j) i; й ј = j; к = k; ќ = k; л = l; љ = l (j); м = m; н = n; њ = n (j)
  о = o/ö; п = p; р = r; с = s; т = t; у = u/ü; ў = v/u; ф = f; х = x/h; ц = t s; ч = (t) S/x; ш = S; щ = S (t)
  ъ = (y); ы = y/i; ь = ; ю = (j) ü/u; я = (j) a/ä
  ђ = d Z; ћ = (t) S; џ = d Z; ѕ = d z
  ә = ä/e; ө = ö; ү = ü; ұ = u; қ = k; ғ = g; ң = n g; һ = h; җ = Z; ӣ = i; ӯ = u; ҳ = h; ҷ = Z; ԝ = w; ԛ = k
  ье = (j) e; йо = j o/ö; ьо = ö/o; дж = d Z
  `,
  { vowelsWritten: true },
);
