import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/yaml-file.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { ALL_LANGUAGES, isGerman } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { checkArguments } from './check.ts';
import { germanSentences, translatedSentences } from './schema.ts';
import { SENTENCES } from './sentences.ts';
import type { Sentences } from './sentences.ts';

export type MessageSentences = Partial<Record<Language, Sentences>>;

/** Reads content/message: the German sentences, and the languages that have a translation of them. */
export function loadSentences(root: string): { sentences: MessageSentences; problems: Problem[] } {
  const german = readYaml(
    join(root, 'message', 'de.yaml'),
    'content/message/de.yaml',
    germanSentences,
  );
  if (german.read === undefined) return { sentences: {}, problems: german.problems };
  const original = withoutSounds(german.read);
  const sentences: MessageSentences = {};
  const problems: Problem[] = [];
  for (const language of ALL_LANGUAGES) {
    if (isGerman(language)) {
      // The sentences are simple German already.
      sentences[language] = original;
      continue;
    }
    const name = `message/${language}.yaml`;
    if (!existsSync(join(root, name))) continue;
    const reading = readYaml(join(root, name), `content/${name}`, translatedSentences);
    problems.push(...reading.problems);
    if (reading.read === undefined) continue;
    problems.push(...checkArguments(reading.read, original, language));
    sentences[language] = reading.read.data;
  }
  return { sentences, problems };
}

function withoutSounds({ data }: YamlFile<Record<keyof Sentences, string>>): Sentences {
  return Object.fromEntries(SENTENCES.map((id) => [id, { text: data[id] }])) as Sentences;
}
