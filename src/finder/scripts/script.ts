/** How one script writes sounds. */
export interface Script {
  /**
   * Letters (or groups of letters, the longest wins) to the sounds they write, in the letters of sounds.ts:
   * a blank between sounds, `/` between ways to take one (the likelier first), `( )` around what may be mute.
   */
  readings: Map<string, string>;
  /** The longest group of letters. */
  longest: number;
  /** Arabic and Hebrew leave out most short vowels. */
  vowelsWritten: boolean;
}

/** Reads a table of lines with entries `letter = sounds`, several in a line divided by `;`. */
export function scriptOf(table: string, options: { vowelsWritten: boolean }): Script {
  const readings = new Map<string, string>();
  for (const entry of table.split(/[;\n]/)) {
    const [letters = '', sounds = ''] = entry.split('=').map((side) => side.trim());
    for (const letter of letters.split(' ')) if (letter !== '') readings.set(letter, sounds);
  }
  const longest = Math.max(...Array.from(readings.keys(), (letters) => letters.length));
  return { readings, longest, ...options };
}
