import type { AgreementBasis } from '../world/agreement-basis.ts';
import type { Findings } from './package-verdict.ts';
import type { AgreementReport, FunnelCounts } from '../report.ts';
import { roundShare } from '../world/share.ts';

/**
 * How many packages pass the last three steps of the funnel: could, likely, surely. The status quo and the fallbacks
 * are valued and shown, but never counted as an agreement.
 */
export function funnelCounts(
  { space }: AgreementBasis,
  { acceptance, tally }: Findings,
): Pick<AgreementReport['funnel'], 'acceptable' | 'efficient' | 'holds'> {
  const none = new Set([space.statusQuo, ...space.fallbacks]);
  const count = (sums: Float64Array): FunnelCounts => {
    const shares = [...sums.subarray(0, space.feasibleCount)]
      .filter((_, place) => !none.has(place))
      .map(roundShare);
    return {
      could: shares.filter((share) => share > 0).length,
      likely: shares.filter((share) => share >= 0.5).length,
      surely: shares.filter((share) => share === 1).length,
    };
  };
  return {
    acceptable: count(acceptance),
    efficient: count(tally.efficient),
    holds: count(tally.allThree.seq),
  };
}
