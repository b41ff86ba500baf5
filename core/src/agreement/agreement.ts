import { type Issue, type Outcome, errorIssue } from '../base/issue.ts';
import type { Kernel } from '../conflict/index.ts';
import { acceptanceShares } from './funnel/acceptance.ts';
import {
  type AgreementBasis,
  type AgreementSettings,
  type AnalysisAids,
  type Progress,
  basisOf,
  basisWithWorlds,
  defaultAgreementSettings,
  drawnIn,
  staged,
} from './world/agreement-basis.ts';
import { type Results, agreementReportOf } from './agreement-report.ts';
import { AnswerTable } from './question/answer-table.ts';
import { departuresOf, noDepartures } from './world/departure.ts';
import { emptyStepsOf } from './funnel/empty-step.ts';
import { type Feasibility, feasibilityOf, mostFeasible, removalOf } from './negotiation/feasibility.ts';
import { findLeastChange } from './change/least-change.ts';
import { type Negotiation, negotiationOn } from './negotiation/negotiation.ts';
import { rankQuestions } from './question/next-question.ts';
import { openPointsOf } from './preference/open-point.ts';
import { isListed, listedOwnShares, ownSharesOf } from './world/own-share.ts';
import { type Package, lettersOf } from './negotiation/package.ts';
import { packageQuestions } from './question/package-question.ts';
import { packageSpaceOf } from './world/package-space.ts';
import type { AgreementReport, NextQuestion } from './report.ts';
import { someAgreementUnder } from './funnel/some-agreement-under.ts';
import { standsOf } from './preference/stand.ts';
import { type TallyScope, wholeWorldsIn } from './world/tally.ts';
import { tallyWorlds } from './world/tally-worlds.ts';

/** So many packages, those that most worlds accept, are asked for the guarantees they need; the goal is too. */
const mostAsked = 40;

/**
 * From positions to packages: the funnel, the shares behind it, who blocks what, the guarantees packages need, what to
 * ask next, and the least that would have to change. Yields its progress; the same input, day and seed give the same
 * report.
 */
export function* analyzeAgreement(
  given: Negotiation,
  settings: AgreementSettings = defaultAgreementSettings,
  { kernels = {}, firstAnswers = false }: AnalysisAids = {},
): Generator<Progress, Outcome<AgreementReport>> {
  const negotiation = negotiationOn(given, settings.asOf ?? given.asOf);
  const issues: Issue[] = chosenPackages(settings).flatMap((chosen) => infeasible(negotiation, chosen));
  const stands = standsOf(negotiation, issues);
  if (issues.some((issue) => issue.severity === 'error')) return { ok: false, issues };
  const feasibility = yield* staged('feasible', feasibilityOf(negotiation));
  if (feasibility.feasible.length > mostFeasible)
    return { ok: false, issues: [...issues, tooManyFeasible()] };
  const space = packageSpaceOf(negotiation, feasibility.feasible);
  const basis = basisOf(negotiation, { stands, space }, settings);
  const acceptance = yield* acceptanceShares(basis);
  const listedOwn = yield* listedOwnShares(basis, kernels.world);
  const scope = scopeOf(basis, acceptance);
  const known = { feasibility, acceptance, listedOwn, scope, kernel: kernels.world };
  const warnings = issues.map(({ code, says }) => ({ code, says }));
  if (firstAnswers) yield* firstReport(basis, known, warnings);
  const results = yield* resultsOf(basis, known);
  const someAgreement = yield* someAgreementUnder(basis, kernels.world);
  const emptied = yield* emptyStepsOf(basis, results);
  const leastChange = yield* findLeastChange(basis, kernels.world);
  const report = yield* agreementReportOf(basis, {
    ...results,
    someAgreementUnder: someAgreement,
    ...(emptied === undefined ? {} : { emptied }),
    ...(leastChange === undefined ? {} : { leastChange }),
  });
  return { ok: true, value: { ...report, warnings }, warnings: issues };
}

/** What does not depend on how many worlds are looked at. */
interface Known {
  readonly feasibility: Feasibility;
  readonly acceptance: Float64Array;
  readonly listedOwn: Parameters<typeof ownSharesOf>[0];
  readonly scope: TallyScope;
  readonly kernel: Kernel | undefined;
}

/** Packages times worlds of the first answers: some hundredths of a second. */
const firstEffort = 400_000;
const fewestFirst = 32;

/** Tells a report from the first worlds, without what takes long to find; nothing where there are few worlds anyway. */
function* firstReport(
  basis: AgreementBasis,
  known: Known,
  warnings: AgreementReport['warnings'],
): Generator<Progress, void> {
  const count = Math.max(fewestFirst, Math.floor(firstEffort / basis.space.packages.length));
  if (basis.worlds.kind === 'enumerated' || basis.worlds.count <= 2 * count) return;
  const few = basisWithWorlds(basis, count);
  const results = yield* resultsOf(few, { ...known, scope: { ...known.scope, departures: noDepartures } });
  const report = yield* agreementReportOf(few, results);
  yield { stage: 'worlds', done: 0, first: { ...report, warnings } };
}

function* resultsOf(
  basis: AgreementBasis,
  { feasibility, acceptance, listedOwn, scope, kernel }: Known,
): Generator<Progress, Results> {
  const tally = yield* tallyWorlds(basis, scope, kernel);
  const tables = scope.points.map((point, place) => new AnswerTable(point, tally.answers[place]));
  return {
    feasibility,
    acceptance,
    own: ownSharesOf(listedOwn, tally),
    tally,
    departures: scope.departures,
    nextQuestions: questionsOf(basis, tables),
  };
}

/** What the worlds are asked, once it is known which packages can be acceptable to all. */
export function scopeOf(basis: AgreementBasis, acceptance: Float64Array): TallyScope {
  const { space, counted, stands, pools, settings, worlds } = basis;
  const candidates = [...acceptance.keys()].filter(
    (place) => place < space.feasibleCount && acceptance[place]! > 0,
  );
  const best = [...candidates].sort((a, b) => acceptance[b]! - acceptance[a]! || a - b).slice(0, mostAsked);
  const named = settings.goal === 'some' ? [] : [space.indexOf.get(settings.goal)!];
  const asked = [...new Set([...best, ...named])];
  return {
    candidates,
    departures: departuresOf(space, asked),
    points:
      settings.goal === 'some'
        ? counted.flatMap((party) => openPointsOf(stands[party]!, pools[party]!.completions.says))
        : [],
    own: space.decisionMakers.map((_, decisionMaker) => !isListed(basis, decisionMaker)),
    wholeWorlds: wholeWorldsIn(worlds, space.packages.length),
    stability: true,
  };
}

function questionsOf(basis: AgreementBasis, tables: readonly AnswerTable[]): readonly NextQuestion[] {
  const { goal } = basis.settings;
  return goal === 'some'
    ? rankQuestions(tables, basis.negotiation, drawnIn(basis))
    : rankQuestions(packageQuestions(basis, goal), basis.negotiation, undefined);
}

interface Chosen {
  readonly path: string;
  readonly state: Package;
}

function chosenPackages({ goal, leastChange }: AgreementSettings): readonly Chosen[] {
  return [
    ...(goal === 'some' ? [] : [{ path: 'goal', state: goal }]),
    ...(leastChange === undefined ? [] : [{ path: 'leastChange.package', state: leastChange.package }]),
  ];
}

/** A package that cannot be had is no goal. */
function infeasible(negotiation: Negotiation, { path, state }: Chosen): readonly Issue[] {
  const removedBy = removalOf(negotiation, state);
  if (removedBy === undefined) return [];
  const letters = lettersOf(state, negotiation.options.length);
  return [
    errorIssue({
      code: 'infeasible-package',
      path,
      says: `The package ${letters} is not feasible: ${removedBy}.`,
      remedy: 'Choose a package that breaks no rule and whose means suffice, or change what removes it.',
      found: letters,
    }),
  ];
}

export function tooManyFeasible(): Issue {
  return errorIssue({
    code: 'too-many-packages',
    path: 'rules',
    says: `More than ${mostFeasible} packages are feasible, more than this analysis weighs.`,
    remedy: 'Add rules that exclude what cannot happen, or leave out options that nobody disputes.',
  });
}
