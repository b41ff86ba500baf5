import { type AgreementBasis, type Progress, stride } from './agreement-basis.ts';
import { judgeWorld, efficientAmong } from './judged-world.ts';
import { AnswerTable } from './answer-table.ts';
import { GuaranteeTally } from './guarantee.ts';
import { openPointsOf } from './open-point.ts';
import { type SharedConcept, WorldStability, sharedConcepts } from './world-stability.ts';

/** Weights of worlds, for each package; what depends on several parties at once. */
export interface Tally {
  readonly efficient: Float64Array;
  readonly sequential: Float64Array;
  /** Acceptable to all, efficient, and an equilibrium under the concept. */
  readonly allThree: Readonly<Record<SharedConcept, Float64Array>>;
  someAgreement: number;
  /** What the packages asked about need, over the first worlds. */
  readonly guarantees: GuaranteeTally;
  /** How each open point goes with the goal. */
  readonly tables: readonly AnswerTable[];
}

export interface TallyScope {
  /** Places of the feasible packages that can be acceptable to all; no other one is. */
  readonly candidates: readonly number[];
  /** Places of those asked for the guarantees they need. */
  readonly asked: readonly number[];
}

/** Drawn worlds in which it is asked which guarantees packages need. */
const mostGuaranteeWorlds = 500;

export function* tallyWorlds(
  basis: AgreementBasis,
  { candidates, asked }: TallyScope,
): Generator<Progress, Tally> {
  const tally = createTally(basis, asked);
  const { worlds } = basis;
  const step = stride(basis.space);
  for (let index = 0; index < worlds.count; index += 1) {
    if (index % step === 0) yield { stage: 'worlds', done: index / worlds.count };
    const stability = new WorldStability(basis.space, worlds.at(index));
    addWorld(tally, basis, { stability, candidates });
    if (worlds.kind === 'enumerated' || index < mostGuaranteeWorlds) tally.guarantees.add(stability);
  }
  return tally;
}

function createTally(
  { space, counted, stands, pools, settings }: AgreementBasis,
  asked: readonly number[],
): Tally {
  const zeros = (): Float64Array => new Float64Array(space.packages.length);
  const points = counted.flatMap((party) => openPointsOf(stands[party]!, pools[party]!.says));
  return {
    efficient: zeros(),
    sequential: zeros(),
    allThree: { nash: zeros(), gmr: zeros(), smr: zeros(), seq: zeros() },
    someAgreement: 0,
    guarantees: new GuaranteeTally(space, asked),
    tables: settings.goal === 'some' ? points.map((point) => new AnswerTable(point)) : [],
  };
}

function addWorld(
  tally: Tally,
  { space, counted }: AgreementBasis,
  { stability, candidates }: { readonly stability: WorldStability; readonly candidates: readonly number[] },
): void {
  const { world } = stability;
  const { weight } = world;
  const { acceptable, hasAgreement } = judgeWorld(world, { space, counted, candidates });
  addWhere(tally.sequential, stability.sequential, weight);
  if (hasAgreement) tally.someAgreement += weight;
  for (const state of efficientAmong(acceptable, world, counted)) {
    tally.efficient[state]! += weight;
    for (const concept of sharedConcepts)
      if (stability.isEquilibrium(state, concept)) tally.allThree[concept][state]! += weight;
  }
  for (const table of tally.tables) {
    const { completion } = world.valuations[table.point.party]!;
    table.add(table.point.answerIn(completion), hasAgreement, weight);
  }
}

function addWhere(sums: Float64Array, flags: Uint8Array, weight: number): void {
  for (let index = 0; index < flags.length; index += 1) if (flags[index] === 1) sums[index]! += weight;
}
