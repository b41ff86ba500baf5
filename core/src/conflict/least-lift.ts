import type { StabilityCondition } from './inverse.ts';

/**
 * The least change of a decision maker's ranking that makes a state stable for it while the others keep theirs. The
 * change of a ranking is counted in pairs of states whose relation (better, equal, worse) is no longer the same.
 *
 * Lifting the state alone, to the level of the best of those that must no longer be better, is always least (our own
 * result). Let X be the states that are better before a change and not after it, and x the best of them. The pair of
 * each with the state changes; so does, for every y that stays better and is no better than x, the pair of x and y;
 * and for every e that ties with the state, its pair with the state or with x. Lifting changes one pair for each of
 * these, and no other. It also makes no state better than the state, so it meets every condition that the change meets.
 */
export interface LeastLift {
  /** The states that are better and must no longer be, the nearest first; none where the state is stable already. */
  readonly noLongerBetter: readonly number[];
  /** Pairs of states whose relation changes: with each of those, and with each state that ties with the lifted one. */
  readonly pairs: number;
}

/** `ranks`: higher is better; `condition`: what makes the state stable. */
export function leastLift(condition: StabilityCondition, ranks: Int32Array, state: number): LeastLift {
  const height = heightNeeded(condition, ranks, state);
  const noLongerBetter = [...ranks.keys()]
    .filter((other) => ranks[other]! > ranks[state]! && ranks[other]! <= height)
    .sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const ties = ranks.reduce((count, rank) => (rank === ranks[state] ? count + 1 : count), -1);
  return { noLongerBetter, pairs: noLongerBetter.length === 0 ? 0 : noLongerBetter.length + ties };
}

/** The ranking with the state lifted. */
export function liftedRanks(ranks: Int32Array, state: number, { noLongerBetter }: LeastLift): Int32Array {
  const best = noLongerBetter.at(-1);
  return best === undefined ? ranks : ranks.with(state, ranks[best]!);
}

/** For every move its cheapest alternative; of these the highest rank that must no longer be better. */
function heightNeeded(condition: StabilityCondition, ranks: Int32Array, state: number): number {
  const heightOf = (states: readonly number[]) =>
    states.reduce((highest, other) => (other === state ? highest : Math.max(highest, ranks[other]!)), -1);
  return condition.reduce(
    (height, { alternatives }) =>
      Math.max(
        height,
        alternatives.reduce((least, states) => Math.min(least, heightOf(states)), Infinity),
      ),
    -1,
  );
}
