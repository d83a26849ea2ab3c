import { z } from 'zod';
import { plainText } from '../content/rule.ts';
import { SENTENCES } from './sentences.ts';
import type { SentenceId } from './sentences.ts';

function forEach<S extends z.ZodType>(schema: S): Record<SentenceId, S> {
  return Object.fromEntries(SENTENCES.map((id) => [id, schema])) as Record<SentenceId, S>;
}

/** content/message/de.yaml: every sentence that a message can have. */
export const germanSentences = z.strictObject(forEach(plainText('Ich suche eine Wohnung.')));

/** content/message/<language>.yaml: what each means, and how the German sounds. */
export const translatedSentences = z.strictObject(
  forEach(
    z.strictObject({
      text: plainText('I am looking for a flat.'),
      sounds: plainText('Ikh ZOO-khuh INE-uh VOHN-oong.'),
    }),
  ),
);
