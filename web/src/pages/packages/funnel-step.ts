import type { AgreementReport, FunnelCounts, PackageVerdict } from '@entente/core/agreement';

export const funnelStepIds = ['thinkable', 'feasible', 'acceptable', 'efficient', 'holds'] as const;
export type FunnelStepId = (typeof funnelStepIds)[number];

/** One step of the funnel: how many packages could, likely or surely pass it. */
export interface FunnelStep extends FunnelCounts {
  readonly id: FunnelStepId;
  /** Whether the three counts differ by what is not known, or are one number. */
  readonly isGraded: boolean;
}

export function funnelStepsOf({ funnel }: Pick<AgreementReport, 'funnel'>): readonly FunnelStep[] {
  const plain = (id: FunnelStepId, count: number): FunnelStep => ({
    id,
    isGraded: false,
    could: count,
    likely: count,
    surely: count,
  });
  return [
    plain('thinkable', funnel.thinkable),
    plain('feasible', funnel.feasible),
    { id: 'acceptable', isGraded: true, ...funnel.acceptable },
    { id: 'efficient', isGraded: true, ...funnel.efficient },
    { id: 'holds', isGraded: true, ...funnel.holds },
  ];
}

/** Who keeps how many of the feasible packages from being acceptable to all in any world, and by what. */
export interface Blocker {
  readonly party: string;
  readonly redLine: number;
  readonly preference: number;
  /** Of them those that no other party blocks in every world. */
  readonly alone: readonly string[];
}

export function blockersOf(packages: readonly PackageVerdict[]): readonly Blocker[] {
  const counts = new Map<string, { redLine: number; preference: number; alone: string[] }>();
  for (const { state, feasible, acceptable, blockedBy } of packages) {
    if (!feasible || acceptable.share > 0) continue;
    const isAlone = blockedBy.filter(({ share }) => share.share === 1).length === 1;
    for (const { party, share, redLine } of blockedBy) {
      if (share.share < 1) continue;
      const count = counts.get(party) ?? { redLine: 0, preference: 0, alone: [] };
      count[redLine === true ? 'redLine' : 'preference'] += 1;
      if (isAlone) count.alone.push(state);
      counts.set(party, count);
    }
  }
  return [...counts]
    .map(([party, count]) => ({ party, ...count }))
    .sort((a, b) => b.redLine + b.preference - a.redLine - a.preference);
}
