import {
  type ConflictGraph,
  type MoverStructure,
  isTransitive,
  sweepStructureOf,
} from '../../../conflict/index.ts';
import type { Progress } from '../agreement-basis.ts';
import { slotOf } from './slot.ts';

/** What of a decision maker is the same in all worlds. */
export interface WorldMover {
  readonly moves: MoverStructure['moves'];
  /** For each package the number of its component in the others' moves, where all of these can be taken back. */
  readonly components: { readonly count: number; readonly numbers: Uint32Array } | undefined;
  /** The packages that it cannot move from. */
  readonly unmoved: readonly number[];
}

/** Worked out once a graph; undefined where moves are not such as the kernel can take. */
const structures = new WeakMap<ConflictGraph, { readonly movers: readonly WorldMover[] | undefined }>();

/** Every decision maker's part of the graph; undefined where a decision maker's moves in a row are not one move. */
export function* worldStructureOf(
  graph: ConflictGraph,
): Generator<Progress, readonly WorldMover[] | undefined> {
  const known = structures.get(graph);
  if (known !== undefined) return known.movers;
  const transitive = yield* staged(isTransitive({ graph }));
  const movers = transitive ? yield* staged(sweepStructureOf(graph, slotOf)) : undefined;
  const found = movers?.map(({ moves, components }, mover) => ({
    moves,
    components: components === undefined ? undefined : numbered(components),
    unmoved: unmovedIn(graph, mover),
  }));
  structures.set(graph, { movers: found });
  return found;
}

/** Components by their place among all, instead of by one of their members. */
function numbered(roots: Uint32Array): { readonly count: number; readonly numbers: Uint32Array } {
  const places = new Map<number, number>();
  const numbers = roots.map((root) => {
    const place = places.get(root) ?? places.size;
    places.set(root, place);
    return place;
  });
  return { count: places.size, numbers };
}

/** A row holds the state itself where it is shared, and may hold nothing else. */
function unmovedIn({ stateCount, moves }: ConflictGraph, mover: number): readonly number[] {
  const { rowOf, starts, members } = moves[mover]!.successors;
  const unmoved: number[] = [];
  for (let state = 0; state < stateCount; state += 1) {
    const first = starts[rowOf[state]!]!;
    const length = starts[rowOf[state]! + 1]! - first;
    if (length === 0 || (length === 1 && members[first] === state)) unmoved.push(state);
  }
  return unmoved;
}

function* staged<Value>(
  steps: Generator<{ readonly done: number; readonly total: number }, Value>,
): Generator<Progress, Value> {
  for (;;) {
    const { value, done } = steps.next();
    if (done === true) return value;
    yield { stage: 'worlds', done: 0 };
  }
}
