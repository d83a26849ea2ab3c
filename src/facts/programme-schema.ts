import { z } from 'zod';
import { plainText, text } from '../content/rule.ts';
import { factId, words } from './schema.ts';

const DATE = String.raw`\d{4}(-\d{2}){0,2}`;

const date = text(new RegExp(`^${DATE}$`), {
  expected: 'ein Jahr, ein Monat oder ein Tag',
  example: '"2017-04-27"',
});

/** One date, or the first and the last where the source only names a span. */
const dateOrSpan = text(new RegExp(`^${DATE}(/${DATE})?$`), {
  expected: 'ein Datum oder zwei mit Schrägstrich: von/bis',
  example: '"2018-07/2018-12"',
});

const yearOrYears = text(/^\d{4}(\/\d{4})?$/, {
  expected: 'ein Jahr oder zwei mit Schrägstrich: erstes/letztes',
  example: '"2017/2018"',
});

/** How exactly the source means its number. */
export const QUALIFIERS = ['exact', 'about', 'nearly', 'more-than', 'at-least'] as const;

/** What carries a fact: shared by all records below. */
const proof = {
  id: factId,
  sources: z.array(factId).min(1),
  /** As it stands in the source; for editors. */
  evidence: words.optional(),
  evidenceSource: factId.optional(),
  note: words.optional(),
};

/** Kinds of events; the labels of news are the same. */
export const EVENT_KINDS = ['pact', 'money', 'rules', 'extension', 'review', 'context'] as const;

export const timelineEvent = z.strictObject({
  ...proof,
  date,
  kind: z.enum(EVENT_KINDS),
  text: words,
});

export const SCOPES = ['pakt', 'integrationsmanagement', 'part', 'ukraine'] as const;

export const fundingRow = z.strictObject({
  ...proof,
  years: yearOrYears,
  /** True where the amount is meant for each of the years, not for all together. */
  perYear: z.boolean().default(false),
  scope: z.enum(SCOPES),
  amountEur: z.int().positive(),
  qualifier: z.enum(QUALIFIERS),
  /** `multi-year`: a sum for several years; `floor`: announced once as a minimum. */
  basis: z.enum(['stated', 'multi-year', 'planned', 'floor']),
  text: words,
});

/** What a number counts; each has a label in every language. */
export const MEASURES = [
  'staff',
  'staff-planned',
  'staff-both',
  'posts',
  'coverage',
  'talks',
  'plans',
  'advised',
  'seekers',
  'asylum',
  'districts',
  'sample',
  'digital',
  'max-years',
] as const;

export const figure = z.strictObject({
  ...proof,
  measure: z.enum(MEASURES),
  value: z.number().positive(),
  qualifier: z.enum(QUALIFIERS),
  unit: z.enum(['count', 'percent', 'euro', 'years']),
  asOf: dateOrSpan,
  /** `reported`: only the press says so; `doubtful`: must not be used. */
  quality: z.enum(['stated', 'reported', 'doubtful']),
});

/** Where sources disagree, and what the site uses. */
export const conflict = z.strictObject({
  id: factId,
  title: words,
  text: words,
  use: words,
  sources: z.array(factId).min(2),
});

/** What was looked for and not found. */
export const unknown = z.strictObject({ id: factId, text: words });

export const SECTIONS = [
  'what',
  'audience',
  'payer',
  'decides',
  'examples',
  'ministry',
  'audit',
] as const;

/** The rules as they were from a year on; each Land has years of its own. */
export type RulesSection = `rules-${string}`;
export type SectionName = (typeof SECTIONS)[number] | RulesSection;

export function isRulesSection(name: string): name is RulesSection {
  return /^rules-\d{4}$/.test(name);
}

function isSection(name: string): name is SectionName {
  return isRulesSection(name) || (SECTIONS as readonly string[]).includes(name);
}

/** Which facts stand in which section of the programme's page. */
export const dossierSection = z.strictObject({
  section: text(isSection, {
    expected: `eines von: ${SECTIONS.join(', ')}, oder rules- mit einem Jahr`,
    example: 'rules-2025',
  }).transform((name) => name as SectionName),
  facts: z.array(factId).min(1),
});

/** Texts that the press may take over as they are. */
export const press = z.strictObject({
  background: z.strictObject({
    paragraphs: z.array(words).min(1),
    facts: z.array(factId).min(1),
  }),
  citations: z.array(
    z.strictObject({
      id: factId,
      text: plainText('Ein Satz, der für sich steht.'),
      /** The source that is named beside it. */
      source: factId,
      facts: z.array(factId).min(1),
    }),
  ),
  changes: z.array(z.strictObject({ date, text: words })),
});

export type TimelineEvent = z.infer<typeof timelineEvent>;
export type EventKind = TimelineEvent['kind'];
export type FundingRow = z.infer<typeof fundingRow>;
export type Scope = FundingRow['scope'];
export type Figure = z.infer<typeof figure>;
export type Qualifier = Figure['qualifier'];
export type Conflict = z.infer<typeof conflict>;
export type Unknown = z.infer<typeof unknown>;
export type DossierSection = z.infer<typeof dossierSection>;
export type Press = z.infer<typeof press>;
