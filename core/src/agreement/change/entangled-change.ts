import { type ChangeClass, type ChangeLevels, Front } from './change-level.ts';
import type { ChangeableParty, Choice, PartyChange, SearchedStance } from './changeable-party.ts';

/** So many sets of changes of a party are weighed before the search stops and says so. */
const mostWeighed = 20_000;

/**
 * The changes of a party whose stances bear on each other, by a settled order, an override, or a contradiction: every set
 * of them is weighed, by rising cost.
 */
export class EntangledChanges implements ChangeLevels {
  readonly #front = new Front();
  readonly #levels: (readonly ChangeClass[])[] = [];
  #weighed = 0;
  readonly mostCost: number;

  constructor(
    readonly party: ChangeableParty,
    readonly limit = mostWeighed,
  ) {
    this.mostCost = party.mostCost;
  }

  *at(cost: number): Generator<void, readonly ChangeClass[] | undefined> {
    const known = this.#levels[cost];
    if (known !== undefined) return known;
    const found: PartyChange[] = [];
    if (!this.#front.isFull) {
      for (const chosen of cost === 0 ? [[]] : choicesOf(this.party.stances, cost)) {
        this.#weighed += 1;
        if (this.#weighed % 64 === 0) yield;
        if (this.#weighed > this.limit) return undefined;
        found.push(this.party.weigh(chosen));
      }
    }
    const classes = this.#front
      .add(found)
      .map((change) => ({ cost, share: change.share, count: 1, ways: () => [change] }));
    this.#levels[cost] = classes;
    return classes;
  }
}

/**
 * Every choice of alternatives, at most one a stance, whose costs sum to exactly this. Of those that cost something only
 * the ones that change all that must.
 */
function* choicesOf(stances: readonly SearchedStance[], cost: number): Generator<readonly Choice[]> {
  const [stance, ...rest] = stances;
  if (cost === 0 && stance?.mustChange !== true) {
    yield [];
    return;
  }
  if (stance === undefined) return;
  for (const alternative of stance.alternatives) {
    if (alternative.cost > cost) break;
    for (const others of choicesOf(rest, cost - alternative.cost)) yield [{ stance, alternative }, ...others];
  }
  if (!stance.mustChange) yield* choicesOf(rest, cost);
}
