import { z } from 'zod';
import { issueOf, plainText, text } from '../content/rule.ts';
import type { Expectation } from '../content/rule.ts';
import { ags8, postalCode } from '../places/keys.ts';
import { looksPersonal } from './person.ts';
import { phone } from './phone.ts';

/** The files of content/directory that are not contact points of a Kreis. */
export const TOWN_HALL_FILES = ['town-halls.csv', 'town-hall-sources.yaml'];

/** A field of the table that is empty where nothing is known. */
function known<T>(field: z.ZodType<T, string>) {
  return z.union([z.literal('').transform(() => undefined), field]);
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) && URL.canParse(value);
}

/** A list of sources that the rows refer to. */
export const townHallSources = z.array(
  z.strictObject({
    id: text(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      expected: 'eine Kennung aus kleinen Buchstaben, Ziffern und Bindestrichen',
      example: 'destatis-2023',
    }),
    title: plainText('Anschriften der Gemeinde- und Stadtverwaltungen'),
    url: text(isWebAddress, {
      expected: 'eine vollständige Internetadresse',
      example: 'https://www.statistikportal.de/',
    }),
    /** The notice that its owner asks for. */
    licence: plainText('MIT, Copyright 2025 Mehr Demokratie e.V.'),
  }),
);

export type TownHallSource = z.infer<typeof townHallSources>[number];

/** Words by which a mailbox of the shape `word.word@` still shows an office: `stadt.muster@`. */
const OFFICE_WORD =
  /^(stadt|gemeinde|rathaus|post|poststelle|info|verwaltung)[._-]|[._-](stadt|gemeinde|rathaus|post|info|verwaltung)@/;

function isOfficeMailbox(value: string): boolean {
  if (!z.email().safeParse(value).success) return false;
  return looksPersonal({ email: value }) === undefined || OFFICE_WORD.test(value);
}

const email = text(isOfficeMailbox, {
  expected: 'ein Postfach des Rathauses, nicht einer Person',
  example: 'info@weinsberg.de',
  next: 'Ein Postfach des Rathauses eintragen oder das Feld leer lassen.',
});

/** Towns of the length `xx.de` exist; umlauts may stand as they are read. */
const domain = text(
  (value) =>
    /^([\p{Ll}\d]([\p{Ll}\d-]*[\p{Ll}\d])?\.)+[a-z]{2,}$/u.test(value) &&
    URL.canParse(`https://${value}`),
  {
    expected: 'eine Domain ohne https:// und ohne Schrägstrich',
    example: 'weinsberg.de',
  },
);

const date = text(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  expected: 'ein Jahr, ein Monat oder ein Tag',
  example: '2023-01-31',
});

const source = plainText('destatis-2023');

const FIELDS = ['phone', 'email', 'website'] as const;
const SOURCE_EXPECTED: Expectation = {
  expected: 'eine Quelle genau dann, wenn die Angabe dasteht',
  example: 'destatis-2023',
  next: 'Die Quelle eintragen oder die Angabe leeren.',
};

/** A row of content/directory/town-halls.csv: what is known of one town hall, and since when. */
export const townHallRow = z
  .strictObject({
    ags8,
    /** As it is signposted. */
    name: plainText('Rathaus Weinsberg'),
    street: known(plainText('Marktplatz 11')),
    postal_code: known(postalCode),
    city: known(plainText('Weinsberg')),
    address_source: known(source),
    address_date: known(date),
    phone: known(phone),
    phone_source: known(source),
    phone_date: known(date),
    email: known(email),
    email_source: known(source),
    email_date: known(date),
    website: known(domain),
    website_source: known(source),
    website_date: known(date),
  })
  .superRefine((row, context) => {
    const report = (path: keyof typeof row, expectation: Expectation) => {
      context.addIssue({ ...issueOf(expectation), path: [path], input: row });
    };
    const parts = [row.street, row.postal_code, row.city];
    if (parts.some((part) => part !== undefined) && parts.includes(undefined)) {
      report('street', {
        expected: 'Straße, Postleitzahl und Ort zusammen oder nichts davon',
        example: 'Marktplatz 11',
      });
    }
    if ((row.city === undefined) !== (row.address_source === undefined)) {
      report('address_source', SOURCE_EXPECTED);
    }
    for (const field of FIELDS) {
      if ((row[field] === undefined) !== (row[`${field}_source`] === undefined)) {
        report(`${field}_source`, SOURCE_EXPECTED);
      }
    }
  });

export type TownHallRow = z.infer<typeof townHallRow>;
