import { type NodeTable, isMarked } from './node-table.ts';
import type { Work } from './work.ts';

/** Nodes gone through between two pauses. */
const nodesAPause = 65_536;

/**
 * Decision diagrams that are done with: the nodes of some sets alone, children before parents. Edges are as in
 * `NodeTable`.
 */
export interface CompactDiagram {
  /** `order[p]` is the option decided at place p; each option has one place. */
  readonly order: readonly number[];
  /** The place of each node; node 0, the end, is after all of them. */
  readonly places: Uint8Array;
  readonly lows: Int32Array;
  readonly highs: Int32Array;
}

/** Copies what the edges lead to; the edges there, in the order given. All nodes must be on even levels. */
export function* compactDiagram(
  table: NodeTable,
  edges: readonly number[],
  order: readonly number[],
): Work<{ readonly diagram: CompactDiagram; readonly edges: readonly number[] }> {
  const nodes = yield* nodesFromBelow(table, edges);
  const numbers = new Int32Array(table.capacity);
  const places = new Uint8Array(nodes.length).fill(order.length, 0, 1);
  const lows = new Int32Array(nodes.length);
  const highs = new Int32Array(nodes.length);
  const moved = (edge: number) => numbers[edge >>> 1]! * 2 + (edge & 1);
  for (let number = 1; number < nodes.length; number += 1) {
    const node = nodes[number]!;
    numbers[node] = number;
    places[number] = table.levels[node]! >>> 1;
    lows[number] = moved(table.lows[node]!);
    highs[number] = moved(table.highs[node]!);
    if (number % nodesAPause === 0) yield;
  }
  return { diagram: { order, places, lows, highs }, edges: edges.map(moved) };
}

/** The nodes that the edges lead to, the end first, then by falling level. */
function* nodesFromBelow(table: NodeTable, edges: readonly number[]): Work<Int32Array> {
  const marks = yield* table.mark(edges);
  const starts = new Int32Array(258);
  const each = function* (see: (node: number, rank: number) => void): Work<void> {
    for (let node = 0; node < table.capacity; node += 1) {
      if (node % nodesAPause === 0) yield;
      if (isMarked(marks, node)) see(node, 255 - table.levels[node]!);
    }
  };
  yield* each((_, rank) => (starts[rank + 1]! += 1));
  for (let rank = 0; rank < 257; rank += 1) starts[rank + 1]! += starts[rank]!;
  const nodes = new Int32Array(starts[257]!);
  yield* each((node, rank) => {
    nodes[starts[rank]!] = node;
    starts[rank]! += 1;
  });
  return nodes;
}
