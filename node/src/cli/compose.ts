import { type AgreementReport, type Negotiation, negotiationOn } from '@entente/core/agreement';
import type { Day } from '@entente/core/base/day';
import type { Outcome } from '@entente/core/base/issue';
import {
  type BriefMaterial,
  type Document,
  composeBrief,
  openExplanations,
  withExplainHint,
} from '@entente/core/publication';
import { loadKernels } from '../io/kernel-host.ts';
import { runWithProgress } from './terminal.ts';

export interface Composition {
  /** Begin with what changed since that day. */
  readonly since?: Day;
  /** Instead of the brief, what stands behind one thing in it. */
  readonly explain?: string;
  /** The analysis of the negotiation as it was; undefined after its issues were told. */
  readonly analyze: (negotiation: Negotiation) => AgreementReport | undefined;
}

/** The brief, with what changed where an earlier day is given; or what stands behind one thing in it. */
export function compose(
  material: BriefMaterial,
  { since, explain, analyze }: Composition,
): Outcome<Document> {
  if (explain !== undefined)
    return runWithProgress(openExplanations(material, { kernels: loadKernels() })(explain), () => 'explain');
  if (since === undefined) return { ok: true, value: withExplainHint(composeBrief(material)), warnings: [] };
  const agreement = analyze(negotiationOn(material.negotiation, since));
  if (agreement === undefined) return { ok: false, issues: [] };
  return {
    ok: true,
    value: withExplainHint(composeBrief(material, { day: since, agreement })),
    warnings: [],
  };
}
