/*
 * How a German place name is said, in the letters of sounds.ts. Rules are tried in order at each place of a word.
 * `^` and `$` are the ends of the word; what stands in (?<=…) and (?=…) is only looked at.
 */
const RULES: [spelling: string, sounds: string][] = [
  ['tsch', 'TS'],
  ['sch', 'S'],
  ['chs', '#s'],
  ['^ch', '#'],
  ['ch', 'x'],
  ['ck', 'k'],
  // Laup-heim, Lamp-hof; but Philippsburg
  ['ph(?!eim|aus|of)', 'f'],
  ['^rh|rh(?=ein)', 'rH'],
  ['rr(?=[^aeiouyäöü]|$)', 'R'],
  // Natt-heim, Bret-hausen; but Rothenburg, Neuthard, Thal
  ['t(?=h(?:eim|aus|of|alt|inter|och|äus|öf))', 't'],
  ['th', 'tH'],
  ['tz|ts|zz?|ds', 'Ts'],
  ['c(?=[eiy])', 'Ts'],
  ['c', 'k'],
  ['qu', 'kv'],
  ['x', 'ks'],
  ['w', 'v'],
  ['v', 'V'],
  ['pf', 'Pf'],
  ['ng', 'nG'],
  ['dt', 'D'],
  ['s(?=[tp])', '$'],
  ['ss|ß', 's'],
  ['s(?=[aeiouyäöü])', 'z'],
  ['s', 's'],
  ['ei|ai|ey|ay', 'AY'],
  ['eu|äu|oi|oy', 'OI'],
  ['au', 'aW'],
  ['ie(?=h)', 'ié'],
  ['ie', 'ié'],
  ['aa', 'a'],
  ['ee', 'e'],
  ['oo', 'o'],
  ['(?<=[aeiouyäöü])h(?=[^aeiouyäöü]|$)', 'H'],
  // Endings -e, -en, -el, -er and the like, and their e before another part of the word
  ['(?<=[aeiouyäöü].*)e(?=$|[nlrm](?:[^aeiouyäöü]|$))', 'E'],
  ['y', 'i'],
  ['r(?=[^aeiouyäöür]|$)', 'R'],
  ['b(?=[^aeiouyäöürlb]|$)', 'B'],
  ['d(?=[^aeiouyäöürd]|$)', 'D'],
  ['g(?=[^aeiouyäöürlg]|$)', 'Q'],
  // Doubled letters are one sound
  ['([bdfgklmnprt])\\1', ''],
];

const compiled = RULES.map(([spelling, sounds]) => ({
  pattern: new RegExp(spelling, 'y'),
  sounds,
}));

/** `Weinsberg` → `vAYnsbERQ`. Letters without a rule are their own sound. */
export function germanSounds(word: string): string {
  const letters = word.toLowerCase().normalize('NFC');
  let said = '';
  for (let at = 0; at < letters.length;) {
    const rule = compiled.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(letters);
    });
    const read = rule === undefined ? 1 : rule.pattern.lastIndex - at;
    const letter = letters.charAt(at);
    said += rule === undefined || rule.sounds === '' ? ownSound(letter) : rule.sounds;
    at += read;
  }
  return said;
}

const OWN_SOUNDS = 'abdefghijklmnoprtuäöü';
const FOREIGN: Record<string, string> = { é: 'e', è: 'e', ê: 'e', à: 'a', â: 'a', ç: 's' };

function ownSound(letter: string): string {
  return OWN_SOUNDS.includes(letter) ? letter : (FOREIGN[letter] ?? '');
}
