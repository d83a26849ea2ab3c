import { describe, expect, it } from 'vitest';
import { answerFor, directoryOf } from '../../../src/directory/answer.ts';
import type { Answer } from '../../../src/directory/answer.ts';
import { covers } from '../../../src/directory/contact-point.ts';
import { ANSWER_KINDS } from '../../../src/directory/kinds.ts';
import { loadContent } from '../../../src/site/load.ts';

const { site, places, points } = loadContent('content');
const directory = directoryOf(points, site.land.answers);
const answers = places.municipalities.flatMap((place) =>
  ANSWER_KINDS.map((kind) => ({ place, answer: answerFor(directory, place, kind) })),
);

/** Those of the 13,212 answers that break a rule, named for the reader of a failure. */
function breaking(rule: (answer: Answer, ags8: (typeof answers)[number]['place']) => boolean) {
  return answers
    .filter(({ place, answer }) => rule(answer, place))
    .map(({ place, answer }) => `${place.shownName}: ${answer.kind}`);
}

describe('the answers for all municipalities and kinds', () => {
  it('are never empty: a district office stands in everywhere', () => {
    expect(answers).toHaveLength(site.land.municipalities * ANSWER_KINDS.length);
    expect(breaking(({ points: found }) => found.length === 0)).toEqual([]);
  });

  it('show nothing that is unpublished or for some people only', () => {
    expect(
      breaking(({ points: found, beside }) =>
        [...found, ...beside].some(({ publish, onlyFor }) => !publish || onlyFor !== undefined),
      ),
    ).toEqual([]);
  });

  it('come only from points that cover the place', () => {
    expect(
      breaking(({ points: found }, place) => found.some((point) => !covers(point, place.ags8))),
    ).toEqual([]);
  });

  it('name the district office exactly where they fall back', () => {
    expect(
      breaking(
        ({ kind, certainty, points: found }) =>
          kind !== 'district-office' &&
          (certainty === 'fallback') !== found.some((point) => point.kind === 'district-office'),
      ),
    ).toEqual([]);
  });

  it('have a sentence wherever they fall back, and somebody beside whatever is doubtful', () => {
    expect(
      breaking(({ certainty, notes }) => certainty === 'fallback' && notes.length !== 1),
    ).toEqual([]);
    expect(
      breaking(
        ({ kind, certainty, probable, beside }) =>
          kind !== 'district-office' && certainty !== 'fallback' && probable && beside.length === 0,
      ),
    ).toEqual([]);
  });
});
