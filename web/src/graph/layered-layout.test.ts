import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LayoutEdge, type Place, layeredLayout } from './layered-layout.ts';

const nodes = ['a', 'b', 'c', 'd', 'e'].map((id, index) => ({ id, layer: [0, 3, 3, 7, 7][index] ?? 0 }));
const edges = [
  { from: 'a', to: 'b' },
  { from: 'a', to: 'c' },
  { from: 'b', to: 'e' },
  { from: 'c', to: 'd' },
];

function crossings(places: readonly Place[], between: readonly LayoutEdge[]): number {
  const at = new Map(places.map((place) => [place.id, place]));
  let count = 0;
  between.forEach((one, index) => {
    for (const other of between.slice(index + 1)) {
      const [a, b, c, d] = [one.from, one.to, other.from, other.to].map((id) => at.get(id)!);
      if (a!.column === c!.column && b!.column === d!.column && (a!.row - c!.row) * (b!.row - d!.row) < 0)
        count += 1;
    }
  });
  return count;
}

test('columns follow the layers, without gaps, and rows are centred', () => {
  const places = layeredLayout(nodes, edges);
  expect(nodes.map(({ id }) => [id, places.find((place) => place.id === id)?.column])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 1],
    ['d', 2],
    ['e', 2],
  ]);
  expect(places.filter(({ column }) => column === 1).map(({ row }) => row)).toEqual([-0.5, 0.5]);
});

test('a crossing that can be avoided is avoided', () => {
  expect(crossings(layeredLayout(nodes, edges), edges)).toBe(0);
});

test('no two nodes ever share a place, and none is lost', () => {
  const graph = fc.array(fc.nat(4), { maxLength: 12 }).chain((layers) =>
    fc.record({
      layers: fc.constant(layers),
      pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
    }),
  );
  fc.assert(
    fc.property(graph, ({ layers, pairs }) => {
      const all = layers.map((layer, index) => ({ id: `n${index}`, layer }));
      const places = layeredLayout(
        all,
        pairs.map(([from, to]) => ({ from: `n${from}`, to: `n${to}` })),
      );
      expect(places.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(places.length);
    }),
  );
});
