/*
 * The sounds of German place names, and how people of other languages hear and write them.
 *
 * Heard sounds are written: p b t d k g f v w s z S (sh) Z (zh) x (kh, ch) h m n l r j, a e i o u ö ü,
 * y (a vowel of the middle: Cyrillic ы, Turkish ı, Amharic's sixth order). Affricates are two sounds: `ts`, `tS`.
 * The sounds of a name use the same letters and some of their own, for what is heard in several ways.
 */

/** What each sound of a German name is heard as: letters that cost nothing, then letters with a cost (100: unlike). */
const HEARD_AS: Record<string, string> = {
  p: 'p b15 f55',
  b: 'b p15 v40 w50 m70',
  t: 't d15',
  d: 'd t15',
  k: 'k g20 x40 h60',
  g: 'g k20 h35 x35 j50 Z50 r70',
  // Final devoicing: Freiburg, Stadt, Staub are said with k (or ch), t, p.
  B: 'b p v40',
  D: 'd t',
  Q: 'g k x20 h30 S45 Z40 j60',
  // pf at the start is f to most; z is ts, and s to many.
  P: 'p b15',
  T: 't d10',
  // The g of ng is often not heard.
  G: 'g k10 x25 h25 Z25 j40',
  f: 'f v15 w30 p45 h70 b55',
  v: 'v w f20 b40 u30 o45',
  // Written v: f in Villingen, v in Ravensburg.
  V: 'f v w10 b45 p60 u40',
  s: 's z10 S35 Z45 x80',
  z: 'z s5 S45 Z35',
  S: 'S s25 Z20 x40',
  // st, sp: sht at the start of a word's part, st inside.
  $: 's S Z30 z15',
  x: 'x h15 S25 k25 g25 r60 j60',
  // chs is said ks; ch at the start of a word is k.
  '#': 'k x h15 g20 S40',
  h: 'h x10 g15 k60',
  // h that only lengthens the vowel, or follows t.
  H: 'h x20 g25',
  m: 'm n35 b75',
  n: 'n m35 l70',
  l: 'l r55 n75 v70 w70',
  r: 'r l55 g60',
  // r after a vowel is nearly one itself.
  R: 'r x60 g60 a30 h60 l65',
  j: 'j i5 Z30 z60 g55 h60',
  a: 'a o30 e35 y25 ä10 u55 ö60',
  ä: 'e ä a10 i30 ö25 y30',
  e: 'e i25 a35 ö25 y20 ä5 j45',
  // e of an ending is hardly heard.
  E: 'e i10 a20 y5 o40 ö20 ä5 j35',
  i: 'i e20 j10 y5 ü15 ä40',
  // The e of ie is only written.
  é: 'e i y j',
  o: 'o u20 a30 ö20 w30 ü45 v45',
  u: 'u o20 ü10 w15 v35 y40 ö30',
  ö: 'ö o10 e10 u25 i35 ü15 y35 ä20',
  ü: 'ü u8 i8 y15 o35 e35 ö15 j35 w30',
  // ei: spoken ai, read e-i. The second half glides.
  A: 'a e8 ä10 o45 i30',
  Y: 'j i e20 y10',
  // eu, äu: spoken oi, read e-u or a-u.
  O: 'o e12 a15 ö10 ä15 u25 ü20',
  I: 'j i u25 y10 ü10 e30 w30 v40',
  // au
  W: 'u w v10 o15 f40 ü40',
};

/** What it costs to leave a sound of the name out. */
const DROPPED: Record<string, number> = {
  ...costs('p t k b d g f v V s z S $ x', 100),
  ...costs('B D Q', 80),
  ...costs('# h', 55),
  ...costs('P T', 20),
  ...costs('G', 8),
  ...costs('H é', 0),
  ...costs('n m l', 90),
  ...costs('r', 85),
  ...costs('R', 30),
  ...costs('j', 50),
  ...costs('a ä e i o u ö ü', 60),
  ...costs('E', 25),
  ...costs('A O', 35),
  ...costs('Y I W', 30),
};

/** Arabic and Hebrew writing leaves vowels out, the short ones first. */
const DROPPED_UNVOWELLED: Record<string, number> = {
  ...costs('a ä e', 12),
  ...costs('E A O', 5),
  ...costs('i', 15),
  ...costs('o u ö ü', 25),
  ...costs('Y I W', 15),
};

const UNLIKE = { consonants: 100, vowels: 50, both: 115 };
const VOWELS = 'aeiouöüyäEéAOYIW';

/** Sounds of names as numbers: their position here. */
const NAME_SOUNDS = Object.keys(HEARD_AS).join('');
export function soundNumber(sound: string): number {
  return NAME_SOUNDS.indexOf(sound);
}

export function isVowel(sound: string): boolean {
  return VOWELS.includes(sound);
}

export function dropCosts(vowelsWritten: boolean): Uint8Array {
  const table = vowelsWritten ? DROPPED : { ...DROPPED, ...DROPPED_UNVOWELLED };
  return Uint8Array.from(NAME_SOUNDS, (sound) => table[sound] ?? UNLIKE.consonants);
}

const heardAs = new Map(
  Object.entries(HEARD_AS).map(([sound, written]) => [
    sound,
    new Map(written.split(' ').map((one) => [one.charAt(0), Number(one.slice(1))])),
  ]),
);

/** What it costs to take a heard sound for each sound of a name. `alternatives`: `g/h`, the likelier first. */
export function hearingCosts(alternatives: string[]): Uint8Array {
  return Uint8Array.from(NAME_SOUNDS, (sound) =>
    Math.min(...alternatives.map((heard, index) => 4 * index + hearingCost(heard, sound))),
  );
}

function hearingCost(heard: string, sound: string): number {
  const known = heardAs.get(sound)?.get(heard);
  if (known !== undefined) return known;
  if (isVowel(heard) !== isVowel(sound)) return UNLIKE.both;
  return isVowel(heard) ? UNLIKE.vowels : UNLIKE.consonants;
}

function costs(sounds: string, cost: number): Record<string, number> {
  return Object.fromEntries(sounds.split(' ').map((sound) => [sound, cost]));
}
