import { z } from 'zod';
import { text } from '../content/rule.ts';
import type { Municipality } from '../places/schema.ts';

/** `land.answers` in content/site.yaml: what decides who answers in one Land and not in every Land. */
export const answerRules = z.strictObject({
  /** Since this year only the districts receive the programme's money; null where that is not so. */
  districtsOnlySince: text(/^20\d{2}$/, {
    expected: 'ein Jahr in Anführungszeichen oder null',
    example: '"2025"',
  }).nullable(),
  /** Types of municipality that normally have an immigration office of their own. */
  ownImmigrationOffice: z.array(z.string()),
});

export type AnswerRules = z.infer<typeof answerRules>;

/** Whether a place of this type normally has an immigration office of its own. */
export function usuallyHasOffice(
  { ownImmigrationOffice }: AnswerRules,
  { type }: Pick<Municipality, 'type'>,
): boolean {
  return ownImmigrationOffice.includes(type);
}
