import { CodeIndex } from './code-index.ts';
import { type Code, type StateList, codeOfOptions } from './state.ts';

/**
 * The graph of a conflict: who can move from which state to which (Kilgour, Hipel and Fang 1987). It knows nothing
 * of preferences, so that it is prepared once and used under thousands of them.
 *
 * States and decision makers are numbers from 0.
 */
export interface ConflictGraph {
  readonly stateCount: number;
  /** For each decision maker: where it can move to, and from where it can move here. */
  readonly moves: readonly DecisionMakerMoves[];
  /**
   * Whether two moves of one decision maker in a row always make one move of its own (or lead back). True of every
   * model in option form; not of coalesced states and explicit moves. Where it holds, the rule that nobody moves
   * twice in a row excludes nothing.
   */
  readonly isTransitive: boolean;
  /** The states as choices of options, where every state is one such choice. */
  readonly states?: StateList;
  /** States that nothing leads to, be it one move or several at the same time; left out, there are none. */
  readonly closed?: ReadonlySet<number>;
  /** Who controls each option and how it changes, where the moves follow from that alone. */
  readonly options?: readonly ControlledOption[];
  /** Where moves are not listed but found when asked for: the states that the decision maker can move to from the state. */
  readonly discover?: (decisionMaker: number, state: number) => readonly number[];
}

export interface DecisionMakerMoves {
  readonly successors: StateRows;
  readonly predecessors: StateRows;
}

/**
 * A list of states for every state. Rows may be shared, and a shared row contains the asking state itself, which is
 * no move: the members of the row of s other than s count.
 */
export interface StateRows {
  readonly rowOf: Uint32Array;
  /** Row r is `members[starts[r]]` up to, not including, `members[starts[r + 1]]`, ascending. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Which way an option can change: both ways, forward (only N to Y), back (only Y to N). */
export type Change = 'both' | 'forward' | 'back';

export interface ControlledOption {
  /** The number of the decision maker that controls it. */
  readonly decisionMaker: number;
  readonly change: Change;
}

/**
 * The graph of a model in option form: a decision maker changes any subset of its own options at once; only the end
 * state must be among the feasible ones; every changed option must be allowed to change that way. The moves are listed
 * when they are first asked for: engines that go by the options need no list.
 */
export function graphOfOptions(
  states: StateList,
  options: readonly ControlledOption[],
  decisionMakerCount: number,
): ConflictGraph {
  let moves: readonly DecisionMakerMoves[] | undefined;
  return {
    stateCount: states.count,
    get moves() {
      moves ??= Array.from({ length: decisionMakerCount }, (_, decisionMaker) =>
        movesOfOptions(states, ownOptions(options, decisionMaker)),
      );
      return moves;
    },
    isTransitive: true,
    states,
    options,
  };
}

/** The graph with these moves: `targets[i][s]` are the states that decision maker i can move to from s. */
export function graphOfMoves(
  stateCount: number,
  targets: readonly (readonly (readonly number[])[])[],
): ConflictGraph {
  return { stateCount, moves: targets.map((lists) => movesOfLists(stateCount, lists)), isTransitive: false };
}

/** The states that the decision maker can move to from the state, ascending: R_i(s). */
export function movesFrom(graph: ConflictGraph, decisionMaker: number, state: number): readonly number[] {
  if (graph.discover !== undefined) return graph.discover(decisionMaker, state);
  const rows = graph.moves[decisionMaker]!.successors;
  const row = rows.rowOf[state]!;
  const targets: number[] = [];
  for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at += 1) {
    const target = rows.members[at]!;
    if (target !== state) targets.push(target);
  }
  return targets;
}

interface OwnOptions {
  readonly own: Code;
  readonly forward: Code;
  readonly back: Code;
}

function ownOptions(options: readonly ControlledOption[], decisionMaker: number): OwnOptions {
  const numbersWith = (change?: Change) =>
    options.flatMap((option, index) =>
      option.decisionMaker === decisionMaker && (change === undefined || option.change === change)
        ? [index]
        : [],
    );
  return {
    own: codeOfOptions(numbersWith()),
    forward: codeOfOptions(numbersWith('forward')),
    back: codeOfOptions(numbersWith('back')),
  };
}

function movesOfOptions(states: StateList, own: OwnOptions): DecisionMakerMoves {
  const fibres = fibresOf(states, own.own);
  const isReversible = (own.forward.low | own.forward.high | own.back.low | own.back.high) === 0;
  if (isReversible) return { successors: fibres, predecessors: fibres };
  const successors = allowedRows(states, fibres, own);
  return { successors, predecessors: reversedRows(states.count, successors) };
}

/** The states that agree in every option but the decision maker's own. */
function fibresOf(states: StateList, own: Code): StateRows {
  const index = new CodeIndex(states.count);
  const rowOf = new Uint32Array(states.count);
  for (let state = 0; state < states.count; state += 1) {
    const low = (states.low[state]! & ~own.low) >>> 0;
    const high = (states.high[state]! & ~own.high) >>> 0;
    rowOf[state] = index.add(low, high);
  }
  return gatherRows(rowOf, index.count);
}

function gatherRows(rowOf: Uint32Array, rowCount: number): StateRows {
  const starts = new Uint32Array(rowCount + 1);
  for (const row of rowOf) starts[row + 1]! += 1;
  for (let row = 0; row < rowCount; row += 1) starts[row + 1]! += starts[row]!;
  const next = starts.slice();
  const members = new Uint32Array(rowOf.length);
  rowOf.forEach((row, state) => {
    members[next[row]!] = state;
    next[row]! += 1;
  });
  return { rowOf, starts, members };
}

function allowedRows(states: StateList, fibres: StateRows, own: OwnOptions): StateRows {
  return rowsOfLists(states.count, (state, push) => {
    const fibre = fibres.rowOf[state]!;
    for (let at = fibres.starts[fibre]!; at < fibres.starts[fibre + 1]!; at += 1) {
      const target = fibres.members[at]!;
      if (target !== state && isAllowed(states, { from: state, to: target }, own)) push(target);
    }
  });
}

function isAllowed(states: StateList, move: { from: number; to: number }, own: OwnOptions): boolean {
  const fromLow = states.low[move.from]!;
  const toLow = states.low[move.to]!;
  const fromHigh = states.high[move.from]!;
  const toHigh = states.high[move.to]!;
  const dropsForward = (fromLow & ~toLow & own.forward.low) | (fromHigh & ~toHigh & own.forward.high);
  const takesBack = (toLow & ~fromLow & own.back.low) | (toHigh & ~fromHigh & own.back.high);
  return (dropsForward | takesBack) === 0;
}

function movesOfLists(stateCount: number, lists: readonly (readonly number[])[]): DecisionMakerMoves {
  const successors = rowsOfLists(stateCount, (state, push) => {
    for (const target of [...new Set(lists[state])].sort((a, b) => a - b)) if (target !== state) push(target);
  });
  return { successors, predecessors: reversedRows(stateCount, successors) };
}

/** One row a state, not shared. */
function rowsOfLists(
  stateCount: number,
  list: (state: number, push: (target: number) => void) => void,
): StateRows {
  const starts = new Uint32Array(stateCount + 1);
  for (let state = 0; state < stateCount; state += 1) {
    let length = 0;
    list(state, () => (length += 1));
    starts[state + 1] = starts[state]! + length;
  }
  const members = new Uint32Array(starts[stateCount]!);
  let next = 0;
  for (let state = 0; state < stateCount; state += 1) {
    list(state, (target) => {
      members[next] = target;
      next += 1;
    });
  }
  return { rowOf: Uint32Array.from({ length: stateCount }, (_, state) => state), starts, members };
}

function reversedRows(stateCount: number, rows: StateRows): StateRows {
  const starts = new Uint32Array(stateCount + 1);
  for (const target of rows.members) starts[target + 1]! += 1;
  for (let state = 0; state < stateCount; state += 1) starts[state + 1]! += starts[state]!;
  const next = starts.slice();
  const members = new Uint32Array(rows.members.length);
  for (let state = 0; state < stateCount; state += 1) {
    for (let at = rows.starts[state]!; at < rows.starts[state + 1]!; at += 1) {
      const target = rows.members[at]!;
      members[next[target]!] = state;
      next[target]! += 1;
    }
  }
  return { rowOf: rows.rowOf, starts, members };
}
