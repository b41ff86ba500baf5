import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf } from './option-layout.ts';
import { placesOf, roomCells, tileGroupsOf } from './tile-group.ts';

/** Up to 26 options. */
const sizes = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 })
  .filter((counts) => counts.reduce((sum, count) => sum + count, 0) <= 26);

/** The groups of decision makers with so many options each. */
function groupsOf(counts: readonly number[]) {
  const options = counts.flatMap((count, decisionMaker) =>
    Array.from({ length: count }, () => ({ decisionMaker, change: 'both' as const })),
  );
  const layout = layoutOf(options, counts.length);
  return { layout, groups: tileGroupsOf(layout) };
}

test('everybody moves in one group, and its own options are whole there', () => {
  fc.assert(
    fc.property(sizes, (counts) => {
      const { groups } = groupsOf(counts);
      const movers = groups.flatMap(({ dimensions }) =>
        dimensions.flatMap(({ decisionMaker, bits }) =>
          decisionMaker === undefined ? [] : [[decisionMaker, bits]],
        ),
      );
      expect(movers).toEqual(counts.map((count, decisionMaker) => [decisionMaker, count]));
    }),
  );
});

test('a tile is neither small nor large, and no two of its states share a cell', () => {
  fc.assert(
    fc.property(sizes, (counts) => {
      const { layout, groups } = groupsOf(counts);
      for (const group of groups) {
        expect(group.bits).toBeGreaterThanOrEqual(Math.min(15, layout.bitCount));
        expect(group.bits).toBeLessThanOrEqual(15);
        const places = placesOf(group.dimensions);
        const cells = new Set(places.filter((_, at) => at % 2 === 0));
        const codes = new Set(places.filter((_, at) => at % 2 === 1));
        expect(cells.size).toBe(2 ** group.bits);
        expect(codes.size).toBe(2 ** group.bits);
        expect(Math.max(...cells)).toBeLessThan(roomCells(group));
      }
    }),
    { numRuns: 40 },
  );
});
