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
  readonly before?: Node;
}

/**
 * R_H(s), or R_H+(s) with improvements as the permitted steps: the ends of legal sequences of moves by members of the
 * group in which nobody moves twice in a row (Fang, Hipel and Kilgour 1993). Anyone may move again later.
 *
 * The search is over pairs of a state and the last mover, breadth first, so each end comes once, by a shortest
 * sequence, nearest ends first. The start is among the ends only where a sequence leads back to it. Whoever first
 * arrived at a state leaves all the others to go on from there; the first to arrive otherwise leaves that one, and
 * nothing new is left after the two: so every move is tried once at most.
 */
export function* groupMoves(
  graph: ConflictGraph,
  group: readonly number[],
  start: number,
  permits: StepTest = () => true,
): Generator<GroupMove, void, void> {
  const firstArrivals = new Map<number, number>();
  const complete = new Set<number>();
  const queue: Node[] = [{ state: start, lastMover: nobody }];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    const left = moversLeft(group, node, firstArrivals.get(node.state));
    for (const mover of left) {
      for (const to of movesFrom(graph, mover, node.state)) {
        const first = firstArrivals.get(to);
        if (first === mover || complete.has(to) || !permits(mover, node.state, to)) continue;
        const next = { state: to, lastMover: mover, before: node };
        queue.push(next);
        if (first !== undefined) {
          complete.add(to);
          continue;
        }
        firstArrivals.set(to, mover);
        yield { to, path: pathTo(next) };
      }
    }
  }
}

const nobody = -1;

/** Who goes on from here and has not been tried: all but the last mover, or only the one who first arrived. */
function moversLeft(
  group: readonly number[],
  { lastMover }: Node,
  firstArrival: number | undefined,
): readonly number[] {
  if (lastMover === nobody) return group;
  if (firstArrival !== lastMover && firstArrival !== undefined) return [firstArrival];
  return group.filter((mover) => mover !== lastMover);
}

function pathTo(node: Node): readonly Step[] {
  const path: Step[] = [];
  for (let at: Node = node; at.before !== undefined; at = at.before)
    path.push({ decisionMaker: at.lastMover, to: at.state });
  return path.reverse();
}

/** Everybody but the one. */
export function opponentsOf(graph: ConflictGraph, decisionMaker: number): readonly number[] {
  return graph.moves.map((_, index) => index).filter((index) => index !== decisionMaker);
}
