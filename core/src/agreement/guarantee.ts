import { movesFrom, unsanctionedImprovements } from '../conflict/index.ts';
import type { Negotiation } from './negotiation.ts';
import { type Package, isTaken, lettersOf } from './package.ts';
import type { PackageSpace } from './package-space.ts';
import type { Guarantee } from './report.ts';
import { exactShare, sampledShare } from './share.ts';
import { type WorldStability, graphRanksOf } from './world-stability.ts';

interface Step {
  readonly decisionMaker: number;
  readonly to: number;
  weight: number;
  /** In how many worlds it was asked who could answer together, since nobody could alone. */
  asked: number;
  readonly answeredBy: Set<number>;
}

/** Who could answer together is dear to find and hardly changes from world to world: it is asked in so many. */
const mostAsked = 2;

function addAnswers(step: Step, answeredBy: readonly number[]): void {
  step.asked += 1;
  for (const answerer of answeredBy) step.answeredBy.add(answerer);
}

/**
 * The guarantees that packages need: the improvements that nothing sanctions under sequential stability, over the worlds
 * looked at. Who must be kept from which step, and who could answer it.
 */
export class GuaranteeTally {
  readonly #steps = new Map<number, Map<string, Step>>();
  #weight = 0;
  #count = 0;

  constructor(
    readonly space: PackageSpace,
    /** Places of the packages asked about. */
    readonly asked: readonly number[],
  ) {
    for (const state of asked) this.#steps.set(state, new Map());
  }

  /** Counts a world's steps. Only decision makers for whom a package asked about is not stable have any. */
  add({ world, stableFor }: WorldStability): void {
    this.#weight += world.weight;
    this.#count += 1;
    const ranks = graphRanksOf(world, this.space);
    stableFor.forEach((stable, decisionMaker) => {
      const open = this.asked.filter((state) => stable[state] === 0);
      if (open.length > 0) this.#addSteps(open, { ranks, decisionMaker, weight: world.weight });
    });
  }

  #addSteps(
    states: readonly number[],
    {
      ranks,
      decisionMaker,
      weight,
    }: {
      readonly ranks: readonly Int32Array[];
      readonly decisionMaker: number;
      readonly weight: number;
    },
  ): void {
    const position = { decisionMaker, concept: 'seq' } as const;
    const stepsFrom = this.space.solver.unsanctionedOf(ranks, position);
    for (const state of states) {
      const steps = stepsFrom(state).map((to) => this.#stepOf(state, decisionMaker, to));
      for (const step of steps) step.weight += weight;
      const unanswered = steps
        .filter((step) => !this.#addAnswersAlone(step, state, ranks[decisionMaker]!))
        .filter((step) => step.asked < mostAsked);
      if (unanswered.length === 0) continue;
      for (const { to, answeredBy } of unsanctionedImprovements(this.space, ranks, position)(state)) {
        const step = unanswered.find((each) => each.to === to);
        if (step !== undefined) addAnswers(step, answeredBy);
      }
    }
  }

  /** Adds whoever can move on to a package that is not better for the mover than the one it left; whether anyone can. */
  #addAnswersAlone(step: Step, state: number, own: Int32Array): boolean {
    let isAnswered = false;
    this.space.decisionMakers.forEach((_, opponent) => {
      if (opponent === step.decisionMaker || (isAnswered && step.answeredBy.has(opponent))) return;
      if (!movesFrom(this.space.graph, opponent, step.to).some((answer) => own[answer]! <= own[state]!))
        return;
      isAnswered = true;
      step.answeredBy.add(opponent);
    });
    return isAnswered;
  }

  #stepOf(state: number, decisionMaker: number, to: number): Step {
    const steps = this.#steps.get(state)!;
    const key = `${decisionMaker}:${to}`;
    const step = steps.get(key) ?? { decisionMaker, to, weight: 0, asked: 0, answeredBy: new Set() };
    steps.set(key, step);
    return step;
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
          concept: 'seq',
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
