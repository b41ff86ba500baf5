import type { Issue } from '../../base/issue.ts';
import { acceptabilityOf, crossedRedLines } from '../funnel/acceptability.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import type { Package } from '../negotiation/package.ts';
import { type Position, positionsInForce } from '../negotiation/position.ts';
import { prioritiesOfPosition } from '../preference/priority.ts';
import type { StanceChange } from '../report.ts';
import { type Alternative, type ChangeableStance, changeableStances } from './stance-change.ts';
import { type Stand, standOf } from '../preference/stand.ts';

/** Changes of one party's stances, and what they make of its acceptance of a package. */
export interface PartyChange {
  readonly cost: number;
  /** The share of the party's worlds in which it accepts the package then; -1 where no stand can follow. */
  readonly share: number;
  readonly stand: Stand;
  readonly says: readonly StanceChange[];
}

export interface SearchedStance extends ChangeableStance {
  /** As it is, the package is acceptable in no world. */
  readonly mustChange: boolean;
}

/** One stance, and what it would be instead. */
export interface Choice {
  readonly stance: SearchedStance;
  readonly alternative: Alternative;
}

/** What one party could change about a package: its stances with those alternatives that can matter, and what they make. */
export class ChangeableParty {
  readonly stances: readonly SearchedStance[];
  readonly positions: readonly Position[];
  readonly fallback: Package;

  constructor(
    readonly negotiation: Negotiation,
    readonly party: number,
    readonly state: Package,
  ) {
    this.fallback = negotiation.parties[party]!.fallback;
    this.positions = positionsInForce(negotiation.positions, negotiation.asOf).filter(
      (position) => position.party === party,
    );
    this.stances = changeableStances(negotiation, party, this.positions)
      .map((stance) => this.#relevant(stance))
      .filter(({ alternatives, mustChange }) => mustChange || alternatives.length > 0)
      .sort((a, b) => Number(b.mustChange) - Number(a.mustChange));
  }

  /** The dearest set of changes there is. */
  get mostCost(): number {
    return this.stances.reduce(
      (sum, { alternatives }) => sum + Math.max(0, ...alternatives.map(({ cost }) => cost)),
      0,
    );
  }

  /** Whether a settled order or an override names what the party says. */
  get isReferredTo(): boolean {
    const { orders, overrides } = this.negotiation.judgement;
    return [...orders, ...overrides].some((entry) => entry.party === this.party);
  }

  /** What the party's acceptance comes to once these stances are others. */
  weigh(chosen: readonly Choice[]): PartyChange {
    const replaced = new Map(chosen.map(({ stance, alternative }) => [stance.position, alternative]));
    const kept = this.positions.map((position) => replaced.get(position)?.position ?? position);
    const added = chosen
      .filter(({ stance }) => stance.position === undefined)
      .map(({ alternative }) => alternative.position);
    const issues: Issue[] = [];
    const stand = standOf(this.party, [...kept, ...added], { negotiation: this.negotiation, issues });
    // A change that no stand can follow from, since settled orders then go round in a circle, is none.
    const isSound = issues.every(({ severity }) => severity !== 'error');
    const share = isSound ? acceptabilityOf(stand, this.state, this.fallback).share : -1;
    const cost = chosen.reduce((sum, { alternative }) => sum + alternative.cost, 0);
    return { cost, share, stand, says: chosen.flatMap(({ alternative }) => alternative.says) };
  }

  /** How many red lines the package crosses, over all readings of what the party said. */
  crossingsIn({ branches }: Stand): number {
    return branches.reduce((sum, branch) => sum + crossedRedLines(branch, this.state).length, 0);
  }

  /** Whether an option is taken in the package and not in the fallback, or the other way round. */
  differs(option: number): boolean {
    return ((this.state ^ this.fallback) & (1 << option)) !== 0;
  }

  crosses(position: Position): boolean {
    return prioritiesOfPosition(position, this.negotiation).some(
      ({ test, redLine }) => redLine && !test.holdsIn(this.state),
    );
  }

  /**
   * Leaves out what cannot matter: an alternative that, like the position it replaces, speaks neither for nor against
   * the package. And where the position's own red line is crossed, it must change, to what crosses none. Only where
   * nothing else depends on the position: no settled order, override or second position.
   */
  #relevant(stance: ChangeableStance): SearchedStance {
    const isAlone = this.positions.filter(({ option }) => option === stance.option).length <= 1;
    const { position, alternatives } = stance;
    const all = { ...stance, mustChange: false };
    if (this.isReferredTo || !isAlone) return all;
    if (position === undefined) return this.differs(stance.option) ? all : { ...all, alternatives: [] };
    if (this.crosses(position)) {
      const uncrossed = alternatives.filter((each) => !this.crosses(each.position));
      return { ...stance, alternatives: uncrossed, mustChange: true };
    }
    if (this.#matters(position)) return all;
    return { ...all, alternatives: alternatives.filter((each) => this.#matters(each.position)) };
  }

  #matters(position: Position): boolean {
    return prioritiesOfPosition(position, this.negotiation).some(({ test, redLine }) => {
      const holds = test.holdsIn(this.state);
      return holds !== test.holdsIn(this.fallback) || (redLine && !holds);
    });
  }
}
