import type { Progress } from '../world/agreement-basis.ts';
import { climb } from './change-climb.ts';
import {
  type ChangeCombination,
  type CombinationAim,
  type PartyLevels,
  combinationsAt,
  countOf,
  leastCostOf,
  setsOf,
} from './change-combination.ts';
import { areSeparate } from './change-effect.ts';
import type { ChangeClass, ChangeLevels } from './change-level.ts';
import { ChangeableParty, type PartyChange } from './changeable-party.ts';
import { EntangledChanges } from './entangled-change.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import type { Package } from '../negotiation/package.ts';
import { SeparateChanges } from './separate-change.ts';

/** What the search for the least change came to. */
export interface ChangesFound {
  /** One change a party, at most so many as are listed; the largest share first. */
  readonly sets: readonly (readonly PartyChange[])[];
  /** How many sets of changes there are at that cost. */
  readonly count: number;
  /** Every set of changes of at most this cost was looked at. */
  readonly searchedTo: number;
  /** Whether the sets are all of least cost, or, where there are none, no set of changes reaches the target at all. */
  readonly complete: boolean;
}

export interface ChangeAim {
  readonly package: Package;
  readonly target: number;
  /** So many sets of changes of a party whose stances bear on each other are weighed; 20,000 if left out. */
  readonly mostWeighed?: number;
}

/** So many sets are listed. */
const mostListed = 200;

/**
 * All sets of stance changes of least total cost after which the package is acceptable to all in the target's share of
 * worlds. Acceptance is a product over the parties, so each party's changes are searched apart, by rising cost, and then
 * combined. Where a party's are too many to look at, its dearer ones are given the benefit of the doubt, which bounds the
 * least cost from below; what is then found is the cheapest that going up finds.
 *
 * @param counted the parties whose acceptance counts.
 */
export function* searchChanges(
  negotiation: Negotiation,
  counted: readonly number[],
  { package: state, target, mostWeighed }: ChangeAim,
): Generator<Progress, ChangesFound> {
  const parties = counted.map((party) =>
    searchedParty(new ChangeableParty(negotiation, party, state), mostWeighed),
  );
  const mostCost = parties.reduce((sum, { levels }) => sum + levels.mostCost, 0);
  for (let cost = 0; cost <= mostCost; cost += 1) {
    yield* findLevels(parties, cost);
    const levels = parties.map(({ found }) => found);
    const isLeft = isLeftBelow(parties, { cost, target });
    if (leastCostOf(levels, { cost, target }) === cost)
      return listed(combinationsAt(levels, { cost, target }), { searchedTo: cost, complete: !isLeft });
    if (isLeft) return yield* cheapestFound(parties, { cost, target, mostCost });
  }
  return { sets: [], count: 0, searchedTo: mostCost, complete: true };
}

interface SearchedParty {
  readonly party: ChangeableParty;
  readonly levels: ChangeLevels;
  readonly found: (readonly ChangeClass[])[];
  /** From this cost on its changes are too many to look at. */
  leftFrom: number;
}

function searchedParty(party: ChangeableParty, mostWeighed?: number): SearchedParty {
  const levels = areSeparate(party) ? new SeparateChanges(party) : new EntangledChanges(party, mostWeighed);
  return { party, levels, found: [], leftFrom: Infinity };
}

function* findLevels(parties: readonly SearchedParty[], cost: number): Generator<Progress, void> {
  for (const [index, each] of parties.entries()) {
    while (each.found.length <= cost && each.leftFrom === Infinity) {
      const classes = yield* told(each.levels.at(each.found.length), index / parties.length);
      if (classes === undefined) each.leftFrom = each.found.length;
      else each.found.push(classes);
    }
  }
}

function* told<Value>(steps: Generator<void, Value>, done: number): Generator<Progress, Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { stage: 'leastChange', done };
  }
}

/** Whether a set of at most this cost could reach the target by a change that was not looked at, were that one to settle its party's acceptance. */
function isLeftBelow(parties: readonly SearchedParty[], aim: CombinationAim): boolean {
  const unseen = ({ leftFrom }: SearchedParty): PartyLevels =>
    Array.from({ length: aim.cost + 1 }, (_, cost) => (cost < leftFrom ? [] : [hoped(cost)]));
  const either = (each: SearchedParty): PartyLevels =>
    unseen(each).map((classes, cost) => [...(each.found[cost] ?? []), ...classes]);
  return parties
    .filter(({ leftFrom }) => leftFrom <= aim.cost)
    .some(
      (left) =>
        leastCostOf(
          parties.map((each) => (each === left ? unseen(each) : either(each))),
          aim,
        ) !== undefined,
    );
}

function hoped(cost: number): ChangeClass {
  return { cost, share: 1, count: 1, ways: () => [] };
}

/** The cheapest sets of what was looked at and what going up finds; nothing says that there are no cheaper ones. */
function* cheapestFound(
  parties: readonly SearchedParty[],
  { cost, target, mostCost }: CombinationAim & { readonly mostCost: number },
): Generator<Progress, ChangesFound> {
  const levels: PartyLevels[] = [];
  for (const [index, each] of parties.entries()) {
    const found = [...each.found];
    if (each.leftFrom < Infinity) {
      const climbed = yield* told(climb(each.party), index / parties.length);
      for (const change of climbed)
        if (change.cost >= each.leftFrom) found[change.cost] = [...(found[change.cost] ?? []), change];
    } else {
      while (found.length <= each.levels.mostCost)
        found.push((yield* told(each.levels.at(found.length), index / parties.length)) ?? []);
    }
    levels.push(Array.from(found, (classes) => classes ?? []));
  }
  const searched = { searchedTo: cost - 1, complete: false };
  const cheapest = leastCostOf(levels, { cost: mostCost, target });
  if (cheapest === undefined) return { sets: [], count: 0, ...searched };
  return listed(combinationsAt(levels, { cost: cheapest, target }), searched);
}

function listed(
  combinations: readonly ChangeCombination[],
  searched: Pick<ChangesFound, 'searchedTo' | 'complete'>,
): ChangesFound {
  const sets: (readonly PartyChange[])[] = [];
  for (const set of setsOf(combinations)) {
    sets.push(set);
    if (sets.length === mostListed) break;
  }
  return { sets, count: countOf(combinations), ...searched };
}
