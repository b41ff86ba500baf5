import type { Day } from '../../base/day.ts';
import type { Issue, Outcome } from '../../base/issue.ts';
import { KnownShares } from '../funnel/acceptance.ts';
import { tooManyFeasible } from '../agreement.ts';
import { type Progress, countedParties, staged } from '../world/agreement-basis.ts';
import { feasibilityOf, mostFeasible } from '../negotiation/feasibility.ts';
import { type Negotiation, negotiationOn } from '../negotiation/negotiation.ts';
import type { Package } from '../negotiation/package.ts';
import { type Position, positionsInForce } from '../negotiation/position.ts';
import type { Share } from '../report.ts';
import {
  type AgreementSides,
  type AmongSettings,
  someAgreementAmong,
} from '../funnel/some-agreement-among.ts';
import { type Stand, standsOf } from '../preference/stand.ts';

/** What the positions in force on one day make of the packages. */
export interface DayShares extends AgreementSides {
  readonly feasible: readonly Package[];
  /** For each feasible package the share of worlds in which it is acceptable to all: exact, in closed form. */
  readonly acceptance: Float64Array;
  readonly someAgreement: Share;
}

interface Known<Value> {
  readonly key: string;
  readonly value: Value;
}

/**
 * Works out one day after another. What a party accepts changes only where its positions do, and what is feasible only
 * where the means do, so everything else is kept from the day before.
 */
export class DayWalk {
  readonly #parties: (Known<Float64Array> | undefined)[] = [];
  #feasible: Known<readonly Package[]> | undefined;
  #agreement: Known<Share> | undefined;
  readonly #places: ReadonlyMap<Position, number>;

  constructor(
    readonly negotiation: Negotiation,
    readonly settings: AmongSettings,
  ) {
    this.#places = new Map(negotiation.positions.map((position, place) => [position, place]));
  }

  *on(day: Day): Generator<Progress, Outcome<DayShares>> {
    const negotiation = negotiationOn(this.negotiation, day);
    const issues: Issue[] = [];
    const stands = standsOf(negotiation, issues);
    if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
    const feasible = yield* this.#feasibleOn(negotiation);
    if (feasible.length > mostFeasible) return { ok: false, issues: [tooManyFeasible()] };
    const counted = countedParties(negotiation, stands);
    const sides = { negotiation, stands, counted };
    const acceptance = yield* this.#acceptanceOf(sides, feasible);
    const candidates = feasible.filter((_, place) => acceptance[place]! > 0);
    const someAgreement = yield* this.#agreementOf(sides, candidates);
    return { ok: true, value: { ...sides, feasible, acceptance, someAgreement }, warnings: [] };
  }

  /** Where no resource's pledges are complete, no day is unlike another. */
  *#feasibleOn(negotiation: Negotiation): Generator<Progress, readonly Package[]> {
    const depends = negotiation.means.resources.some(({ complete }) => complete);
    const key = depends ? negotiation.asOf : '';
    if (this.#feasible?.key !== key) {
      const { feasible } = yield* staged('feasible', feasibilityOf(negotiation));
      this.#feasible = { key, value: feasible };
      this.#parties.length = 0;
      this.#agreement = undefined;
    }
    return this.#feasible.value;
  }

  *#acceptanceOf(
    { negotiation, stands, counted }: AgreementSides,
    feasible: readonly Package[],
  ): Generator<Progress, Float64Array> {
    const product = new Float64Array(feasible.length).fill(1);
    for (const party of counted) {
      const key = this.#saidBy(negotiation, [party]);
      if (this.#parties[party]?.key !== key) {
        const { fallback } = negotiation.parties[party]!;
        const value = yield* sharesOf(stands[party]!, feasible, fallback);
        this.#parties[party] = { key, value };
      }
      const own = this.#parties[party].value;
      for (let place = 0; place < product.length; place += 1) product[place]! *= own[place]!;
    }
    return product;
  }

  *#agreementOf(sides: AgreementSides, candidates: readonly Package[]): Generator<Progress, Share> {
    const key = this.#saidBy(sides.negotiation, sides.counted);
    if (this.#agreement?.key !== key) {
      const value = yield* someAgreementAmong(sides, candidates, this.settings);
      this.#agreement = { key, value };
    }
    return this.#agreement.value;
  }

  /** Which positions of these parties are in force, as a text. */
  #saidBy({ positions, asOf }: Negotiation, parties: readonly number[]): string {
    const inForce = positionsInForce(positions, asOf).filter(({ party }) => parties.includes(party));
    return `${parties.join()}:${inForce.map((position) => this.#places.get(position)).join()}`;
  }
}

function* sharesOf(
  stand: Stand,
  feasible: readonly Package[],
  fallback: Package,
): Generator<Progress, Float64Array> {
  const known = new KnownShares(stand, fallback);
  const shares = new Float64Array(feasible.length);
  for (const [place, state] of feasible.entries()) {
    if (place % 512 === 511) yield { stage: 'acceptable', done: place / feasible.length };
    shares[place] = known.of(state);
  }
  return shares;
}
