import type { PriorityConflict } from '../../priority-conflict.ts';
import type { Diagrams } from './diagrams.ts';
import { type OptionSets, diagramOfFormula, diagramOfPattern } from './formula-diagram.ts';
import { always } from './node-table.ts';
import type { Work } from './work.ts';

/** How good or bad each state is: a set for each priority, the most important first. Compared in that order. */
export type Value = readonly number[];

/** A conflict as diagrams. */
export interface SymbolicFrame {
  readonly diagrams: Diagrams;
  readonly feasible: number;
  readonly movers: readonly SymbolicMover[];
  /** `values[i][k]`: where the priority k of the decision maker i holds. */
  readonly values: readonly Value[];
}

/** A decision maker's options, as conjunctions of their variables. */
export interface SymbolicMover {
  readonly own: number;
  readonly ownPrimed: number;
  /** Those that change one way only, which need a second variable for what they are after a move. */
  readonly oneWay: number;
  /** What is free in a move: options that change both ways, and the second variables of the others. */
  readonly free: number;
  /** Which choices may follow which: from the first variables of options that change one way only to the second. */
  readonly allowed: number;
  /** The feasible states, in the variables that a move is free to choose, that may follow. */
  readonly ends: number;
}

/** `order[k]` is the option decided by the variable on level 2k. */
export function* frameOf(
  diagrams: Diagrams,
  conflict: PriorityConflict,
  order: readonly number[],
): Work<SymbolicFrame> {
  const levelOf: number[] = [];
  // An option's variable is on an even level, what it is after a move on the level below.
  for (const [place, option] of order.entries()) levelOf[option] = place * 2;
  const taken: number[] = [];
  for (const level of levelOf) taken.push(yield* diagrams.variable(level));
  const feasible = yield* diagrams.keepOne(feasibleStates(diagrams, taken, conflict));
  const movers: SymbolicMover[] = [];
  const values: Value[] = [];
  for (let mover = 0; mover < conflict.decisionMakerCount; mover += 1) {
    movers.push(yield* moverOf({ conflict, diagrams, levelOf, feasible }, mover));
    values.push(yield* diagrams.keepOnly(valueOf(diagrams, taken, conflict.priorities[mover]!)));
  }
  return { diagrams, feasible, movers, values };
}

function* feasibleStates(
  diagrams: Diagrams,
  taken: OptionSets,
  { infeasible }: PriorityConflict,
): Work<number> {
  let feasible: number = always;
  for (const pattern of infeasible)
    feasible = yield* diagrams.without(feasible, yield* diagramOfPattern(diagrams, taken, pattern));
  return feasible;
}

function* valueOf(
  diagrams: Diagrams,
  taken: OptionSets,
  priorities: PriorityConflict['priorities'][number],
): Work<Value> {
  const value: number[] = [];
  for (const priority of priorities) value.push(yield* diagramOfFormula(diagrams, taken, priority));
  return value;
}

interface Draft {
  readonly conflict: PriorityConflict;
  readonly diagrams: Diagrams;
  readonly levelOf: readonly number[];
  readonly feasible: number;
}

function* moverOf({ conflict, diagrams, levelOf, feasible }: Draft, mover: number): Work<SymbolicMover> {
  const own = conflict.options.flatMap(({ decisionMaker }, option) =>
    decisionMaker === mover ? [option] : [],
  );
  const oneWay = own.filter((option) => conflict.options[option]!.change !== 'both');
  const isOneWay = new Set(oneWay);
  const free = own.map((option) => levelOf[option]! + (isOneWay.has(option) ? 1 : 0));
  let allowed: number = always;
  for (const option of oneWay) {
    const before = yield* diagrams.variable(levelOf[option]!);
    const after = yield* diagrams.variable(levelOf[option]! + 1);
    const isForward = conflict.options[option]!.change === 'forward';
    const step = yield* diagrams.either(isForward ? before ^ 1 : before, isForward ? after : after ^ 1);
    allowed = yield* diagrams.both(allowed, step);
  }
  const oneWayCube = yield* diagrams.conjunction(oneWay.map((option) => levelOf[option]!));
  return {
    own: yield* diagrams.conjunction(own.map((option) => levelOf[option]!)),
    ownPrimed: yield* diagrams.conjunction(own.map((option) => levelOf[option]! + 1)),
    oneWay: oneWayCube,
    free: yield* diagrams.conjunction(free),
    allowed,
    ends: yield* diagrams.both(yield* diagrams.prime(feasible, oneWayCube), allowed),
  };
}
