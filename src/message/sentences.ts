/** What the message can be about: four situations, then the ten topics of the guides. */
export const TOPICS = [
  'letter',
  'appointment',
  'housing',
  'threatened',
  'german',
  'work',
  'accommodation',
  'school',
  'training',
  'health',
  'residence',
  'family',
  'money',
  'discrimination',
] as const;

/** Who is writing. */
export const COMPANY = ['alone', 'with-family', 'with-children'] as const;

/** When the reader has time. */
export const TIMES = ['morning', 'afternoon', 'any-time'] as const;

/** What the other side of the telephone may answer. */
export const ANSWERS = ['answer-spell', 'answer-tomorrow', 'answer-appointment'] as const;

/** All sentences of content/message. */
export const SENTENCES = [
  'greeting',
  'name',
  'place',
  ...TOPICS,
  ...COMPANY,
  'little-german',
  'slowly',
  'languages',
  'phone',
  'email',
  ...TIMES,
  'help',
  'closing',
  'write-here',
  ...ANSWERS,
] as const;

export type Topic = (typeof TOPICS)[number];
export type Company = (typeof COMPANY)[number];
export type Time = (typeof TIMES)[number];
export type SentenceId = (typeof SENTENCES)[number];

/** A sentence in one language, with arguments in braces as in ICU MessageFormat. */
export interface Sentence {
  text: string;
  /** How the German sentence sounds, in the script of the language; German readers need none. */
  sounds?: string | undefined;
}

export type Sentences = Record<SentenceId, Sentence>;
