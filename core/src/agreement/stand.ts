import { printExpression } from '../base/expression.ts';
import { type Issue, errorIssue, warningIssue } from '../base/issue.ts';
import { type Contradiction, contradictionsAmong } from './contradiction.ts';
import { isTaken } from './package.ts';
import { type LinearOrders, isAcyclic, linearOrdersOf } from './linear-order.ts';
import type { Negotiation } from './negotiation.ts';
import type { Prior, SettledOrder } from './judgement.ts';
import { type Position, positionsInForce } from './position.ts';
import {
  type Priority,
  type Tier,
  mergePriorities,
  printedPriority,
  prioritiesOfPosition,
} from './priority.ts';

/** An option on which the party is not known to have a position. */
export interface Unknown {
  readonly option: number;
  /** The chances of its sign; 1 for one of them where the analyst settled it. */
  readonly prior: Prior;
  readonly isSettled: boolean;
}

/** One tier's known priorities and the orders they can stand in. */
export interface TierOrders {
  readonly priorities: readonly Priority[];
  readonly settled: readonly (readonly [number, number])[];
  readonly orders: LinearOrders;
}

/** One reading of what a party said: where positions contradict each other, each side is a branch of its own. */
export interface Branch {
  readonly tiers: readonly [TierOrders, TierOrders, TierOrders];
  /** For each contradiction, whether this branch takes the positions in favour. */
  readonly takesInFavour: readonly boolean[];
}

/** What is known of a party on a day, and what is left open. */
export interface Stand {
  readonly party: number;
  /** The branches weigh the same. */
  readonly branches: readonly Branch[];
  readonly contradictions: readonly Contradiction[];
  readonly unknowns: readonly Unknown[];
  /** It has no position, and the analyst set nothing: named beside every share and left out of it. */
  readonly isSilent: boolean;
}

/** More things than this in one tier of one party are refused: their orders could not be counted. */
export const mostInTier = 20;
/** More options than this on which one party contradicts itself are refused: each doubles the readings. */
const mostContradictions = 8;

/** Every party's stand on the day of the negotiation. */
export function standsOf(negotiation: Negotiation, issues: Issue[]): readonly Stand[] {
  const inForce = positionsInForce(negotiation.positions, negotiation.asOf);
  return negotiation.parties.map((party) =>
    standOf(
      party.index,
      inForce.filter((position) => position.party === party.index),
      { negotiation, issues },
    ),
  );
}

interface Context {
  readonly negotiation: Negotiation;
  readonly issues: Issue[];
}

/** What is known of a party that has these positions in force. */
export function standOf(party: number, positions: readonly Position[], context: Context): Stand {
  const { judgement, options } = context.negotiation;
  const contradictions = contradictionsAmong(positions).slice(0, mostContradictions + 1);
  if (contradictions.length > mostContradictions) {
    context.issues.push(tooManyContradictions(context.negotiation.parties[party]!.name));
    contradictions.length = 0;
  }
  const issuesOfBranches: Issue[][] = [];
  const branches = branchChoices(contradictions.length).map((takesInFavour) => {
    const left = new Set(
      contradictions.flatMap((contradiction, index) =>
        takesInFavour[index] === true ? contradiction.against : contradiction.inFavour,
      ),
    );
    const kept = positions.filter((position) => !left.has(position));
    const issues: Issue[] = [];
    issuesOfBranches.push(issues);
    return branchOf(party, kept, takesInFavour, { ...context, issues });
  });
  context.issues.push(...sharedIssues(issuesOfBranches));
  const known = new Set(positions.map((position) => position.option));
  const unknowns = options
    .filter((option) => !known.has(option.index))
    .map((option) => unknownOf(party, option.index, context));
  const hasJudgement =
    judgement.signs.some((sign) => sign.party === party) ||
    judgement.priorities.some((entry) => entry.party === party);
  return { party, branches, contradictions, unknowns, isSilent: positions.length === 0 && !hasJudgement };
}

/** Errors of any branch, and the warnings that all have: what is in force in one of them is no fault. */
function sharedIssues(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const keyOf = ({ code, path }: Issue): string => `${code} ${path}`;
  const all = new Map(branches.flat().map((issue) => [keyOf(issue), issue]));
  return [...all.values()].filter(
    (issue) =>
      issue.severity === 'error' ||
      branches.every((issues) => issues.some((other) => keyOf(other) === keyOf(issue))),
  );
}

function unknownOf(party: number, option: number, { negotiation }: Context): Unknown {
  const { signs, prior } = negotiation.judgement;
  const settled = signs.find((sign) => sign.party === party && sign.option === option);
  if (settled === undefined) return { option, prior, isSettled: false };
  return { option, prior: { wants: 0, indifferent: 0, opposes: 0, [settled.sign]: 1 }, isSettled: true };
}

function branchOf(
  party: number,
  positions: readonly Position[],
  takesInFavour: readonly boolean[],
  context: Context,
): Branch {
  const { negotiation } = context;
  const derived = positions.flatMap((position) => prioritiesOfPosition(position, negotiation));
  const added = negotiation.judgement.priorities
    .filter((entry) => entry.party === party)
    .map((entry) => ({
      tier: entry.tier,
      says: printExpression(entry.test.expression),
      test: entry.test,
      redLine: false,
      positions: [],
    }));
  const overridden = applyOverrides(party, mergePriorities([...derived, ...added]), context);
  const orders = settledOrdersOf(party, overridden, context);
  const priorities = promote(overridden, orders);
  const tier = (number: Tier): TierOrders => tierOrdersOf(priorities, orders, { number, party, context });
  return { tiers: [tier(1), tier(2), tier(3)], takesInFavour };
}

function applyOverrides(
  party: number,
  priorities: readonly Priority[],
  { negotiation, issues }: Context,
): readonly Priority[] {
  const { overrides } = negotiation.judgement;
  const current = [...priorities];
  overrides.forEach((override, index) => {
    if (override.party !== party) return;
    const at = findPriority(override.replaces, current, negotiation);
    const replaced = current[at];
    if (replaced === undefined) {
      issues.push(unknownPriority(override.replaces, current, `overrides[${index}].replaces`));
      return;
    }
    if (override.test === undefined) current.splice(at, 1);
    else current[at] = { ...replaced, says: printExpression(override.test.expression), test: override.test };
  });
  return mergePriorities(current);
}

type Pair = readonly [Priority, Priority];

function settledOrdersOf(
  party: number,
  priorities: readonly Priority[],
  { negotiation, issues }: Context,
): readonly Pair[] {
  return negotiation.judgement.orders.flatMap((order: SettledOrder, index): readonly Pair[] => {
    if (order.party !== party) return [];
    const above = priorities[findPriority(order.above, priorities, negotiation)];
    const below = priorities[findPriority(order.below, priorities, negotiation)];
    if (above === undefined) issues.push(unknownPriority(order.above, priorities, `order[${index}].above`));
    if (below === undefined) issues.push(unknownPriority(order.below, priorities, `order[${index}].below`));
    return above === undefined || below === undefined ? [] : [[above, below]];
  });
}

/** A priority is named by its words, or by the id of the position it rests on. */
function findPriority(name: string, priorities: readonly Priority[], negotiation: Negotiation): number {
  const printed = printedPriority(name, negotiation);
  const byWords = priorities.findIndex((priority) => priority.says === printed);
  return byWords >= 0 ? byWords : priorities.findIndex((priority) => priority.positions.includes(name));
}

/** What stands above something of a higher tier moves up into that tier. */
function promote(priorities: readonly Priority[], orders: readonly Pair[]): readonly Priority[] {
  const tiers = new Map(priorities.map((priority) => [priority, priority.tier]));
  for (let changed = true; changed;) {
    changed = false;
    for (const [above, below] of orders) {
      if ((tiers.get(above) ?? 3) > (tiers.get(below) ?? 3)) {
        tiers.set(above, tiers.get(below)!);
        changed = true;
      }
    }
  }
  return priorities.map((priority) => ({ ...priority, tier: tiers.get(priority)! }));
}

function tierOrdersOf(
  priorities: readonly Priority[],
  orders: readonly Pair[],
  { number, party, context }: { readonly number: Tier; readonly party: number; readonly context: Context },
): TierOrders {
  const inTier = priorities.filter((priority) => priority.tier === number);
  const place = (wanted: Priority): number => inTier.findIndex((priority) => priority.says === wanted.says);
  const settled = orders
    .map(([above, below]) => [place(above), place(below)] as const)
    .filter(([above, below]) => above >= 0 && below >= 0);
  if (inTier.length > mostInTier) {
    context.issues.push(tooManyInTier(context.negotiation.parties[party]!.name, number, inTier.length));
    return { priorities: [], settled: [], orders: linearOrdersOf(0, []) };
  }
  if (!isAcyclic(inTier.length, settled)) {
    context.issues.push(orderCycle(context.negotiation.parties[party]!.name, number));
    return { priorities: inTier, settled: [], orders: linearOrdersOf(inTier.length, []) };
  }
  return { priorities: inTier, settled, orders: linearOrdersOf(inTier.length, settled) };
}

function branchChoices(count: number): readonly (readonly boolean[])[] {
  return Array.from({ length: 2 ** count }, (_, choice) =>
    Array.from({ length: count }, (__, index) => isTaken(choice, index)),
  );
}

function unknownPriority(name: string, priorities: readonly Priority[], path: string): Issue {
  return warningIssue({
    code: 'unknown-priority',
    path,
    says: `No priority "${name}" is in force on this day, so this entry changes nothing.`,
    remedy: `In force: ${priorities.map((priority) => priority.says).join('; ') || 'none'}.`,
    found: name,
  });
}

function tooManyInTier(party: string, tier: Tier, count: number): Issue {
  return errorIssue({
    code: 'too-many-priorities',
    path: 'positions',
    says: `${party} has ${count} priorities of tier ${tier}; their orders are too many to weigh.`,
    remedy: `Join or exclude positions until there are at most ${mostInTier}.`,
  });
}

function tooManyContradictions(party: string): Issue {
  return errorIssue({
    code: 'too-many-contradictions',
    path: 'positions',
    says: `${party} contradicts itself on more than ${mostContradictions} options on the same day; the readings are too many to weigh.`,
    remedy: 'Exclude the positions that are doubtful, each with a reason, or give them their dates.',
  });
}

function orderCycle(party: string, tier: Tier): Issue {
  return errorIssue({
    code: 'order-cycle',
    path: 'order',
    says: `The order of ${party}'s priorities of tier ${tier} goes round in a circle.`,
    remedy: 'Take one of the entries out.',
  });
}
