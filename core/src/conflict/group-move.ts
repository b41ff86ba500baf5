import { type ConflictGraph, movesFrom } from './conflict-graph.ts';

/** One step of a path: who moved, and where to. */
export interface Step {
  readonly decisionMaker: number;
  readonly to: number;
}

/** A state that a group can bring about, with a shortest legal sequence of moves that does it. */
export interface GroupMove {
  readonly to: number;
  readonly path: readonly Step[];
}

/** Which single steps may be part of the sequence; left out, every move may. */
export type StepTest = (decisionMaker: number, from: number, to: number) => boolean;

interface Node {
  readonly state: number;
  readonly lastMover: number;
  readonly step?: Step;
  readonly before?: Node;
}

/**
 * R_H(s), or R_H+(s) with improvements as the permitted steps: the ends of legal sequences of moves by members of the
 * group in which nobody moves twice in a row (Fang, Hipel and Kilgour 1993). Anyone may move again later.
 *
 * The search is over pairs of a state and the last mover, breadth first, so each end comes once, by a shortest
 * sequence, nearest ends first. The start is among the ends only where a sequence leads back to it.
 */
export function* groupMoves(
  graph: ConflictGraph,
  group: readonly number[],
  start: number,
  permits: StepTest = () => true,
): Generator<GroupMove, void, void> {
  const moverCount = graph.moves.length + 1;
  const seen = new Set<number>();
  const found = new Set<number>();
  const queue: Node[] = [{ state: start, lastMover: -1 }];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    for (const next of stepsFrom(graph, group, node, permits)) {
      const key = next.state * moverCount + next.lastMover;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
      if (found.has(next.state)) continue;
      found.add(next.state);
      yield { to: next.state, path: pathTo(next) };
    }
  }
}

function stepsFrom(
  graph: ConflictGraph,
  group: readonly number[],
  node: Node,
  permits: StepTest,
): readonly Node[] {
  return group
    .filter((decisionMaker) => decisionMaker !== node.lastMover)
    .flatMap((decisionMaker) =>
      movesFrom(graph, decisionMaker, node.state)
        .filter((to) => permits(decisionMaker, node.state, to))
        .map((to) => ({
          state: to,
          lastMover: decisionMaker,
          step: { decisionMaker, to },
          before: node,
        })),
    );
}

function pathTo(node: Node): readonly Step[] {
  const path: Step[] = [];
  for (let at: Node | undefined = node; at?.step !== undefined; at = at.before) path.push(at.step);
  return path.reverse();
}

/** Everybody but the one. */
export function opponentsOf(graph: ConflictGraph, decisionMaker: number): readonly number[] {
  return graph.moves.map((_, index) => index).filter((index) => index !== decisionMaker);
}
