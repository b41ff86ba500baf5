import type { ConflictGraph } from '../conflict-graph.ts';

/**
 * For each state the number of its component in the graph of the opponents' moves, where all of them can be taken
 * back; undefined where one cannot.
 *
 * Where every move of the opponents has its way back, the states that they can reach by legal sequences are exactly
 * the component, whatever anybody prefers: found once a graph, it turns every later search into one pass.
 */
export function answerComponentsOf(graph: ConflictGraph, decisionMaker: number): Uint32Array | undefined {
  const opponents = graph.moves.filter((_, mover) => mover !== decisionMaker);
  if (!graph.isTransitive || opponents.some(({ successors, predecessors }) => successors !== predecessors))
    return undefined;
  const parents = Uint32Array.from({ length: graph.stateCount }, (_, state) => state);
  const rootOf = (state: number): number => {
    let root = state;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  for (const { successors: rows } of opponents) {
    for (let row = 0; row + 1 < rows.starts.length; row += 1) {
      const first = rows.starts[row]!;
      for (let at = first + 1; at < rows.starts[row + 1]!; at += 1) {
        parents[rootOf(rows.members[at]!)] = rootOf(rows.members[first]!);
      }
    }
  }
  return parents.map((_, state) => rootOf(state));
}
