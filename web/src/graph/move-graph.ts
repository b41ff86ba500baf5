import type { AgreementReport, NegotiationFile, PackageVerdict } from '@entente/core/agreement';
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

/** One party alone can go from one package to the other. */
export interface MoveEdge {
  readonly from: string;
  readonly to: string;
  readonly party: string;
  /** It would gain by it and nothing would deter it: what a guarantee must keep it from. */
  readonly needsGuarantee: boolean;
}

export interface MoveGraph {
  readonly nodes: readonly MoveNode[];
  readonly edges: readonly MoveEdge[];
}

const leaders = 4;
const most = 12;

/**
 * The status quo, the leading packages, the packages that somebody would step to from these, and the packages passed
 * on the way from the status quo to the first of them; with every unilateral move between any two.
 */
export function moveGraphOf(report: AgreementReport, model: NegotiationFile): MoveGraph {
  const byState = new Map(report.packages.map((verdict) => [verdict.state, verdict]));
  const leading = leadingPackages(report);
  const targets = leading.flatMap(({ guarantees }) => guarantees.map(({ to }) => to));
  const first = leading[0];
  const between =
    first === undefined ? [] : statesBetween(report, first.state).filter((state) => byState.has(state));
  const wanted = [report.statusQuo, ...leading.map(({ state }) => state), ...between, ...targets];
  const states = [...new Set(wanted)].slice(0, most);
  const nodes = states.map((state, index) => ({
    state,
    letter: index === 0 ? '' : String.fromCodePoint(64 + index),
    isStatusQuo: index === 0,
    layer: moversBetween(report, report.statusQuo, state).length,
    verdict: byState.get(state),
  }));
  return { nodes, edges: edgesBetween(states, report, model) };
}

/** The packages acceptable to all in most worlds, the status quo aside. */
export function leadingPackages({ packages, statusQuo }: AgreementReport): readonly PackageVerdict[] {
  return packages
    .filter(({ state, acceptable, feasible }) => feasible && state !== statusQuo && acceptable.share > 0)
    .sort((a, b) => b.acceptable.share - a.acceptable.share || b.efficient.share - a.efficient.share)
    .slice(0, leaders);
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

function edgesBetween(
  states: readonly string[],
  report: AgreementReport,
  model: NegotiationFile,
): readonly MoveEdge[] {
  const kinds = changeKindsOf(model);
  const byState = new Map(report.packages.map((verdict) => [verdict.state, verdict]));
  const edges: MoveEdge[] = [];
  for (const from of states) {
    for (const to of states) {
      const [party, ...others] = from === to ? [] : moversBetween(report, from, to);
      if (party === undefined || others.length > 0 || !mayChange(from, to, kinds)) continue;
      const guarantees = byState.get(from)?.guarantees ?? [];
      const needsGuarantee = guarantees.some((one) => one.party === party && one.to === to);
      edges.push({ from, to, party, needsGuarantee });
    }
  }
  return edges;
}

type ChangeKind = 'both' | 'forward' | 'back';

/** Which way each option can change, in the order of a package's letters. */
export function changeKindsOf(model: NegotiationFile): readonly ChangeKind[] {
  return model.parties.flatMap(({ options }) => options.map(({ change }) => change ?? 'both'));
}

export function mayChange(from: string, to: string, kinds: readonly ChangeKind[]): boolean {
  return kinds.every((kind, index) => {
    if (from[index] === to[index] || kind === 'both') return true;
    return kind === (to[index] === 'Y' ? 'forward' : 'back');
  });
}
