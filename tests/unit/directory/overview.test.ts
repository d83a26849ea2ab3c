import { expect, it } from 'vitest';
import { directoryOf } from '../../../src/directory/answer.ts';
import { overviewOf } from '../../../src/directory/overview.ts';
import { place, point, RULES } from './points.ts';

const office = point({ id: 'office', kind: 'district-office' });

it('shows the immigration office even where it is not known, other kinds only where they are', () => {
  const { others } = overviewOf(directoryOf([office], RULES), place());
  expect(others.map(({ kind, certainty }) => [kind, certainty])).toEqual([
    ['immigration-office', 'fallback'],
    ['district-office', 'district'],
  ]);
});

it('shows a kind of which only a point for some people is known', () => {
  const some = point({ id: 'some', kind: 'refugee-counselling', onlyFor: 'Menschen im Heim' });
  const { others } = overviewOf(directoryOf([office, some], RULES), place());
  expect(others.map(({ kind }) => kind)).toContain('refugee-counselling');
});

it('collects who helps in first reception and preliminary accommodation', () => {
  const heim = point({ id: 'heim', kind: 'refugee-counselling', housing: 'preliminary' });
  const later = point({ id: 'later', housing: 'follow-up' });
  const hidden = point({ id: 'hidden', housing: 'first-reception', publish: false });
  const { elsewhere } = overviewOf(directoryOf([office, heim, later, hidden], RULES), place());
  expect(elsewhere.map(({ id }) => id)).toEqual(['heim']);
});
