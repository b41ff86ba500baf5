import { digestOf } from '../base/digest.ts';
import { type Issue, type Outcome, errorIssue } from '../base/issue.ts';
import { acceptabilityOf } from './acceptability.ts';
import { type Feasibility, feasibilityOf, mostFeasible, removalOf } from './feasibility.ts';
import { GuaranteeTally, heldByRules } from './guarantee.ts';
import type { Prior } from './judgement.ts';
import { shortfallsOf } from './means.ts';
import type { Negotiation } from './negotiation.ts';
import { AnswerTable, rankQuestions } from './next-question.ts';
import { openPointsOf } from './open-point.ts';
import { type Package, lettersOf } from './package.ts';
import { type PackageSpace, packageSpaceOf } from './package-space.ts';
import { type PartyPool, createPartyPool } from './party-pool.ts';
import type { AgreementReport, FunnelCounts, PackageVerdict, Share } from './report.ts';
import { exactShare, productOfShares, sampledShare } from './share.ts';
import { type Stand, standsOf } from './stand.ts';
import {
  OwnStability,
  type Tally,
  countedParties,
  createTally,
  efficientAmong,
  judgeWorld,
  ownConcepts,
  sequentialEquilibria,
} from './tally.ts';
import { type Worlds, worldsOf } from './world.ts';

export interface AgreementSettings {
  /** How many worlds are drawn, unless all of them are fewer. */
  readonly worlds: number;
  readonly seed: number;
  /** What a question should tell about: some agreement, or one package acceptable to all. */
  readonly goal: 'some' | Package;
}

export const defaultAgreementSettings: AgreementSettings = { worlds: 20_000, seed: 1, goal: 'some' };

export interface Progress {
  readonly stage: 'feasible' | 'acceptable' | 'worlds' | 'guarantees';
  /** From 0 to 1 within the stage. */
  readonly done: number;
}

/** Up to so many feasible packages all are listed; beyond it the best of them. */
const mostListed = 4096;
const listedBeyond = 1000;
/** The packages asked for the guarantees they need, and the worlds in which they are asked. */
const mostAsked = 40;
const mostGuaranteeWorlds = 500;

/**
 * From positions to packages: the funnel, the shares behind it, who blocks what, the guarantees packages need, and
 * what to ask next. Yields its progress; the same input, day and seed give the same report.
 */
export function* analyzeAgreement(
  negotiation: Negotiation,
  settings: AgreementSettings = defaultAgreementSettings,
): Generator<Progress, Outcome<AgreementReport>> {
  const issues: Issue[] = [];
  const stands = standsOf(negotiation, issues);
  if (issues.some((issue) => issue.severity === 'error')) return { ok: false, issues };
  const feasibility = yield* staged('feasible', feasibilityOf(negotiation));
  if (feasibility.feasible.length > mostFeasible)
    return { ok: false, issues: [...issues, tooManyFeasible()] };
  const space = packageSpaceOf(negotiation, feasibility.feasible);
  const pools = stands.map((stand) =>
    createPartyPool(stand, { space, seed: settings.seed, worlds: settings.worlds }),
  );
  const analysis: Analysis = {
    negotiation,
    settings,
    stands,
    space,
    pools,
    worlds: worldsOf(pools, settings.worlds),
    ownStability: new OwnStability(space, pools),
    counted: countedParties(negotiation, (party) => stands[party]!.isSilent),
  };
  const own = yield* ownShares(analysis);
  const joint = yield* jointShares(analysis);
  const verdicts = verdictsOf(analysis, own, joint);
  const withGuarantees = yield* addGuarantees(analysis, verdicts);
  const report = reportOf(analysis, { feasibility, verdicts: withGuarantees, joint });
  return {
    ok: true,
    value: { ...report, warnings: issues.map(({ code, says }) => ({ code, says })) },
    warnings: issues,
  };
}

interface Analysis {
  readonly negotiation: Negotiation;
  readonly settings: AgreementSettings;
  readonly stands: readonly Stand[];
  readonly space: PackageSpace;
  readonly pools: readonly PartyPool[];
  readonly worlds: Worlds;
  readonly counted: readonly number[];
  readonly ownStability: OwnStability;
}

function* staged<Value>(
  stage: Progress['stage'],
  steps: Generator<number, Value>,
): Generator<Progress, Value> {
  for (;;) {
    const { value, done } = steps.next();
    if (done === true) return value;
    yield { stage, done: value };
  }
}

/** What depends on one party alone: for each decision maker and own concept the share of its completions, per package. */
type OwnShares = readonly (readonly Float64Array[])[];

function* ownShares({ space, pools, ownStability }: Analysis): Generator<Progress, OwnShares> {
  const shares: Float64Array[][] = [];
  for (const [decisionMaker, party] of space.decisionMakers.entries()) {
    const pool = pools[party]!;
    const own = ownConcepts.map(() => new Float64Array(space.graph.stateCount));
    for (let index = 0; index < pool.size; index += 1) {
      if (index % 64 === 63) {
        yield {
          stage: 'acceptable',
          done: (decisionMaker + index / pool.size) / space.decisionMakers.length,
        };
      }
      const weight = pool.weightOf(index);
      ownStability.of(decisionMaker, index).forEach((bits, state) => {
        for (let bit = 0; bit < ownConcepts.length; bit += 1)
          if ((bits >> bit) & 1) own[bit]![state]! += weight;
      });
    }
    shares.push(own);
  }
  return shares;
}

interface JointShares {
  readonly tally: Tally;
  readonly tables: readonly AnswerTable[];
}

function* jointShares(analysis: Analysis): Generator<Progress, JointShares> {
  const { space, worlds, counted, settings, pools, stands, ownStability } = analysis;
  const tally = createTally(space);
  const goal = settings.goal === 'some' ? undefined : space.indexOf.get(settings.goal);
  const tables = counted.flatMap((party) =>
    openPointsOf(stands[party]!, pools[party]!).map((point) => new AnswerTable(point)),
  );
  for (let index = 0; index < worlds.count; index += 1) {
    if (index % 16 === 15) yield { stage: 'worlds', done: index / worlds.count };
    const world = worlds.at(index);
    const { acceptable, hasAgreement } = judgeWorld(world, space, counted);
    if (hasAgreement) tally.someAgreement += world.weight;
    const sequential = sequentialEquilibria(world, space);
    sequential.forEach((isStable, state) => {
      if (isStable === 1) tally.sequential[state]! += world.weight;
    });
    for (const state of efficientAmong(acceptable, world, counted)) {
      tally.efficient[state]! += world.weight;
      if (sequential[state] === 1) tally.allThree.seq[state]! += world.weight;
      ownConcepts.forEach((concept, bit) => {
        const isEquilibrium = space.decisionMakers.every(
          (party, decisionMaker) =>
            (ownStability.of(decisionMaker, world.indexes[party]!)[state]! >> bit) & 1,
        );
        if (isEquilibrium) tally.allThree[concept][state]! += world.weight;
      });
    }
    const isReached = goal === undefined ? hasAgreement : acceptable.includes(goal);
    for (const table of tables) {
      const { completion } = world.valuations[table.point.party]!;
      table.add(table.point.answerIn(completion), isReached, world.weight);
    }
  }
  return { tally, tables };
}

function verdictsOf(analysis: Analysis, own: OwnShares, { tally }: JointShares): readonly PackageVerdict[] {
  const { negotiation, space, pools, worlds } = analysis;
  const joint = (value: number): Share =>
    worlds.kind === 'enumerated' ? exactShare(value) : sampledShare(value, worlds.count);
  return space.packages.map((state, index) => {
    const inGraph = index < space.graph.stateCount;
    const ownConcept = (bit: number): Share =>
      productOfShares(
        space.decisionMakers.map((party, decisionMaker) => {
          const value = inGraph ? own[decisionMaker]![bit]![index]! : 0;
          return pools[party]!.isExact ? exactShare(value) : sampledShare(value, pools[party]!.size);
        }),
      );
    const removedBy = index < space.feasibleCount ? undefined : removalOf(negotiation, state);
    const shortfalls = shortfallsOf(negotiation.means, state);
    const held = heldByRules(negotiation, state);
    return {
      state: lettersOf(state, negotiation.options.length),
      feasible: index < space.feasibleCount,
      ...(removedBy === undefined ? {} : { removedBy }),
      ...acceptanceOf(analysis, state),
      efficient: joint(tally.efficient[index]!),
      equilibrium: {
        nash: ownConcept(0),
        gmr: ownConcept(1),
        smr: ownConcept(2),
        seq: joint(tally.sequential[index]!),
      },
      allThree: {
        nash: joint(tally.allThree.nash[index]!),
        gmr: joint(tally.allThree.gmr[index]!),
        smr: joint(tally.allThree.smr[index]!),
        seq: joint(tally.allThree.seq[index]!),
      },
      guarantees: [],
      ...(held.length === 0 ? {} : { heldByRule: held }),
      ...(shortfalls.length === 0 ? {} : { shortfalls }),
    };
  });
}

/** Exact: the product of the counted parties' shares, and who blocks. */
function acceptanceOf(
  { negotiation, stands, counted }: Analysis,
  state: Package,
): Pick<PackageVerdict, 'acceptable' | 'blockedBy'> {
  let product = 1;
  const blockedBy: { party: string; share: Share; redLine?: true }[] = [];
  for (const party of counted) {
    const { name, fallback } = negotiation.parties[party]!;
    const { share, crossesRedLine } = acceptabilityOf(stands[party]!, state, fallback);
    product *= share;
    if (share < 1)
      blockedBy.push({
        party: name,
        share: exactShare(1 - share),
        ...(crossesRedLine ? { redLine: true } : {}),
      });
  }
  return { acceptable: exactShare(product), blockedBy };
}

function* addGuarantees(
  { negotiation, space, worlds }: Analysis,
  verdicts: readonly PackageVerdict[],
): Generator<Progress, readonly PackageVerdict[]> {
  const asked = [...verdicts.keys()]
    .filter((index) => index < space.feasibleCount && verdicts[index]!.acceptable.share > 0)
    .sort((a, b) => verdicts[b]!.acceptable.share - verdicts[a]!.acceptable.share || a - b)
    .slice(0, mostAsked);
  const tally = new GuaranteeTally(space, asked, 'seq');
  const count = Math.min(worlds.count, worlds.kind === 'enumerated' ? worlds.count : mostGuaranteeWorlds);
  for (let index = 0; index < count; index += 1) {
    if (index % 16 === 15) yield { stage: 'guarantees', done: index / count };
    tally.add(worlds.at(index));
  }
  const isAsked = new Set(asked);
  return verdicts.map((verdict, index) =>
    isAsked.has(index)
      ? { ...verdict, guarantees: tally.guaranteesOf(index, negotiation, worlds.kind === 'sampled') }
      : verdict,
  );
}

interface Findings {
  readonly feasibility: Feasibility;
  readonly verdicts: readonly PackageVerdict[];
  readonly joint: JointShares;
}

function reportOf(
  analysis: Analysis,
  { feasibility, verdicts, joint }: Findings,
): Omit<AgreementReport, 'warnings'> {
  const { negotiation, settings, stands, space, worlds } = analysis;
  const isEnumerated = worlds.kind === 'enumerated';
  const shareOf = (value: number): Share =>
    isEnumerated ? exactShare(value) : sampledShare(value, worlds.count);
  const listed = listVerdicts(verdicts);
  const { judgement } = negotiation;
  return {
    digest: digestOf({ negotiation: negotiation.file, settings }),
    name: negotiation.name,
    asOf: negotiation.asOf,
    options: negotiation.options.map(({ name }) => name),
    parties: negotiation.parties.map(({ name }) => name),
    optionFacts: negotiation.options.map(({ name, party, says, guessed }) => ({
      name,
      party: negotiation.parties[party]!.name,
      ...(says === undefined ? {} : { says }),
      ...(guessed ? { guessed } : {}),
    })),
    partyFacts: negotiation.parties.map(({ name, options, consent, guessed }) => ({
      name,
      decisionMaker: options.length > 0,
      consent,
      ...(guessed ? { guessed } : {}),
    })),
    silent: stands.filter(({ isSilent }) => isSilent).map(({ party }) => negotiation.parties[party]!.name),
    worlds: { kind: worlds.kind, count: worlds.count, ...(isEnumerated ? {} : { seed: settings.seed }) },
    statusQuo: lettersOf(negotiation.statusQuo, negotiation.options.length),
    funnel: {
      thinkable: feasibility.thinkable,
      feasible: feasibility.feasible.length,
      removedBy: feasibility.removedBy,
      ...(feasibility.emptiedBy === undefined ? {} : { emptiedBy: feasibility.emptiedBy }),
      ...funnelCounts(verdicts, space),
    },
    someAgreement: shareOf(joint.tally.someAgreement),
    packages: listed,
    ...(listed.length < verdicts.length ? { packagesLeftOut: verdicts.length - listed.length } : {}),
    nextQuestions: rankQuestions(joint.tables, negotiation, isEnumerated ? undefined : worlds.count),
    priorAssumed: judgement.hasPrior ? null : (judgement.prior satisfies Prior),
  };
}

/** The status quo and the fallbacks are valued and shown, but never counted as an agreement. */
function funnelCounts(
  verdicts: readonly PackageVerdict[],
  space: PackageSpace,
): Pick<AgreementReport['funnel'], 'acceptable' | 'efficient' | 'holds'> {
  const fallbacks = new Set([space.statusQuo, ...space.fallbacks]);
  const agreements = verdicts.filter((_, index) => index < space.feasibleCount && !fallbacks.has(index));
  const count = (pick: (verdict: PackageVerdict) => Share): FunnelCounts => {
    const shares = agreements.map((verdict) => pick(verdict).share);
    return {
      could: shares.filter((share) => share > 0).length,
      likely: shares.filter((share) => share >= 0.5).length,
      surely: shares.filter((share) => share === 1).length,
    };
  };
  return {
    acceptable: count((verdict) => verdict.acceptable),
    efficient: count((verdict) => verdict.efficient),
    holds: count((verdict) => verdict.allThree.seq),
  };
}

/** The best first: acceptable to all in most worlds, then efficient in most, then by letters. */
function listVerdicts(verdicts: readonly PackageVerdict[]): readonly PackageVerdict[] {
  const sorted = [...verdicts].sort(
    (a, b) =>
      b.acceptable.share - a.acceptable.share ||
      b.efficient.share - a.efficient.share ||
      (a.state < b.state ? -1 : a.state > b.state ? 1 : 0),
  );
  return verdicts.length <= mostListed ? sorted : sorted.slice(0, listedBeyond);
}

function tooManyFeasible(): Issue {
  return errorIssue({
    code: 'too-many-packages',
    path: 'rules',
    says: `More than ${mostFeasible} packages are feasible, more than this analysis weighs.`,
    remedy: 'Add rules that exclude what cannot happen, or leave out options that nobody disputes.',
  });
}
