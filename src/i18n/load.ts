import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../content/problem.ts';
import { plainText } from '../content/rule.ts';
import { readYaml } from '../content/yaml-file.ts';
import { checkMessages } from './check.ts';
import { ALL_LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';
import type { MessageFile, Messages } from './messages.ts';

const messageFile = z.record(z.string(), plainText('Zum Inhalt springen'));

const SAME = 'same-as-german.yaml';
const sameAsGerman = z.record(z.string(), z.array(z.string()));

/** Reads content/messages: one flat file for each language and one that describes each key. */
export function loadMessages(root: string): {
  messages: Partial<Record<Language, Messages>>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const read = (name: string): MessageFile | undefined => {
    const path = join(root, 'messages', `${name}.json`);
    const file = `content/messages/${name}.json`;
    if (!existsSync(path)) {
      const expected = 'eine Datei mit allen Texten dieser Sprache';
      problems.push({ file, line: 1, column: 1, field: '', found: 'keine Datei', expected });
      return undefined;
    }
    const reading = readYaml(path, file, messageFile);
    problems.push(...reading.problems);
    return reading.read;
  };
  const german = read('de');
  const descriptions = read('descriptions');
  const { read: sameFile, problems: sameProblems } = readYaml(
    join(root, 'messages', SAME),
    `content/messages/${SAME}`,
    sameAsGerman,
  );
  problems.push(...sameProblems);
  const same: Partial<Record<string, string[]>> = sameFile?.data ?? {};
  const messages: Partial<Record<Language, Messages>> = {};
  for (const language of ALL_LANGUAGES) {
    const file = language === 'de' ? german : read(language);
    if (file === undefined || german === undefined) continue;
    problems.push(...checkMessages(file, german, language, same[language]));
    messages[language] = file.data as Messages;
  }
  if (german && descriptions) problems.push(...checkMessages(descriptions, german, null));
  return { messages, problems };
}
