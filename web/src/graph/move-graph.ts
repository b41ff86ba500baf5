import {
  type AgreementReport,
  type NegotiationFile,
  type PackageVerdict,
  leadingPackages,
} from '@entente/core/agreement';
import { type MoveBundle, moveBundlesOf } from './move-bundle.ts';
import { type StepBundle, stepBundlesOf } from './step-bundle.ts';
import { changesBetween } from '../negotiation/package-name.ts';

export interface MoveNode {
  readonly state: string;
  /** A, B, C …; the status quo has none. */
  readonly letter: string;
  readonly isStatusQuo: boolean;
  /** How many parties act otherwise than in the status quo. */
  readonly layer: number;
  readonly verdict: PackageVerdict | undefined;
}

/** What the picture of the moves shows. */
export interface MoveGraph {
  readonly nodes: readonly MoveNode[];
  /** Who alone can go from which of them to which. */
  readonly bundles: readonly MoveBundle[];
  /** What the parties must be kept from, once one of them is agreed. */
  readonly steps: readonly StepBundle[];
}

/** So many of the leading packages are shown at once. */
export const mostLeading = 4;
const most = 12;

/**
 * The status quo, the leading packages, the chosen one, and the packages passed on the way from the status quo to the
 * first of them; who alone can go where among these, and which steps away from them nothing deters. What anybody does
 * without an agreement is no step away from one, so the status quo has none unless it is the chosen package.
 */
export function moveGraphOf(report: AgreementReport, model: NegotiationFile, chosen?: string): MoveGraph {
  const byState = new Map(report.packages.map((verdict) => [verdict.state, verdict]));
  const leading = leadingPackages(report).slice(0, mostLeading);
  const first = leading[0];
  const between =
    first === undefined ? [] : statesBetween(report, first.state).filter((state) => byState.has(state));
  const asked = chosen !== undefined && byState.has(chosen) ? [chosen] : [];
  const wanted = [report.statusQuo, ...leading.map(({ state }) => state), ...asked, ...between];
  const states = [...new Set(wanted)].slice(0, most);
  const nodes = states.map((state, index) => ({
    state,
    letter: index === 0 ? '' : String.fromCodePoint(64 + index),
    isStatusQuo: index === 0,
    layer: moversBetween(report, report.statusQuo, state).length,
    verdict: byState.get(state),
  }));
  const agreed = nodes.filter(({ state, isStatusQuo }) => !isStatusQuo || state === chosen);
  return {
    nodes,
    bundles: moveBundlesOf(states, report, model),
    steps: stepBundlesOf(
      agreed.flatMap(({ verdict }) => verdict ?? []),
      report,
    ),
  };
}

export function moversBetween(report: AgreementReport, from: string, to: string): readonly string[] {
  return [...new Set(changesBetween(report, from, to).map(({ party }) => party))];
}

/** Every package in which some parties act as in the goal and the others as in the status quo; none if these are many. */
function statesBetween(report: AgreementReport, goal: string): readonly string[] {
  const movers = moversBetween(report, report.statusQuo, goal);
  if (movers.length > 3) return [];
  return Array.from({ length: 2 ** movers.length }, (_, subset) =>
    report.optionFacts
      .map(({ party }, index) => {
        const moved = movers.includes(party) && (subset & (1 << movers.indexOf(party))) !== 0;
        return (moved ? goal : report.statusQuo)[index] ?? 'N';
      })
      .join(''),
  );
}
