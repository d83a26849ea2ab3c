import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/yaml-file.ts';
import { ALL_LANGUAGES } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { translationRecord } from './schema.ts';
import type { TranslationRecord } from './schema.ts';
import type { Units } from './units.ts';

export type TranslationRecords = Partial<Record<Language, TranslationRecord>>;

/** How problems and commands name the record of a language. */
export function recordName(language: Language): string {
  return `translations/${language}.yaml`;
}

/** Reads how the texts of each language came about. */
export function loadTranslations(
  root: string,
  units: Units,
): { records: TranslationRecords; problems: Problem[] } {
  const records: TranslationRecords = {};
  const problems: Problem[] = [];
  for (const language of ALL_LANGUAGES) {
    const path = join(root, recordName(language));
    if (language === 'de' || !existsSync(path)) continue;
    const file = `content/${recordName(language)}`;
    const { read, problems: found } = readYaml(path, file, translationRecord);
    problems.push(...found);
    if (read === undefined) continue;
    records[language] = read.data;
    for (const [index, { unit }] of read.data.reviewed.entries()) {
      if (units.has(unit)) continue;
      problems.push({
        file,
        ...read.locate(['reviewed', index, 'unit']),
        field: `reviewed[${index}].unit`,
        found: JSON.stringify(unit),
        expected: 'ein Text, den es auf Deutsch gibt',
        example: 'pages/arbeit',
      });
    }
  }
  return { records, problems };
}
