import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { GlossaryTerm } from '../facts/schema.ts';
import { ALL_LANGUAGES, LANGUAGES } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { CONTENT_ROOT, findProblems } from '../site/load.ts';
import { formatProblems } from '../content/problem.ts';
import { changedLines, earlierVersion } from '../translations/history.ts';
import { recordName } from '../translations/load.ts';
import { reportOn } from '../translations/report.ts';
import type { TranslationRecord, UnitName } from '../translations/schema.ts';
import { digestOf, translatable } from '../translations/units.ts';

/**
 * `npm run translations`: lists what is missing, outdated and unreviewed in each language.
 * `npm run translations -- accept <language> [unit …]`: notes that these translations (all, where
 * none is named) belong to the German of today.
 */
const { content, problems } = findProblems(CONTENT_ROOT);
if (content === undefined) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const { units, translatedUnits, translations } = content;
const [command, language, ...named] = process.argv.slice(2);
if (command === 'accept') accept(language, named);
else if (command !== undefined) {
  refuse(
    `„${command}“ gibt es nicht. Bekannt ist: npm run translations -- accept <Sprache> [Text …]`,
  );
} else for (const code of ALL_LANGUAGES) if (code !== 'de') tell(code);

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function recordOf(code: Language): TranslationRecord {
  return translations[code] ?? { method: 'machine', reviewed: [], sources: {} };
}

function accept(code: string | undefined, chosen: string[]): void {
  if (code === undefined || !Object.hasOwn(LANGUAGES, code) || code === 'de') {
    const others = ALL_LANGUAGES.filter((other) => other !== 'de').join(', ');
    refuse(`„${code ?? ''}“ ist keine Sprache mit Übersetzungen. Bitte eine nennen: ${others}`);
  }
  const target = code as Language;
  const record = recordOf(target);
  const translated = translatedUnits[target] ?? new Set<UnitName>();
  const unknown = chosen.filter((unit) => !translated.has(unit));
  if (unknown.length > 0) {
    refuse(
      `Auf ${LANGUAGES[target].name} (${target}) gibt es nicht: ${unknown.join(', ')}. Nichts wurde geändert. Die Namen nennt: npm run translations`,
    );
  }
  const accepted = chosen.length > 0 ? chosen : [...translated];
  const sources = Object.fromEntries(
    [...units]
      .filter(([unit]) => translated.has(unit))
      .map(([unit, german]): [UnitName, string] => [
        unit,
        accepted.includes(unit) ? digestOf(german) : (record.sources[unit] ?? ''),
      ])
      .filter(([, digest]) => digest !== ''),
  );
  const path = join(CONTENT_ROOT, recordName(target));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stringify({ ...record, sources }));
  console.log(`${path}: ${Object.keys(sources).length} Texte.`);
}

function tell(code: Language): void {
  const { missing, outdated, unreviewed } = reportOn(
    units,
    translatedUnits[code] ?? new Set(),
    recordOf(code),
  );
  console.log(
    `${LANGUAGES[code].name} (${code}): ${missing.length} fehlen, ${outdated.length} veraltet, ${unreviewed.length} nicht geprüft`,
  );
  for (const unit of missing) console.log(`  fehlt: ${unit}`);
  for (const { unit, from } of outdated) {
    console.log(`  veraltet: ${unit}`);
    const before = from === undefined ? undefined : earlierGerman(unit, from);
    const after = units.get(unit) ?? '';
    if (before === undefined) console.log('    (die frühere Fassung ist nicht auffindbar)');
    else for (const line of changedLines(before, after)) console.log(`    ${line}`);
  }
}

/** The German text that a translation was made from. */
function earlierGerman(unit: UnitName, digest: string): string | undefined {
  const [kind, name = ''] = unit.split('/');
  if (kind === 'pages' || kind === 'news')
    return earlierVersion(`${CONTENT_ROOT}/${kind}/${name}/de.mdx`, digest, translatable);
  if (kind === 'message') {
    return earlierVersion(`${CONTENT_ROOT}/message/de.yaml`, digest, (text) => {
      const sentences = parse(text) as Record<string, string>;
      return sentences[name];
    });
  }
  if (kind === 'messages') {
    return earlierVersion(`${CONTENT_ROOT}/messages/de.json`, digest, (text) => {
      const messages = JSON.parse(text) as Record<string, string>;
      return messages[name];
    });
  }
  return earlierVersion(`${CONTENT_ROOT}/glossary/de.yaml`, digest, (text) => {
    const term = (parse(text) as GlossaryTerm[]).find(({ id }) => id === name);
    return term && `${term.term}\n${term.definition}`;
  });
}
