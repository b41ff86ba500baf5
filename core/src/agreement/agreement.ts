import { type Issue, type Outcome, errorIssue } from '../base/issue.ts';
import { acceptanceShares } from './acceptance.ts';
import {
  type AgreementBasis,
  type AgreementSettings,
  type Progress,
  basisOf,
  defaultAgreementSettings,
  drawnIn,
  staged,
} from './agreement-basis.ts';
import { type Results, agreementReportOf } from './agreement-report.ts';
import type { AnswerTable } from './answer-table.ts';
import { type Feasibility, feasibilityOf, mostFeasible, removalOf } from './feasibility.ts';
import { findLeastChange } from './least-change.ts';
import { type Negotiation, negotiationOn } from './negotiation.ts';
import { rankQuestions } from './next-question.ts';
import { ownSharesOf } from './own-stability.ts';
import { type Package, lettersOf } from './package.ts';
import { packageQuestions } from './package-question.ts';
import { packageSpaceOf } from './package-space.ts';
import type { AgreementReport, NextQuestion } from './report.ts';
import { someAgreementUnder } from './some-agreement-under.ts';
import { standsOf } from './stand.ts';
import { tallyWorlds } from './tally.ts';

/** So many packages, those that most worlds accept, are asked for the guarantees they need. */
const mostAsked = 40;

/**
 * From positions to packages: the funnel, the shares behind it, who blocks what, the guarantees packages need, what to
 * ask next, and the least that would have to change. Yields its progress; the same input, day and seed give the same
 * report.
 */
export function* analyzeAgreement(
  given: Negotiation,
  settings: AgreementSettings = defaultAgreementSettings,
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
  const results = yield* resultsOf(basis, feasibility);
  const warnings = issues.map(({ code, says }) => ({ code, says }));
  const report = yield* agreementReportOf(basis, results);
  return { ok: true, value: { ...report, warnings }, warnings: issues };
}

function* resultsOf(basis: AgreementBasis, feasibility: Feasibility): Generator<Progress, Results> {
  const acceptance = yield* acceptanceShares(basis);
  const candidates = [...acceptance.keys()].filter(
    (place) => place < basis.space.feasibleCount && acceptance[place]! > 0,
  );
  const own = yield* ownSharesOf(basis);
  const asked = [...candidates].sort((a, b) => acceptance[b]! - acceptance[a]! || a - b).slice(0, mostAsked);
  const tally = yield* tallyWorlds(basis, { candidates, asked });
  const under = yield* someAgreementUnder(basis);
  const leastChange = yield* findLeastChange(basis);
  return {
    feasibility,
    acceptance,
    own,
    tally,
    someAgreementUnder: under,
    nextQuestions: questionsOf(basis, tally.tables),
    ...(leastChange === undefined ? {} : { leastChange }),
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
