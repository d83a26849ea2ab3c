import { parseHTML } from 'linkedom';

/** What the page of a place says of one kind of help. */
export interface ShownAnswer {
  kind: string;
  certainty: string;
  /** Contact points in their order, each with its role as in answers.csv. */
  points: { role: string; id: string }[];
  /** How many sentences stand beside the answer. */
  notes: number;
}

/** What the page of a place says: its key, and the answer for each kind of help, in the order of the page. */
export function readPlacePage(html: string): { ags8: string; answers: ShownAnswer[] } {
  // Only what the page itself says: the styles are most of its text.
  const { document } = parseHTML(/<main[^]*<\/main>/.exec(html)?.[0] ?? '');
  const cards = (title: string) => [
    ...document.querySelectorAll(`section[aria-labelledby="${title}"] article[data-contact-point]`),
  ];
  const inRole = (role: string, title: string) =>
    cards(title).map((card) => ({ role, id: card.getAttribute('data-contact-point') ?? '' }));
  const management: ShownAnswer = {
    kind: 'integration-management',
    // Where nobody at all is known there is no card.
    certainty: cards('answer-title')[0]?.getAttribute('data-certainty') ?? 'none',
    points: [
      ...inRole('answer', 'answer-title'),
      ...inRole('beside', 'beside-title'),
      ...inRole('only-for-some', 'some-title'),
    ],
    notes: document.querySelectorAll('section[aria-labelledby="answer-title"] .note p').length,
  };
  const others = [...document.querySelectorAll('section.help')].map((section): ShownAnswer => ({
    kind: section.getAttribute('data-kind') ?? '',
    certainty: section.getAttribute('data-help-certainty') ?? '',
    points: [...section.querySelectorAll('.point-line')].map((line) => ({
      role: line.querySelector('p') === null ? 'answer' : 'only-for-some',
      id: line.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '',
    })),
    notes: section.querySelectorAll('.note p').length,
  }));
  return {
    ags8: document.querySelector('main')?.getAttribute('data-ags8') ?? '',
    answers: [management, ...others],
  };
}
