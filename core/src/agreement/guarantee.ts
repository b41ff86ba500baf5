import { unsanctionedImprovements } from '../conflict/index.ts';
import type { Negotiation } from './negotiation.ts';
import { type Package, isTaken, lettersOf } from './package.ts';
import type { PackageSpace } from './package-space.ts';
import type { Guarantee } from './report.ts';
import { exactShare, sampledShare } from './share.ts';
import { type SharedConcept, graphRanksOf } from './tally.ts';
import type { World } from './world.ts';

interface Step {
  readonly decisionMaker: number;
  readonly to: number;
  weight: number;
  readonly answeredBy: Set<number>;
}

/**
 * The guarantees that packages need: the improvements that nothing sanctions, over the worlds looked at. Who must be
 * kept from which step, and who could answer it.
 */
export class GuaranteeTally {
  readonly #steps = new Map<number, Map<string, Step>>();
  #weight = 0;
  #count = 0;

  constructor(
    readonly space: PackageSpace,
    /** Places of the packages asked about. */
    readonly asked: readonly number[],
    readonly concept: SharedConcept,
  ) {
    for (const state of asked) this.#steps.set(state, new Map());
  }

  add(world: World): void {
    this.#weight += world.weight;
    this.#count += 1;
    const ranks = graphRanksOf(world, this.space);
    this.space.decisionMakers.forEach((_, decisionMaker) => {
      const stepsFrom = unsanctionedImprovements(this.space, ranks, { decisionMaker, concept: this.concept });
      for (const state of this.asked) {
        for (const { to, answeredBy } of stepsFrom(state))
          this.#addStep(state, { decisionMaker, to, answeredBy, weight: world.weight });
      }
    });
  }

  #addStep(
    state: number,
    found: {
      readonly decisionMaker: number;
      readonly to: number;
      readonly answeredBy: readonly number[];
      readonly weight: number;
    },
  ): void {
    const steps = this.#steps.get(state)!;
    const key = `${found.decisionMaker}:${found.to}`;
    const step = steps.get(key) ?? {
      decisionMaker: found.decisionMaker,
      to: found.to,
      weight: 0,
      answeredBy: new Set(),
    };
    step.weight += found.weight;
    for (const answerer of found.answeredBy) step.answeredBy.add(answerer);
    steps.set(key, step);
  }

  /** The guarantees of one package, the most often needed first. */
  guaranteesOf(state: number, negotiation: Negotiation, isSampled: boolean): readonly Guarantee[] {
    const name = (decisionMaker: number): string =>
      negotiation.parties[this.space.decisionMakers[decisionMaker]!]!.name;
    return [...(this.#steps.get(state)?.values() ?? [])]
      .sort((a, b) => b.weight - a.weight || a.decisionMaker - b.decisionMaker || a.to - b.to)
      .map((step) => {
        const value = step.weight / this.#weight;
        return {
          party: name(step.decisionMaker),
          to: lettersOf(this.space.packages[step.to]!, negotiation.options.length),
          concept: this.concept,
          share: isSampled ? sampledShare(value, this.#count) : exactShare(value),
          answeredBy: [...step.answeredBy].sort((a, b) => a - b).map(name),
        };
      });
  }
}

/** A party that cannot drop an option of its own only because a rule ties another party's option to it. */
export interface HeldByRule {
  readonly party: string;
  readonly option: string;
  readonly because: string;
}

/**
 * Where a package is stable only as modelled: the party could leave, and the other party's option would fall with it.
 */
export function heldByRules(negotiation: Negotiation, state: Package): readonly HeldByRule[] {
  return negotiation.options.flatMap((option): readonly HeldByRule[] => {
    if (!isTaken(state, option.index) || option.change === 'forward') return [];
    const without = state & ~(1 << option.index);
    const tie = negotiation.rules.find(
      ({ test }) =>
        !test.holdsIn(without) &&
        test.options.some(
          (other) => isTaken(state, other) && negotiation.options[other]!.party !== option.party,
        ),
    );
    return tie === undefined
      ? []
      : [{ party: negotiation.parties[option.party]!.name, option: option.name, because: tie.says }];
  });
}
