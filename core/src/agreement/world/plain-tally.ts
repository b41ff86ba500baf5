import { type AgreementBasis, type Progress, stride } from './agreement-basis.ts';
import { efficientAmong, judgeWorld } from './judged-world.ts';
import { ownConcepts, ownStabilityOf } from './own-stability.ts';
import { type Tally, type TallyScope, answerWorldsIn, firstWorlds, wholeDrawnIn } from './tally.ts';
import type { World } from './world.ts';
import { WorldStability, graphRanksOf, sharedConcepts } from './world-stability.ts';

/** The tally by definition, world by world. */
export function* tallyPlainly(basis: AgreementBasis, scope: TallyScope): Generator<Progress, Tally> {
  const tally = new PlainTally(basis, scope);
  const { worlds } = basis;
  const step = stride(basis.space);
  for (let index = 0; index < worlds.count; index += 1) {
    if (index % step === 0) yield { stage: 'worlds', done: index / worlds.count };
    tally.add(worlds.at(index), index);
  }
  return tally;
}

class PlainTally implements Tally {
  readonly efficient: Float64Array;
  readonly sequential: Float64Array;
  readonly allThree: Record<(typeof sharedConcepts)[number], Float64Array>;
  readonly answers: readonly Float64Array[];
  readonly unsanctioned: Float64Array;
  readonly answerers: readonly number[][];
  readonly unansweredIn: readonly number[][];
  readonly own: readonly (Record<(typeof ownConcepts)[number], Float64Array> | undefined)[];
  readonly wholeDrawn: number | undefined;
  someAgreement = 0;

  constructor(
    readonly basis: AgreementBasis,
    readonly scope: TallyScope,
  ) {
    this.wholeDrawn = wholeDrawnIn(basis.worlds, scope);
    const zeros = (): Float64Array => new Float64Array(basis.space.packages.length);
    this.efficient = zeros();
    this.sequential = zeros();
    this.allThree = { nash: zeros(), gmr: zeros(), smr: zeros(), seq: zeros() };
    this.answers = scope.points.map(({ answers }) => new Float64Array(2 * answers.length));
    this.unsanctioned = new Float64Array(scope.departures.all.length);
    this.answerers = scope.departures.all.map(() => []);
    this.unansweredIn = scope.departures.all.map(() => []);
    this.own = scope.own.map((isAsked) =>
      isAsked ? { nash: zeros(), gmr: zeros(), smr: zeros() } : undefined,
    );
  }

  add(world: World, index: number): void {
    const { space, counted } = this.basis;
    const { weight } = world;
    const { candidates, points } = this.scope;
    const { acceptable, hasAgreement } = judgeWorld(world, { space, counted, candidates });
    if (hasAgreement) this.someAgreement += weight;
    points.forEach((point, place) => {
      const answer = point.answerIn(world.valuations[point.party]!.completion);
      if (answer >= 0) this.answers[place]![2 * answer + Number(hasAgreement)]! += weight;
    });
    if (!this.scope.stability) return;
    const stability = new WorldStability(space, world);
    for (const state of efficientAmong(acceptable, world, counted)) {
      this.efficient[state]! += weight;
      for (const concept of sharedConcepts)
        if (stability.isEquilibrium(state, concept)) this.allThree[concept][state]! += weight;
    }
    if (index >= this.scope.wholeWorlds) return;
    const { count } = this.basis.worlds;
    const wholeWeight = (weight * count) / Math.min(count, this.scope.wholeWorlds);
    addWhere(this.sequential, stability.sequential, wholeWeight);
    this.#addOwn(world, wholeWeight);
    this.#addDepartures(stability, { index, wholeWeight });
  }

  #addOwn({ valuations }: World, weight: number): void {
    const { space } = this.basis;
    this.own.forEach((sums, decisionMaker) => {
      if (sums === undefined) return;
      const valuation = valuations[space.decisionMakers[decisionMaker]!]!;
      for (const concept of ownConcepts)
        addWhere(sums[concept], ownStabilityOf(space, valuation, { decisionMaker, concept }), weight);
    });
  }

  #addDepartures(
    { world, stableFor }: WorldStability,
    { index, wholeWeight }: { readonly index: number; readonly wholeWeight: number },
  ): void {
    const { space } = this.basis;
    const ranks = graphRanksOf(world, space);
    const { all } = this.scope.departures;
    stableFor.forEach((stable, decisionMaker) => {
      const own = [...all.entries()].filter(
        ([, each]) => each.decisionMaker === decisionMaker && stable[each.from] === 0,
      );
      if (own.length === 0) return;
      const stepsFrom = space.solver.unsanctionedOf(ranks, { decisionMaker, concept: 'seq' });
      for (const [place, { from, to }] of own) {
        if (!stepsFrom(from).includes(to)) continue;
        this.unsanctioned[place]! += wholeWeight;
        if (index < answerWorldsIn(this.basis.worlds))
          this.#addAnswerers(place, ranks[decisionMaker]!, index);
      }
    });
  }

  #addAnswerers(place: number, own: Int32Array, index: number): void {
    const { from, replies } = this.scope.departures.all[place]!;
    const alone = replies
      .filter(({ targets }) => targets.some((target) => own[target]! <= own[from]!))
      .map(({ opponent }) => opponent);
    const known = this.answerers[place]!;
    known.push(...alone.filter((opponent) => !known.includes(opponent)));
    known.sort((a, b) => a - b);
    if (alone.length === 0 && index < firstWorlds) this.unansweredIn[place]!.push(index);
  }
}

function addWhere(sums: Float64Array, flags: Uint8Array, weight: number): void {
  for (let index = 0; index < flags.length; index += 1) if (flags[index] === 1) sums[index]! += weight;
}
