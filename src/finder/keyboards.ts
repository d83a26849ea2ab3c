/*
 * What was meant where the keyboard was set to another script or layout. Rows as on the keys of a QWERTZ keyboard;
 * a blank in a row is a key that writes no letter.
 */
const QWERTZ = 'qwertzuiopü asdfghjklöä yxcvbnm,.';

const LAYOUTS = {
  ukrainian: 'йцукенгшщзх фівапролджє ячсмитьбю',
  russian: 'йцукенгшщзх фывапролджэ ячсмитьбю',
  arabic: 'ضصثقفغعهخحج شسيبلاتنمكط ئءؤر ىةوز',
  persian: 'ضصثقفغعهخحج شسیبلاتنمکگ ظطزرذدئو ',
  greek: ' ςερτυθιοπ  ασδφγηξκλ   ζχψωβνμ  ',
  hebrew: '  קראטוןםפ  שדגכעיחלךף  זסבהנמצתץ',
};

type Layout = keyof typeof LAYOUTS;

const BY_SCRIPT: Record<string, Layout[]> = {
  cyrillic: ['ukrainian', 'russian'],
  arabic: ['arabic', 'persian'],
  greek: ['greek'],
  hebrew: ['hebrew'],
};

const keys = new Map(
  Object.entries(LAYOUTS).map(([layout, row]) => [
    layout,
    new Map(
      Array.from(row, (letter, at): [string, string] => [letter, QWERTZ.charAt(at)]).filter(
        ([letter]) => letter !== ' ',
      ),
    ),
  ]),
);

/** Signs of an English keyboard where a German one has ü, ö, ä. */
const ENGLISH_SIGNS: Record<string, string> = { '[': 'ü', ';': 'ö', "'": 'ä' };

/** Readings of a tidy query in Latin letters, other than the one it seems to have. */
export function keyboardReadings(query: string, script: string): string[] {
  const readings = (BY_SCRIPT[script] ?? []).map((layout) => throughLayout(query, layout));
  const latin =
    script === 'latin'
      ? [query.replace(/[[;']/g, (sign) => ENGLISH_SIGNS[sign] ?? sign)]
      : readings;
  const swapped = latin.map(swapYAndZ);
  return [...new Set([...latin, ...swapped])].filter(
    (reading) => reading !== query && /\p{L}/u.test(reading),
  );
}

function throughLayout(query: string, layout: Layout): string {
  // The Arabic keyboard has one key for the two letters lam and alef, where others have b.
  const text = layout === 'arabic' ? query.replaceAll('لا', 'b') : query;
  return Array.from(text, (letter) => keys.get(layout)?.get(letter) ?? letter).join('');
}

function swapYAndZ(text: string): string {
  return text.replace(/[yz]/g, (letter) => (letter === 'y' ? 'z' : 'y'));
}
