import { type Effect, effectOf, effectOfUnknown } from './change-effect.ts';
import { type ChangeClass, type ChangeLevels, Front } from './change-level.ts';
import type { ChangeableParty, Choice, PartyChange, SearchedStance } from './changeable-party.ts';
import type { Alternative } from './stance-change.ts';

/** The alternatives of one stance that cost the same and have the same effect. */
interface Branching {
  readonly cost: number;
  readonly effect: Effect;
  readonly alternatives: readonly Alternative[];
}

interface Stage {
  readonly stance: SearchedStance;
  /** The effect of the stance as it is; undefined where it must change. */
  readonly kept: Effect | undefined;
  readonly branchings: readonly Branching[];
}

/** By effect, how many sets of changes of the first stances have it at a cost. */
type Counts = Map<Effect, number>;

/**
 * The changes of a party whose stances do not bear on each other: its acceptance depends on the sum of their effects
 * alone, so sets of changes are counted by cost and sum, stance after stance (dynamic programming), and never listed
 * before they are asked for. However many there are, all are looked at.
 */
export class SeparateChanges implements ChangeLevels {
  readonly #front = new Front();
  readonly #levels: (readonly ChangeClass[])[] = [];
  readonly #stages: readonly Stage[];
  /** counts[k][cost]: of the first k stances. */
  readonly #counts: Counts[][];
  readonly #shares = new Map<Effect, number>();
  readonly mostCost: number;

  constructor(readonly party: ChangeableParty) {
    this.mostCost = party.mostCost;
    this.#stages = party.stances.map((stance) => stageOf(party, stance));
    this.#counts = [[new Map([[0, 1]])], ...this.#stages.map(() => [])];
  }

  *at(cost: number): Generator<void, readonly ChangeClass[]> {
    const known = this.#levels[cost];
    if (known !== undefined) return known;
    const found = this.#front.isFull ? [] : cost === 0 ? [this.#asItIs()] : yield* this.#classesAt(cost);
    const classes = this.#front.add(found);
    this.#levels[cost] = classes;
    return classes;
  }

  #asItIs(): ChangeClass {
    for (let stage = 1; stage < this.#counts.length; stage += 1) this.#count(stage, 0);
    const change = this.party.weigh([]);
    return { cost: 0, share: change.share, count: 1, ways: () => [change] };
  }

  *#classesAt(cost: number): Generator<void, readonly ChangeClass[]> {
    if (cost > 0) this.#counts[0]![cost] = new Map();
    for (let stage = 1; stage < this.#counts.length; stage += 1) {
      this.#count(stage, cost);
      yield;
    }
    const last = this.#counts.length - 1;
    const classes: ChangeClass[] = [];
    for (const [effect, count] of this.#counts[last]![cost]!) {
      const ways = () => this.#changes(last, cost, effect);
      classes.push({ cost, share: this.#shareAt(effect, ways), count, ways });
      if (classes.length % 64 === 0) yield;
    }
    return classes;
  }

  #count(stage: number, cost: number): void {
    const { kept, branchings } = this.#stages[stage - 1]!;
    const counts: Counts = new Map();
    const add = (from: Counts | undefined, effect: Effect, times: number): void => {
      for (const [sum, count] of from ?? [])
        counts.set(sum + effect, (counts.get(sum + effect) ?? 0) + count * times);
    };
    const before = this.#counts[stage - 1]!;
    if (kept !== undefined) add(before[cost], kept, 1);
    for (const branching of branchings)
      add(before[cost - branching.cost], branching.effect, branching.alternatives.length);
    this.#counts[stage]![cost] = counts;
  }

  /** The share is that of any of the ways. */
  #shareAt(effect: Effect, ways: () => Iterable<PartyChange>): number {
    const known = this.#shares.get(effect);
    if (known !== undefined) return known;
    const [change] = ways();
    const { share } = change!;
    this.#shares.set(effect, share);
    return share;
  }

  *#changes(stage: number, cost: number, effect: Effect): Generator<PartyChange> {
    for (const chosen of this.#choices(stage, cost, effect)) yield this.party.weigh(chosen);
  }

  /** Every choice of alternatives for the first stances of this cost and sum of effects. */
  *#choices(stage: number, cost: number, effect: Effect): Generator<readonly Choice[]> {
    if (this.#counts[stage]?.[cost]?.has(effect) !== true) return;
    if (stage === 0) {
      yield [];
      return;
    }
    const { stance, kept, branchings } = this.#stages[stage - 1]!;
    for (const branching of branchings)
      for (const others of this.#choices(stage - 1, cost - branching.cost, effect - branching.effect))
        for (const alternative of branching.alternatives) yield [...others, { stance, alternative }];
    if (kept !== undefined) yield* this.#choices(stage - 1, cost, effect - kept);
  }
}

function stageOf(party: ChangeableParty, stance: SearchedStance): Stage {
  const { position, option, alternatives, mustChange } = stance;
  const kept = position === undefined ? effectOfUnknown(party, option) : effectOf(party, position);
  const branchings = new Map<string, { cost: number; effect: Effect; alternatives: Alternative[] }>();
  for (const alternative of alternatives) {
    const effect = effectOf(party, alternative.position);
    // What crosses a red line, or changes nothing, is in no set worth its cost.
    if (effect === undefined || (effect === kept && !mustChange)) continue;
    const key = `${alternative.cost} ${effect}`;
    const branching = branchings.get(key) ?? { cost: alternative.cost, effect, alternatives: [] };
    branching.alternatives.push(alternative);
    branchings.set(key, branching);
  }
  return { stance, kept: mustChange ? undefined : kept, branchings: [...branchings.values()] };
}
