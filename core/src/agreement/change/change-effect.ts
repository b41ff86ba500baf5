import { printExpression } from '../../base/expression.ts';
import type { ChangeableParty, SearchedStance } from './changeable-party.ts';
import { isTaken } from '../negotiation/package.ts';
import type { Position } from '../negotiation/position.ts';
import { type Priority, mergePriorities, prioritiesOfPosition } from '../preference/priority.ts';
import { mostInTier } from '../preference/stand.ts';

/**
 * What a stance brings into the comparison of package and fallback: how many statements of each tier speak for the
 * package and against it. Counts side by side in one number, so that effects add up; each stays below 64.
 */
export type Effect = number;

const one = {
  1: [1, 64],
  2: [64 ** 2, 64 ** 3],
  3: [64 ** 4, 64 ** 5],
  /** Signs that are not known: of options that the package takes, and of those that it leaves. */
  open: [64 ** 6, 64 ** 7],
} as const;

/**
 * The effect of a position beside what the analyst added, with which it may come to the same statement; undefined where
 * the package crosses a red line of it.
 */
export function effectOf(party: ChangeableParty, position: Position): Effect | undefined {
  const added = addedPriorities(party);
  const own = prioritiesOfPosition(position, party.negotiation);
  if (own.some(({ test, redLine }) => redLine && !test.holdsIn(party.state))) return undefined;
  return sumOf(party, mergePriorities([...own, ...added])) - sumOf(party, mergePriorities(added));
}

function sumOf({ state, fallback }: ChangeableParty, priorities: readonly Priority[]): Effect {
  return priorities.reduce((sum, { tier, test }) => {
    const holds = test.holdsIn(state);
    return holds === test.holdsIn(fallback) ? sum : sum + one[tier][holds ? 0 : 1];
  }, 0);
}

/** The effect of an option that nothing is known about, or of which only the sign was settled. */
export function effectOfUnknown(party: ChangeableParty, option: number): Effect {
  if (!party.differs(option)) return 0;
  const isForTaking = isTaken(party.state, option);
  const settled = party.negotiation.judgement.signs.find(
    (sign) => sign.party === party.party && sign.option === option,
  );
  if (settled === undefined) return one.open[isForTaking ? 0 : 1];
  if (settled.sign === 'indifferent') return 0;
  return one[3][(settled.sign === 'wants') === isForTaking ? 0 : 1];
}

/**
 * Whether the party's acceptance depends on nothing but the sum of its stances' effects: no order is settled, nothing is
 * overridden, no option is spoken of twice, and no two stances can come to the same statement. So few statements
 * that effects, and what one takes from another, stay apart in one number.
 */
export function areSeparate(party: ChangeableParty): boolean {
  const { positions, stances, negotiation } = party;
  const isSpokenOfOnce = new Set(positions.map(({ option }) => option)).size === positions.length;
  if (party.isReferredTo || !isSpokenOfOnce) return false;
  const searched = new Set(stances.map(({ position }) => position));
  const unsearched = positions.filter((position) => !searched.has(position));
  const groups = [
    ...unsearched.map((position) => [prioritiesOfPosition(position, negotiation)]),
    ...stances.map((stance) => prioritiesOfStance(stance, party)),
  ];
  const most = (tier: number): number =>
    [...groups, [addedPriorities(party)]].reduce((sum, group) => sum + mostIn(group, tier), 0);
  return (
    areApart(groups.map((group) => group.flat())) &&
    ([1, 2, 3] as const).every((tier) => most(tier) <= mostInTier)
  );
}

/** Whether no two of them can come to the same statement. */
function areApart(groups: readonly (readonly Priority[])[]): boolean {
  const owners = new Map<string, number>();
  return groups.every((group, index) =>
    group.every(({ says }) => {
      const owner = owners.get(says) ?? index;
      owners.set(says, owner);
      return owner === index;
    }),
  );
}

/** The statements that a stance comes to, as it is and as each of what it could be instead. */
function prioritiesOfStance(
  { position, alternatives }: SearchedStance,
  { negotiation }: ChangeableParty,
): readonly (readonly Priority[])[] {
  const all = [...(position === undefined ? [] : [position]), ...alternatives.map((each) => each.position)];
  return all.map((each) => prioritiesOfPosition(each, negotiation));
}

function addedPriorities({ negotiation, party }: ChangeableParty): readonly Priority[] {
  return negotiation.judgement.priorities
    .filter((entry) => entry.party === party)
    .map((entry) => {
      const { test, tier } = entry;
      const says = printExpression(test.expression);
      return { tier, says, test, redLine: false, positions: [], grounds: [], added: [entry], replaced: [] };
    });
}

/** At most so many statements of a tier a stance comes to. */
function mostIn(ways: readonly (readonly Priority[])[], tier: number): number {
  return Math.max(...ways.map((priorities) => priorities.filter((each) => each.tier === tier).length));
}
