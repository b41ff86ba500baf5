import { printExpression } from '../../base/expression.ts';
import { type Issue, errorIssue, warningIssue } from '../../base/issue.ts';
import { type Contradiction, contradictionsAmong } from './contradiction.ts';
import { isTaken } from '../negotiation/package.ts';
import { type LinearOrders, isAcyclic, linearOrdersOf } from './linear-order.ts';
import { circleAmong } from './order-circle.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import type { Override, Prior, SettledOrder, SettledSign } from '../negotiation/judgement.ts';
import { type Position, positionsInForce } from '../negotiation/position.ts';
import {
  type Priority,
  type Promotion,
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
  /** The analyst's entry that settled it. */
  readonly settledBy?: SettledSign;
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
  /** What the analyst settled of the order, of whatever tier. */
  readonly settledOrders: readonly SettledPair[];
  /** What the analyst dropped from what the positions come to. */
  readonly dropped: readonly Dropped[];
}

/** Two priorities of which the analyst settled which matters more. */
export interface SettledPair {
  readonly above: Priority;
  readonly below: Priority;
  readonly by: SettledOrder;
  /** The place of the entry among the orders of the negotiation. */
  readonly entry: number;
}

export interface Dropped {
  readonly priority: Priority;
  readonly by: Override;
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
  const certain: Prior = { wants: 0, indifferent: 0, opposes: 0, [settled.sign]: 1 };
  return { option, prior: certain, isSettled: true, settledBy: settled };
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
      grounds: [],
      added: [entry],
      replaced: [],
    }));
  const { kept, dropped } = applyOverrides(party, mergePriorities([...derived, ...added]), context);
  const settledOrders = settledOrdersOf(party, kept, context);
  const priorities = promote(kept, settledOrders);
  const tier = (number: Tier): TierOrders =>
    tierOrdersOf(priorities, settledOrders, { number, party, context });
  return { tiers: [tier(1), tier(2), tier(3)], takesInFavour, settledOrders, dropped };
}

function applyOverrides(
  party: number,
  priorities: readonly Priority[],
  context: Context,
): { readonly kept: readonly Priority[]; readonly dropped: readonly Dropped[] } {
  const current = [...priorities];
  const dropped: Dropped[] = [];
  context.negotiation.judgement.overrides.forEach((by, index) => {
    if (by.party !== party) return;
    const at = namedPriority(by.replaces, current, { ...context, path: `overrides[${index}].replaces` });
    const replaced = current[at];
    if (replaced === undefined) return;
    if (by.test === undefined) {
      current.splice(at, 1);
      dropped.push({ priority: replaced, by });
      return;
    }
    const says = printExpression(by.test.expression);
    const before = [...replaced.replaced, { says: replaced.says, by }];
    current[at] = { ...replaced, says, test: by.test, replaced: before };
  });
  return { kept: mergePriorities(current), dropped };
}

function settledOrdersOf(
  party: number,
  priorities: readonly Priority[],
  context: Context,
): readonly SettledPair[] {
  return context.negotiation.judgement.orders.flatMap((by, entry): readonly SettledPair[] => {
    if (by.party !== party) return [];
    const named = (side: 'above' | 'below'): Priority | undefined =>
      priorities[namedPriority(by[side], priorities, { ...context, path: `order[${entry}].${side}` })];
    const above = named('above');
    const below = named('below');
    return above === undefined || below === undefined ? [] : [{ above, below, by, entry }];
  });
}

/** The place of the priority of that name, or -1; with an issue where there is none, or the first of several is meant. */
function namedPriority(
  name: string,
  priorities: readonly Priority[],
  { negotiation, issues, path }: Context & { readonly path: string },
): number {
  const places = placesOf(name, priorities, negotiation);
  if (places.length === 0) issues.push(unknownPriority(name, priorities, path));
  if (places.length > 1) {
    const meant = places.map((place) => priorities[place]!);
    issues.push(ambiguousPriority(name, meant, path));
  }
  return places[0] ?? -1;
}

/** A priority is named by its words, or by the id of the position it rests on. */
function placesOf(
  name: string,
  priorities: readonly Priority[],
  negotiation: Negotiation,
): readonly number[] {
  const printed = printedPriority(name, negotiation);
  const byWords = priorities.findIndex((priority) => priority.says === printed);
  if (byWords >= 0) return [byWords];
  return priorities.flatMap(({ positions }, place) => (positions.includes(name) ? [place] : []));
}

/** What stands above something of a higher tier moves up into that tier. */
function promote(priorities: readonly Priority[], pairs: readonly SettledPair[]): readonly Priority[] {
  const promotions = new Map<Priority, { readonly tier: Tier; readonly promoted: Promotion }>();
  const tierOf = (priority: Priority): Tier => promotions.get(priority)?.tier ?? priority.tier;
  for (let changed = true; changed;) {
    changed = false;
    for (const { above, below, by } of pairs) {
      if (tierOf(above) <= tierOf(below)) continue;
      const promoted = { from: above.tier, above: below.says, by };
      promotions.set(above, { tier: tierOf(below), promoted });
      changed = true;
    }
  }
  return priorities.map((priority) => ({ ...priority, ...promotions.get(priority) }));
}

function tierOrdersOf(
  priorities: readonly Priority[],
  pairs: readonly SettledPair[],
  { number, party, context }: { readonly number: Tier; readonly party: number; readonly context: Context },
): TierOrders {
  const inTier = priorities.filter((priority) => priority.tier === number);
  const place = (wanted: Priority): number => inTier.findIndex((priority) => priority.says === wanted.says);
  const ofTier = pairs.filter(({ above, below }) => place(above) >= 0 && place(below) >= 0);
  const settled = ofTier.map(({ above, below }) => [place(above), place(below)] as const);
  const { name } = context.negotiation.parties[party]!;
  if (inTier.length > mostInTier) {
    context.issues.push(tooManyInTier(name, number, inTier.length));
    return { priorities: [], settled: [], orders: linearOrdersOf(0, []) };
  }
  if (!isAcyclic(inTier.length, settled)) {
    context.issues.push(orderCycle(name, circleAmong(ofTier)));
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

function ambiguousPriority(name: string, meant: readonly Priority[], path: string): Issue {
  return warningIssue({
    code: 'ambiguous-priority',
    path,
    says: `"${name}" stands for ${meant.length} priorities; the first is meant: ${meant[0]!.says}.`,
    remedy: `Write the words of the one that is meant: ${meant.map(({ says }) => says).join('; ')}.`,
    found: name,
  });
}

function orderCycle(party: string, circle: readonly SettledPair[]): Issue {
  const round = circle.map(({ above, below }) => `"${above.says}" above "${below.says}"`);
  const entries = circle.map(({ entry }) => `order[${entry}]`);
  return errorIssue({
    code: 'order-cycle',
    path: `order[${Math.max(...circle.map(({ entry }) => entry))}]`,
    says: `What is settled of ${party}'s order goes round in a circle: ${round.join(', ')}.`,
    remedy: `Take one of these entries out: ${entries.join(', ')}.`,
  });
}
