import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf, restoreOrder } from './option-layout.ts';

const owners = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 9 });

function layoutOfOwners(list: readonly number[]) {
  return layoutOf(
    list.map((decisionMaker) => ({ decisionMaker, change: 'both' })),
    4,
  );
}

test('everybody has a bit for each own option, next to each other, and nobody shares one', () => {
  fc.assert(
    fc.property(owners, (list) => {
      const { bitOf, owners: own } = layoutOfOwners(list);
      expect([...bitOf].sort((a, b) => a - b)).toEqual(list.map((_, bit) => bit));
      list.forEach((decisionMaker, option) => {
        const { shift, bits } = own[decisionMaker]!;
        expect(bitOf[option]).toBeGreaterThanOrEqual(shift);
        expect(bitOf[option]).toBeLessThan(shift + bits);
      });
    }),
  );
});

test('owners in order keep the bits of their options', () => {
  expect(layoutOfOwners([2, 2, 0, 1, 1, 1]).bitOf).toEqual([0, 1, 2, 3, 4, 5]);
});

test('what is marked by the codes of the layout is found by the codes of the options', () => {
  fc.assert(
    fc.property(owners, fc.array(fc.nat({ max: 511 })), (list, states) => {
      const layout = layoutOfOwners(list);
      const count = 2 ** list.length;
      const words = new Uint32Array(Math.ceil(count / 32));
      const marked = new Set(states.map((state) => state % count));
      for (const code of marked) {
        const own = list.reduce(
          (sum, _, option) => sum + ((code >> option) & 1) * 2 ** layout.bitOf[option]!,
          0,
        );
        words[own >>> 5]! |= 1 << (own & 31);
      }
      for (const pause of restoreOrder(words, layout)) expect(pause).toBeUndefined();
      const found = Array.from({ length: count }, (_, code) => code).filter(
        (code) => ((words[code >>> 5]! >>> (code & 31)) & 1) === 1,
      );
      expect(found).toEqual([...marked].sort((a, b) => a - b));
    }),
  );
});
