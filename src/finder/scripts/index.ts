import { arabic } from './arabic.ts';
import { armenian, georgian } from './caucasus.ts';
import { cyrillic } from './cyrillic.ts';
import { ethiopic } from './ethiopic.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { latin } from './latin.ts';
import type { Script } from './script.ts';

/** Scripts that are read by sound. */
const SCRIPTS: { name: string; letters: RegExp; script: Script }[] = [
  { name: 'latin', letters: /\p{Script=Latin}/u, script: latin },
  { name: 'arabic', letters: /\p{Script=Arabic}/u, script: arabic },
  { name: 'cyrillic', letters: /\p{Script=Cyrillic}/u, script: cyrillic },
  { name: 'georgian', letters: /\p{Script=Georgian}/u, script: georgian },
  { name: 'armenian', letters: /\p{Script=Armenian}/u, script: armenian },
  { name: 'greek', letters: /\p{Script=Greek}/u, script: greek },
  { name: 'hebrew', letters: /\p{Script=Hebrew}/u, script: hebrew },
  { name: 'ethiopic', letters: /\p{Script=Ethiopic}/u, script: ethiopic },
];

/** Scripts of which only known names are found. */
export const OTHER_SCRIPT = 'other';

export const SCRIPT_NAMES = [...SCRIPTS.map(({ name }) => name), OTHER_SCRIPT];

/** The script of the first letter. */
export function scriptOfText(text: string): { name: string; script?: Script } | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return SCRIPTS.find(({ letters }) => letters.test(letter)) ?? { name: OTHER_SCRIPT };
}
