import type { AgreementReport, NegotiationFile, PackageVerdict } from '@entente/core/agreement';
import { moversBetween } from '../../graph/move-graph.ts';
import { changeKindsOf, mayChange } from '../../graph/option-change-kind.ts';

/** A package that one party alone can go to, or come from. */
export interface Neighbour {
  readonly verdict: PackageVerdict;
  readonly party: string;
}

export interface Neighbours {
  readonly from: readonly Neighbour[];
  readonly to: readonly Neighbour[];
}

/** Packages with some prospects, and the status quo, that one move of one party joins with this one. */
export function neighboursOf(report: AgreementReport, model: NegotiationFile, state: string): Neighbours {
  const kinds = changeKindsOf(model);
  const near = report.packages.flatMap((verdict): readonly Neighbour[] => {
    if (verdict.state === state) return [];
    if (verdict.acceptable.share === 0 && verdict.state !== report.statusQuo) return [];
    const [party, ...others] = moversBetween(report, state, verdict.state);
    return party === undefined || others.length > 0 ? [] : [{ verdict, party }];
  });
  return {
    from: near.filter(({ verdict }) => verdict.feasible && mayChange(state, verdict.state, kinds)),
    to: near.filter(({ verdict }) => mayChange(verdict.state, state, kinds)),
  };
}
