import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAcyclic } from './linear-order.ts';
import { circleAmong } from './order-circle.ts';

const pair = (above: string, below: string) => ({ above: { says: above }, below: { says: below } });

test('the shortest circle is found', () => {
  const pairs = [pair('a', 'b'), pair('b', 'c'), pair('c', 'a'), pair('c', 'b'), pair('d', 'a')];
  expect(circleAmong(pairs)).toEqual([pairs[1], pairs[3]]);
});

test('what stands above itself is one', () => {
  expect(circleAmong([pair('a', 'b'), pair('b', 'b')])).toEqual([pair('b', 'b')]);
});

test('one is found exactly where there is no order, and it goes round', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const place = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 8 }), (settled) => {
      const circle = circleAmong(settled.map(([above, below]) => pair(names[above]!, names[below]!)));
      expect(circle.length === 0).toBe(isAcyclic(5, settled));
      circle.forEach(({ below }, index) =>
        expect(below.says).toBe(circle[(index + 1) % circle.length]!.above.says),
      );
    }),
  );
});
