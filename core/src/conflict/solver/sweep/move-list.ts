import type { DecisionMakerMoves, StateRows } from '../../conflict-graph.ts';

/** Lanes of a state. */
const laneBytes = 16;

/** Groups of fewer states than this have passes of their own. */
const mostAlike = 4;

/** The moves of one decision maker as the kernels read them, see the kernel's `move.ts`. */
export interface MoveList {
  readonly form: 'fibres' | 'rows';
  /** In words; the first ones are addresses, counted in words from the list's own beginning. */
  readonly words: Uint32Array;
  readonly addressCount: number;
  /** Steps that one pass takes: pairs of states looked at. */
  readonly cost: number;
}

/** Writes a list into a kernel's memory, where its room is so many words from byte `start` on; what a mover's fields say of it. */
export function placeMoves(
  { form, words, addressCount, cost }: MoveList,
  room: Uint32Array,
  start: number,
): { readonly fibres: number; readonly rows: number; readonly cost: number } {
  room.set(words);
  for (let index = 0; index < addressCount; index += 1) room[index] = start + words[index]! * 4;
  return { fibres: form === 'fibres' ? start : 0, rows: form === 'rows' ? start : 0, cost };
}

type SlotOf = (state: number) => number;

/** @param slotOf where the lanes of a state are kept, counted in states. */
export function moveListOf(moves: DecisionMakerMoves, slotOf: SlotOf): MoveList {
  return isReversible(moves) ? fibresOf(moves.successors, slotOf) : rowsOf(moves.successors, slotOf);
}

/** Rows that are shared by the states in them: whoever is reached by a move can go back. */
function isReversible({ successors, predecessors }: DecisionMakerMoves): boolean {
  return successors === predecessors;
}

function fibresOf({ starts, members }: StateRows, slotOf: SlotOf): MoveList {
  const fibres = Array.from({ length: starts.length - 1 }, (_, row) =>
    members.subarray(starts[row], starts[row + 1]),
  );
  const sorted = fibres.filter(({ length }) => length > 1).sort((a, b) => a.length - b.length);
  const words: number[] = [0, 0, 0, 0];
  for (const fibre of sorted) {
    if (fibre.length > mostAlike) words.push(fibre.length);
    for (const state of fibre) words.push(slotOf(state) * laneBytes);
    const kind = Math.min(fibre.length, mostAlike + 1) - 2;
    for (let later = kind; later < mostAlike; later += 1) words[later] = words.length;
  }
  for (let kind = 0; kind < mostAlike; kind += 1) words[kind] ||= mostAlike;
  const cost = sorted.reduce((sum, { length }) => sum + length * (length - 1), 0);
  return { form: 'fibres', words: Uint32Array.from(words), addressCount: mostAlike, cost };
}

function rowsOf({ rowOf, starts, members }: StateRows, slotOf: SlotOf): MoveList {
  const words: number[] = [0];
  rowOf.forEach((row, state) => {
    const targets = members.subarray(starts[row], starts[row + 1]).filter((target) => target !== state);
    if (targets.length === 0) return;
    words.push(slotOf(state) * laneBytes, targets.length);
    for (const target of targets) words.push(slotOf(target) * laneBytes);
  });
  words[0] = words.length;
  return { form: 'rows', words: Uint32Array.from(words), addressCount: 1, cost: words.length };
}
