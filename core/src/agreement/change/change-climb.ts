import type { ChangeClass } from './change-level.ts';
import type { ChangeableParty, Choice, PartyChange } from './changeable-party.ts';

/**
 * Changes of a party, found by going up: from what it says now, or from the given change on, always the one more change
 * that crosses the fewest red lines, and then gains most for what it costs. Nothing says that a cheaper one does not do
 * as well: they show what can be had where not all can be looked at.
 */
export function* climb(party: ChangeableParty): Generator<void, readonly ChangeClass[]> {
  const found: PartyChange[] = [];
  let chosen: readonly Choice[] = [];
  let now = weighed(party, chosen);
  for (;;) {
    let best: Weighed | undefined;
    for (const next of neighboursOf(party, chosen)) {
      const there = weighed(party, next);
      if (isUp(now, there) && (best === undefined || isBetterStep(now, there, best))) best = there;
      yield;
    }
    if (best === undefined) break;
    chosen = best.chosen;
    now = best;
    found.push(best.change);
  }
  return found.map((change) => ({ cost: change.cost, share: change.share, count: 1, ways: () => [change] }));
}

interface Weighed {
  readonly chosen: readonly Choice[];
  readonly change: PartyChange;
  readonly crossings: number;
}

function weighed(party: ChangeableParty, chosen: readonly Choice[]): Weighed {
  const change = party.weigh(chosen);
  return { chosen, change, crossings: change.share < 0 ? Infinity : party.crossingsIn(change.stand) };
}

/** One stance more, or another alternative of a stance that was chosen. */
function* neighboursOf(party: ChangeableParty, chosen: readonly Choice[]): Generator<readonly Choice[]> {
  for (const stance of party.stances) {
    const others = chosen.filter((choice) => choice.stance !== stance);
    const current = chosen.find((choice) => choice.stance === stance)?.alternative;
    for (const alternative of stance.alternatives)
      if (alternative !== current) yield [...others, { stance, alternative }];
  }
}

function isUp(from: Weighed, to: Weighed): boolean {
  return (
    to.crossings < from.crossings ||
    (to.crossings === from.crossings && to.change.share > from.change.share + 1e-12)
  );
}

function isBetterStep(from: Weighed, step: Weighed, best: Weighed): boolean {
  if (step.crossings !== best.crossings) return step.crossings < best.crossings;
  const worth = ({ change }: Weighed): number =>
    (change.share - from.change.share) / Math.max(1, change.cost - from.change.cost);
  return (
    worth(step) > worth(best) + 1e-12 || (worth(step) === worth(best) && step.change.cost < best.change.cost)
  );
}
