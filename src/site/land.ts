import { z } from 'zod';
import { issueOf, plainText, text } from '../content/rule.ts';
import { answerRules } from '../directory/rules.ts';

const webAddress = text((value) => /^https?:/.test(value) && URL.canParse(value), {
  expected: 'eine vollständige Internetadresse',
  example: 'https://www.openstreetmap.org/copyright',
});

/** `land` in content/site.yaml: all that sets one Land apart from another, besides its places and its offices. */
export const landSchema = z
  .strictObject({
    name: plainText('Musterland'),
    /** Other names and abbreviations that people write behind a place. */
    alsoCalled: z.array(plainText('ML')),
    districts: z.int().positive(),
    municipalities: z.int().positive(),
    /** What a municipality can be, as the official list calls it. */
    municipalityTypes: z.array(plainText('Gemeinde')).min(1),
    /** What decides who answers for a place. */
    answers: answerRules,
    /** Public holidays, because offices are closed on them. */
    holidays: z.strictObject({
      fixed: z.array(
        text(/^([1-9]|1[0-2])-([1-9]|[12]\d|3[01])$/, {
          expected: 'Monat und Tag ohne führende Null',
          example: '11-1',
        }),
      ),
      afterEaster: z.array(z.int().min(-60).max(120)),
    }),
    /** What the owners of the boundaries want to read below a map. */
    boundaries: z.strictObject({
      districts: plainText('© GeoBasis-DE / BKG 2019'),
      municipalities: plainText('© GeoBasis-DE / BKG 2021'),
    }),
    /** The notices that the sources of the places ask for, as their owners wrote them. */
    credits: z.array(
      z.strictObject({
        notice: plainText('© OpenStreetMap contributors, ODbL 1.0'),
        url: webAddress,
      }),
    ),
  })
  .superRefine(({ municipalityTypes, answers }, context) => {
    for (const [at, type] of answers.ownImmigrationOffice.entries()) {
      if (municipalityTypes.includes(type)) continue;
      const expected = `eines von: ${municipalityTypes.join(', ')}`;
      const next = 'Schreibweise prüfen oder die Art unter municipalityTypes ergänzen.';
      const path = ['answers', 'ownImmigrationOffice', at];
      context.addIssue({ ...issueOf({ expected, next }), path, input: type });
    }
  });
