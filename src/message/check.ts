import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Problem } from '../content/problem.ts';
import { show } from '../content/zod-problems.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { wrongWords } from '../i18n/check-words.ts';
import type { Language } from '../i18n/languages.ts';
import { SENTENCES } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** Holds the sentences of a language to the German ones: the same arguments, and the letters of its script. */
export function checkArguments(
  { file, data, locate }: YamlFile<Sentences>,
  german: Sentences,
  language: Language,
): Problem[] {
  return SENTENCES.flatMap((id) =>
    (['text', 'sounds'] as const).flatMap((part): Problem[] => {
      const text = data[id][part] ?? '';
      const expected =
        faultOf(text, german[id].text) ??
        // What a sentence sounds like may look German.
        (part === 'text' ? wrongWords(id, text, german[id].text, language, false) : undefined);
      if (expected === undefined) return [];
      return [{ file, ...locate([id, part]), field: `${id}.${part}`, found: show(text), expected }];
    }),
  );
}

function faultOf(text: string, german: string): string | undefined {
  const wanted = argumentsOf(german)?.join(', ');
  const found = argumentsOf(text)?.join(', ');
  if (found === wanted) return undefined;
  return wanted === '' ? 'einen Satz ohne Platzhalter' : `genau diese Platzhalter: {${wanted}}`;
}

/** Names of the arguments; undefined for anything that is more than text with plain arguments. */
function argumentsOf(message: string): string[] | undefined {
  try {
    const elements = parse(message);
    const isPlain = elements.every(({ type }) => type === TYPE.literal || type === TYPE.argument);
    return isPlain
      ? elements
          .flatMap((element) => (element.type === TYPE.argument ? [element.value] : []))
          .sort()
      : undefined;
  } catch {
    return undefined;
  }
}
