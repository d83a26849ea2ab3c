import { expect, it } from 'vitest';
import { TOPICS } from '../../../src/volunteers/topics.ts';
import { pages } from './land.ts';

it('names every topic by a guide that exists', () => {
  const guides = new Set(pages.map(({ slug }) => slug));
  expect(TOPICS.filter((topic) => !guides.has(topic))).toEqual([]);
});
