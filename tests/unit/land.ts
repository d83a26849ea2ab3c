import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblems } from '../../src/content/problem.ts';
import { ALL_LANGUAGES, LANGUAGES } from '../../src/i18n/languages.ts';
import { findProblems } from '../../src/site/load.ts';

const LAND = 'tests/fixtures/land';

/** Changes one file's bytes; undefined deletes it. */
export type Change = (text: string) => string | Buffer | undefined;

/** Replaces exactly one place of a text, so that a test cannot silently change nothing. */
export function replacing(from: string, to: string): Change {
  return (text) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" is not there exactly once.`);
    return text.replace(from, () => to);
  };
}

/** Three messages in every language, in words that surely are its own: with a placeholder, with plural forms, with neither. */
function writeMessages(folder: string) {
  mkdirSync(folder);
  const write = (name: string, messages: Record<string, string>) => {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(messages, null, 2));
  };
  for (const language of ALL_LANGUAGES) {
    const { name, tag } = LANGUAGES[language];
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const forms = pluralCategories.map((category) => `${category} {#}`).join(' ');
    write(language, {
      plain: name,
      named: `${name} {name}`,
      counted: `{count, plural, ${forms}}`,
    });
  }
  writeFileSync(join(folder, 'same-as-german.yaml'), '{}\n');
  write('descriptions', { plain: 'A greeting', named: 'A greeting', counted: 'A number' });
}

/** Reads the invented Land as a build would, after something was done to a copy of its folder. */
export function readLandAfter(change: (root: string) => void) {
  const root = mkdtempSync(join(tmpdir(), 'land-'));
  try {
    cpSync(LAND, root, { recursive: true });
    writeMessages(join(root, 'messages'));
    // What a reader says is the same in every Land.
    cpSync('content/message', join(root, 'message'), { recursive: true });
    change(root);
    return findProblems(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Copies the invented Land, changes it, and reads it as a build would. */
export function readChangedLand(changes: Record<string, Change>) {
  return readLandAfter((root) => {
    for (const [file, change] of Object.entries(changes)) {
      const path = join(root, file);
      const changed = change(readFileSync(path, 'utf8'));
      if (changed === undefined) rmSync(path);
      else writeFileSync(path, changed);
    }
  });
}

/** What a build says of the changed Land. */
export function problemsWith(file: string, change: Change): string {
  return formatProblems(readChangedLand({ [file]: change }).problems);
}

/** Lines as one text, so that an expected message reads as it is printed. */
export function text(...lines: string[]): string {
  return lines.join('\n');
}
