import { z } from 'zod';
import { issueOf, plainText, text } from '../content/rule.ts';
import { ags8, postalCode } from '../places/keys.ts';
import type { Ags8 } from '../places/keys.ts';
import { AUTHORITY_KINDS, HELP_KINDS, TELEPHONE_KINDS } from './kinds.ts';
import { openingHours } from './opening-hours.ts';
import { phone } from './phone.ts';

const webAddress = text(
  (value) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) && URL.canParse(value),
  {
    expected: 'eine vollständige Internetadresse',
    example: 'https://www.landkreis-heilbronn.de',
  },
);

const email = text((value) => z.email().safeParse(value).success, {
  expected: 'eine E-Mail-Adresse der Stelle',
  example: 'integration@landkreis.de',
});

const sourceId = text(/^s\d+$/, { expected: 'die id einer Quelle dieser Datei', example: 's3' });

const year = text(/^(19|20)\d{2}$/, {
  expected: 'ein Jahr in Anführungszeichen oder null',
  example: '"2025"',
});

function note(length: number) {
  return text((value) => value.trim() !== '' && value.length <= length, {
    expected: `ein Text mit höchstens ${length} Zeichen`,
    next: 'Kürzen oder das Feld löschen.',
  });
}

const language = text(
  (value) =>
    /^[a-z]{2,3}$/.test(value) &&
    new Intl.DisplayNames('de', { type: 'language' }).of(value) !== value,
  { expected: 'ein Sprachkürzel nach ISO 639', example: 'ar' },
);

/** Where a fact was read: a public page, with what kind of publisher stands behind it. */
export const source = z.strictObject({
  id: sourceId,
  /** Null where the source is not a page on the web. */
  url: webAddress.nullable(),
  title: plainText('Integrationsmanagement (Landkreis Heilbronn)'),
  /** Date of the copy that was read, as far as the page tells. */
  seen: plainText('"2021-05"').nullable(),
  kind: z.enum(['official', 'welfare', 'press', 'directory', 'encyclopedia', 'other']),
  /** False where readers must not be sent there. */
  linkable: z.boolean(),
});

/** The area that a contact point answers for; editors write exactly one of the three forms. */
const coverage = z
  .strictObject({
    ags8: z.array(ags8).min(1).optional(),
    district: z.literal(true).optional(),
    exceptAgs8: z.array(ags8).optional(),
    state: z.literal(true).optional(),
  })
  .superRefine((written, context) => {
    const forms = [written.ags8, written.district, written.state].filter(Boolean).length;
    const strayException = written.exceptAgs8 !== undefined && !written.district;
    if (forms === 1 && !strayException) return;
    context.addIssue({
      ...issueOf({
        expected:
          'genau eines von: „ags8“ (Liste von Gemeinden), „district: true“ (auch mit „exceptAgs8“) oder „state: true“',
        example: 'ags8: ["08125102"]',
      }),
      input: written,
    });
  })
  .transform((written): Coverage => {
    if (written.ags8) return { width: 'named', municipalities: written.ags8 };
    if (written.district) return { width: 'district', except: written.exceptAgs8 ?? [] };
    return { width: 'state' };
  });

/** How wide a contact point's area is, and which municipalities that means. */
export type Coverage =
  | { width: 'named'; municipalities: Ags8[] }
  | { width: 'district'; except: Ags8[] }
  | { width: 'state' };

const identity = {
  id: text(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    expected: 'eine Kennung aus kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen',
    example: 'lra-heilbronn-integrationsmanagement',
  }),
  /** The official German name. */
  name: plainText('Integrationsmanagement Landkreis Heilbronn'),
  operator: plainText('Landratsamt Heilbronn').optional(),
  coverage,
};

const contact = {
  phone: phone.optional(),
  /** `desk` is one person's extension: the office is shown, the extension is not. */
  phoneKind: z.enum(['switchboard', 'team', 'desk']).optional(),
  email: email.optional(),
  website: webAddress.optional(),
  /** Why a mailbox or number that looks like a person's belongs to the office. */
  notPersonal: note(200).optional(),
};

const times = {
  openingHours: openingHours.optional(),
  /** The source's own words, shown where they are not clear enough for `openingHours`. */
  hours: note(200).optional(),
  hoursFor: z.enum(['visit', 'phone', 'walk-in']).optional(),
  appointment: z.enum(['required', 'possible', 'none']).optional(),
  languages: z.array(language).min(1).optional(),
};

const provenance = {
  /** For readers: plain German without source marks or doubts. */
  readerNote: note(160).optional(),
  /** For editors; never rendered. */
  editorNote: note(1000).optional(),
  /** Year of the source that shows the point's existence. */
  asOf: year.nullable(),
  confidence: z.enum(['high', 'medium', 'low']),
  publish: z.boolean(),
  whyNot: note(300).optional(),
  source: sourceId,
  /** The words of the source that show it. */
  evidence: note(200),
  phoneSource: sourceId.optional(),
  phoneEvidence: note(200).optional(),
  emailSource: sourceId.optional(),
  emailEvidence: note(200).optional(),
  hoursSource: sourceId.optional(),
  hoursEvidence: note(200).optional(),
};

const located = {
  address: z
    .strictObject({
      street: plainText('Lerchenstraße 40').optional(),
      postalCode: postalCode.optional(),
      city: plainText('Heilbronn'),
    })
    .optional(),
  /** Where the point serves only some people: such a point never answers for the place at large. */
  onlyFor: note(120).optional(),
  housing: z.enum(['first-reception', 'preliminary', 'follow-up']).optional(),
};

/** An office that serves places. */
const placeRecord = z.strictObject({
  kind: z.enum([...AUTHORITY_KINDS, ...HELP_KINDS]),
  ...identity,
  ...located,
  ...contact,
  ...times,
  ...provenance,
});

/** A telephone that everybody may call, so it has a number and no place. */
const telephoneRecord = z.strictObject({
  kind: z.enum(TELEPHONE_KINDS),
  ...identity,
  ...contact,
  phone,
  ...times,
  ...provenance,
});

const contactPointRecord = z.discriminatedUnion('kind', [placeRecord, telephoneRecord]);

/** One file of content/directory. */
export const directoryFile = z.strictObject({
  sources: z.array(source),
  points: z.array(contactPointRecord),
  /** What was looked for and not found: work for whoever knows more. */
  gaps: plainText('Telefon des Jobcenters nicht gefunden.').optional(),
});

export type Source = z.infer<typeof source>;
export type PlaceRecord = z.infer<typeof placeRecord>;
export type DirectoryFile = z.infer<typeof directoryFile>;
