import type { Issue } from '../base/issue.ts';
import { acceptabilityOf } from './acceptability.ts';
import type { Negotiation } from './negotiation.ts';
import type { Package } from './package.ts';
import { type Position, positionsInForce } from './position.ts';
import { prioritiesOfPosition } from './priority.ts';
import type { StanceChange } from './report.ts';
import { type Alternative, type ChangeableStance, changeableStances } from './stance-change.ts';
import { type Stand, standOf } from './stand.ts';

/** Changes of one party's stances, and what they make of its acceptance of a package. */
export interface PartyChange {
  readonly cost: number;
  readonly share: number;
  readonly stand: Stand;
  readonly says: readonly StanceChange[];
}

/**
 * The changes of one party that are worth their cost: by cost, those that make a package acceptable in a larger share
 * of its worlds than any cheaper change does. Found as far as it is asked.
 */
export class PartyChanges {
  readonly #levels: PartyChange[][] = [];
  readonly #positions: readonly Position[];
  readonly #stances: readonly SearchedStance[];
  readonly #fallback: Package;
  #best = -0.5;
  /** How many sets of changes were weighed. */
  weighed = 0;

  constructor(
    readonly negotiation: Negotiation,
    readonly party: number,
    readonly state: Package,
  ) {
    this.#fallback = negotiation.parties[party]!.fallback;
    this.#positions = positionsInForce(negotiation.positions, negotiation.asOf).filter(
      (position) => position.party === party,
    );
    this.#stances = changeableStances(negotiation, party, this.#positions)
      .map((stance) => this.#relevant(stance))
      .filter(({ alternatives, mustChange }) => mustChange || alternatives.length > 0)
      .sort((a, b) => Number(b.mustChange) - Number(a.mustChange));
  }

  /** The dearest set of changes there is. */
  get mostCost(): number {
    return this.#stances.reduce(
      (sum, { alternatives }) => sum + Math.max(...alternatives.map(({ cost }) => cost)),
      0,
    );
  }

  /** The changes of exactly this cost that are worth it; those of every smaller cost must have been found. Yields at times. */
  *at(cost: number): Generator<void, readonly PartyChange[]> {
    const known = this.#levels[cost];
    if (known !== undefined) return known;
    const found: PartyChange[] = [];
    // A package that is acceptable in all worlds cannot become more so.
    if (this.#best < 1) {
      for (const chosen of cost === 0 ? [[]] : choicesOf(this.#stances, cost)) {
        this.weighed += 1;
        if (this.weighed % 64 === 0) yield;
        const change = this.#weigh(chosen, cost);
        if (change.share > this.#best + 1e-12) found.push(change);
      }
    }
    this.#best = Math.max(this.#best, ...found.map(({ share }) => share));
    this.#levels[cost] = found;
    return found;
  }

  #weigh(chosen: readonly Choice[], cost: number): PartyChange {
    const replaced = new Map(chosen.map(({ stance, alternative }) => [stance.position, alternative]));
    const kept = this.#positions.map((position) => replaced.get(position)?.position ?? position);
    const added = chosen
      .filter(({ stance }) => stance.position === undefined)
      .map(({ alternative }) => alternative.position);
    const issues: Issue[] = [];
    const stand = standOf(this.party, [...kept, ...added], { negotiation: this.negotiation, issues });
    // A change that no stand can follow from, since settled orders then go round in a circle, is none.
    const isSound = issues.every(({ severity }) => severity !== 'error');
    const share = isSound ? acceptabilityOf(stand, this.state, this.#fallback).share : -1;
    return { cost, share, stand, says: chosen.flatMap(({ alternative }) => alternative.says) };
  }

  /**
   * Leaves out what cannot matter: an alternative that, like the position it replaces, speaks neither for nor against
   * the package. And where the position's own red line is crossed, it must change, to what crosses none. Only where
   * nothing else depends on the position: no settled order, override or second position.
   */
  #relevant(stance: ChangeableStance): SearchedStance {
    const { orders, overrides } = this.negotiation.judgement;
    const isReferredTo = [...orders, ...overrides].some((entry) => entry.party === this.party);
    const isAlone = this.#positions.filter(({ option }) => option === stance.option).length <= 1;
    const { position, alternatives } = stance;
    const all = { ...stance, mustChange: false };
    if (isReferredTo || !isAlone) return all;
    if (position === undefined) return this.#differs(stance.option) ? all : { ...all, alternatives: [] };
    if (this.#crosses(position)) {
      const uncrossed = alternatives.filter((each) => !this.#crosses(each.position));
      return { ...stance, alternatives: uncrossed, mustChange: true };
    }
    if (this.#matters(position)) return all;
    return { ...all, alternatives: alternatives.filter((each) => this.#matters(each.position)) };
  }

  #differs(option: number): boolean {
    return ((this.state ^ this.#fallback) & (1 << option)) !== 0;
  }

  #matters(position: Position): boolean {
    return prioritiesOfPosition(position, this.negotiation).some(({ test, redLine }) => {
      const holds = test.holdsIn(this.state);
      return holds !== test.holdsIn(this.#fallback) || (redLine && !holds);
    });
  }

  #crosses(position: Position): boolean {
    return prioritiesOfPosition(position, this.negotiation).some(
      ({ test, redLine }) => redLine && !test.holdsIn(this.state),
    );
  }
}

interface SearchedStance extends ChangeableStance {
  /** As it is, the package is acceptable in no world. */
  readonly mustChange: boolean;
}

interface Choice {
  readonly stance: ChangeableStance;
  readonly alternative: Alternative;
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
