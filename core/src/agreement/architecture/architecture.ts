import { type Issue, type Outcome, errorIssue } from '../../base/issue.ts';
import { type Gap, gapsOf } from './architecture-gap.ts';
import { type Commitment, commitmentsOf } from './commitment.ts';
import { bestPackage } from '../funnel/leading-package.ts';
import { removalOf } from '../negotiation/feasibility.ts';
import { type MeansCourse, meansOverTime } from '../means/means-over-time.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { readPackage } from '../negotiation/package.ts';
import type { AgreementReport, PackageVerdict } from '../report.ts';

/** A package written out as commitments, with what it still lacks. */
export interface Architecture {
  /** In letters. */
  readonly state: string;
  /** Whether somebody named the package, or it is the one with the best prospects. */
  readonly chosen: 'named' | 'best';
  readonly verdict: PackageVerdict;
  readonly commitments: readonly Commitment[];
  /** The means of the whole package, resource by resource. */
  readonly courses: readonly MeansCourse[];
  readonly gaps: readonly Gap[];
  readonly silent: readonly string[];
}

/**
 * The architecture of a package of an analysed negotiation.
 *
 * @param named The package in letters; left out, the one with the best prospects.
 */
export function architectureOf(
  negotiation: Negotiation,
  report: AgreementReport,
  named?: string,
): Outcome<Architecture> {
  const verdict =
    named === undefined ? bestPackage(report) : report.packages.find(({ state }) => state === named);
  const fault = faultOf({ negotiation, report, verdict }, named);
  if (fault !== undefined || verdict === undefined)
    return { ok: false, issues: fault === undefined ? [] : [fault] };
  const { silent } = report;
  const state = readPackage(verdict.state, negotiation.options.length)!;
  const commitments = commitmentsOf(negotiation, state);
  return {
    ok: true,
    value: {
      state: verdict.state,
      chosen: named === undefined ? 'best' : 'named',
      verdict,
      commitments,
      courses: meansOverTime(negotiation.means, state),
      gaps: gapsOf(commitments, { negotiation, verdict, silent }),
      silent,
    },
    warnings: [],
  };
}

interface Chosen {
  readonly negotiation: Negotiation;
  readonly report: AgreementReport;
  readonly verdict: PackageVerdict | undefined;
}

function faultOf({ negotiation, report, verdict }: Chosen, named: string | undefined): Issue | undefined {
  if (named === undefined) return verdict === undefined ? nothingToWriteOut(report) : undefined;
  const optionCount = negotiation.options.length;
  const state = readPackage(named, optionCount);
  if (state === undefined) {
    return errorIssue({
      code: 'wrong-package',
      path: 'package',
      says: `"${named}" is no package of these ${optionCount} options.`,
      remedy: `Write ${optionCount} letters, Y or N, one an option in the order of the file.`,
      found: named,
    });
  }
  const removedBy = removalOf(negotiation, state);
  if (removedBy !== undefined) {
    return errorIssue({
      code: 'infeasible-package',
      path: 'package',
      says: `The package ${named} is not feasible: ${removedBy}.`,
      remedy: 'Choose a package that breaks no rule and whose means suffice, or change what removes it.',
      found: named,
    });
  }
  if (verdict !== undefined) return undefined;
  return errorIssue({
    code: 'package-not-listed',
    path: 'package',
    says: `The package ${named} is feasible, but too many are for all to be judged, and it is not among the best.`,
    remedy: 'Add rules that exclude what cannot happen, or leave out options that nobody disputes.',
    found: named,
  });
}

function nothingToWriteOut({ funnel, packages, statusQuo }: AgreementReport): Issue {
  if (funnel.feasible === 0) {
    return errorIssue({
      code: 'no-feasible-package',
      path: 'package',
      says: `No package is feasible, so there is none to write out: ${(funnel.emptiedBy ?? []).join('; ')} leave nothing.`,
      remedy: 'Change one of these rules, or the pledges of these resources.',
    });
  }
  const example = packages.find(({ feasible, state }) => feasible && state !== statusQuo)?.state;
  return errorIssue({
    code: 'no-acceptable-package',
    path: 'package',
    says: 'No package besides the status quo is acceptable to all in any world, so none is chosen by itself.',
    remedy:
      example === undefined
        ? 'Add options, or take rules away.'
        : `Name one to see what it lacks, such as ${example}.`,
  });
}
