import type { Negotiation } from '../negotiation/negotiation.ts';
import type { Package } from '../negotiation/package.ts';
import type { Position } from '../negotiation/position.ts';
import type { StanceChange } from '../report.ts';
import { ChangeableParty, type Choice, type SearchedStance } from './changeable-party.ts';

/**
 * The negotiation as it is once these changes of stance, found for a package, are made: every position that changes is
 * replaced, and what was unknown is settled. Undefined where they are no changes of its parties' stances.
 */
export function negotiationAfter(
  negotiation: Negotiation,
  state: Package,
  changes: readonly StanceChange[],
): Negotiation | undefined {
  const parties = [...new Set(changes.map(({ party }) => party))];
  const choices = parties.flatMap((name) => {
    const party = negotiation.parties.findIndex((each) => each.name === name);
    if (party < 0) return [];
    const own = changes.filter((change) => change.party === name);
    return choicesOf(new ChangeableParty(negotiation, party, state), own);
  });
  const made = choices.flatMap(({ alternative }) => alternative.says);
  if (made.length !== changes.length) return undefined;
  const replaced = new Map<Position | undefined, Position>(
    choices.map(({ stance, alternative }) => [stance.position, alternative.position]),
  );
  const added = choices.filter(({ stance }) => stance.position === undefined);
  return {
    ...negotiation,
    positions: [
      ...negotiation.positions.map((position) => replaced.get(position) ?? position),
      ...added.map(({ alternative }) => alternative.position),
    ],
  };
}

function choicesOf(
  { stances, negotiation }: ChangeableParty,
  changes: readonly StanceChange[],
): readonly Choice[] {
  return stances.flatMap((stance): readonly Choice[] => {
    const own = changes.filter((change) => isOf(change, stance, negotiation));
    const alternative = stance.alternatives.find(
      ({ says }) => own.length > 0 && says.length === own.length && says.every(isAmong(own)),
    );
    return alternative === undefined ? [] : [{ stance, alternative }];
  });
}

function isOf({ position, option }: StanceChange, stance: SearchedStance, { options }: Negotiation): boolean {
  return position === stance.position?.id && option === options[stance.option]!.name;
}

function isAmong(changes: readonly StanceChange[]): (said: StanceChange) => boolean {
  return ({ from, to, drop }) =>
    changes.some((change) => change.from === from && change.to === to && change.drop === drop);
}
