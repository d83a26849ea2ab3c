import type { Company, Sentence, SentenceId, Sentences, Time, Topic } from './sentences.ts';
import { typedEmail, typedName, typedPhone, typedText } from './typed.ts';

/** What the reader chose and typed; empty texts stand for nothing. */
export interface Choices {
  topic: Topic;
  company?: Company | undefined;
  time?: Time | undefined;
  /** German names of the languages. */
  languages: readonly string[];
  name: string;
  phone: string;
  email: string;
  /** German name of the municipality. */
  place: string;
}

/** How the message reaches the office. */
export type Way = 'write' | 'call' | 'show';

/** A sentence with what belongs between its braces. */
export interface Part {
  id: SentenceId;
  values: Record<string, string>;
}

export const NO_CHOICES: Omit<Choices, 'topic'> = {
  languages: [],
  name: '',
  phone: '',
  email: '',
  place: '',
};

/** Longest name of a municipality that is taken over. */
const PLACE_LIMIT = 60;

/** The sentences of a message in their order. On the telephone it is short, and nobody dictates addresses. */
export function compose(choices: Choices, way: Way): Part[] {
  const { topic, company, time } = choices;
  const values = {
    name: typedName(choices.name),
    place: typedText(choices.place, PLACE_LIMIT),
    languages: choices.languages.join(', '),
    phone: typedPhone(choices.phone),
    email: typedEmail(choices.email),
  };
  const filled = (id: keyof typeof values): Part[] =>
    values[id] === '' ? [] : [{ id, values: { [id]: values[id] } }];
  const plain = (...ids: (SentenceId | undefined)[]): Part[] =>
    ids.flatMap((id) => (id === undefined ? [] : [{ id, values: {} }]));
  if (way === 'call') {
    return [
      ...plain('greeting', 'little-german', 'slowly'),
      ...filled('name'),
      ...filled('place'),
      ...plain(topic, company),
      ...filled('languages'),
      ...plain(time, 'help'),
    ];
  }
  return [
    ...plain('greeting'),
    ...filled('name'),
    ...filled('place'),
    ...plain(topic, company, 'little-german'),
    ...filled('languages'),
    ...filled('phone'),
    ...filled('email'),
    ...plain(time, 'help', way === 'write' ? 'closing' : 'write-here'),
  ];
}

/** One sentence with its values; texts between braces that were typed are not looked into again. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
}

/** A sentence of a message as the page shows it. */
export interface Line {
  german: string;
  own: Sentence;
}

export function linesOf(
  parts: readonly Part[],
  german: Sentences,
  own: Sentences,
): (Line & { id: SentenceId })[] {
  return parts.map(({ id, values }) => {
    const { text, sounds } = own[id];
    return {
      id,
      german: fill(german[id].text, values),
      own: { text: fill(text, values), sounds: sounds && fill(sounds, values) },
    };
  });
}

/** The German text, one sentence a line. */
export function germanText(lines: readonly Line[]): string {
  return lines.map(({ german }) => german).join('\n');
}
