import { z } from 'zod';
import { plainText, text } from '../content/rule.ts';

/** Names a fact or a source. */
export const factId = text(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  expected: 'eine Kennung aus kleinen Buchstaben, Ziffern und Bindestrichen',
  example: 't-ukraine',
});

export const words = plainText('Ein Satz in eigenen Worten.');

/** A public page that a fact was read from. */
export const factSource = z.strictObject({
  id: factId,
  title: plainText('Integrationsmanager werden zwei weitere Jahre gefördert'),
  publisher: plainText('Landesregierung Baden-Württemberg'),
  /** Date of the page as far as it tells, in the source's own precision. */
  date: plainText('2024-09-19'),
  kind: plainText('press-release'),
  url: text((value) => /^https?:\/\//.test(value) && URL.canParse(value), {
    expected: 'eine vollständige Internetadresse',
    example: 'https://www.baden-wuerttemberg.de/',
  }),
  note: words.optional(),
});

/** One thing that is claimed of the programme or a topic, in our own words. */
export const statement = z.strictObject({
  id: factId,
  area: plainText('topic/wohnen'),
  text: words,
  /** When the source says it holds; prose where the source is not exact. */
  asOf: plainText('2024-06-19'),
  /** True where it may have changed by the time somebody reads it. */
  volatile: z.boolean().default(false),
  /** The Land, where it holds in one Land only. */
  scope: plainText('BW').optional(),
  sources: z.array(factId).min(1),
  evidence: words.optional(),
  evidenceSource: factId.optional(),
  note: words.optional(),
});

/** An office word and what it means. */
export const glossaryTerm = z.strictObject({
  id: factId,
  term: plainText('Duldung'),
  aka: z.array(plainText('MBE')).default([]),
  definition: words,
  volatile: z.boolean().default(false),
  sources: z.array(factId).min(1),
});

export const glossaryTranslation = z.strictObject({ id: factId, term: words, definition: words });

export type FactSource = z.infer<typeof factSource>;
export type Statement = z.infer<typeof statement>;
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
export type GlossaryTranslation = z.infer<typeof glossaryTranslation>;
