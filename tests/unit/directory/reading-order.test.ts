import { expect, it } from 'vitest';
import { inReadingOrder } from '../../../src/directory/reading-order.ts';
import { point } from './points.ts';

it('orders by kind, then by name as German does, then by id, whatever the order before', () => {
  const offices = [
    point({ id: 'd', kind: 'volunteer-network', name: 'Asylkreis' }),
    point({ id: 'c', kind: 'immigration-office', name: 'Zell' }),
    point({ id: 'b', kind: 'immigration-office', name: 'Öhringen' }),
    point({ id: 'a', kind: 'immigration-office', name: 'Zell' }),
  ];
  const ids = (those: typeof offices) => inReadingOrder(those).map(({ id }) => id);
  expect(ids(offices)).toEqual(['b', 'a', 'c', 'd']);
  expect(ids(offices.toReversed())).toEqual(['b', 'a', 'c', 'd']);
});
