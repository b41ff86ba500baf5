import type { AgreementReport, PackageVerdict } from '../report.ts';

type Judged = Pick<AgreementReport, 'packages' | 'statusQuo' | 'partyFacts'>;

/**
 * The packages that some world makes acceptable to all: those that are acceptable, efficient and lasting (SEQ) in most
 * worlds first, then the efficient, then the acceptable. The status quo and the fallbacks are no agreement, so none of them.
 */
export function leadingPackages({ packages, statusQuo, partyFacts }: Judged): readonly PackageVerdict[] {
  const none = new Set([statusQuo, ...partyFacts.flatMap(({ fallback }) => fallback ?? [])]);
  const sorted = packages
    .filter(({ feasible, acceptable, state }) => feasible && acceptable.share > 0 && !none.has(state))
    .toSorted(
      (a, b) =>
        b.allThree.seq.share - a.allThree.seq.share ||
        b.efficient.share - a.efficient.share ||
        b.acceptable.share - a.acceptable.share,
    );
  const best = likelyBest(sorted);
  return best === undefined ? [] : [best, ...sorted.filter((one) => one !== best)];
}

/** Of those that drawn worlds do not tell from the first, the one acceptable to all in most: that is exact, and not chance. */
function likelyBest(sorted: readonly PackageVerdict[]): PackageVerdict | undefined {
  const [first] = sorted;
  if (first === undefined) return undefined;
  const { share, low = share } = first.allThree.seq;
  return sorted
    .filter(({ allThree: { seq } }) => (seq.high ?? seq.share) >= low)
    .reduce((best, one) => (one.acceptable.share > best.acceptable.share ? one : best), first);
}

/** The package with the best prospects, the same wherever one is spoken of. Undefined where nothing would be an agreement. */
export function bestPackage(report: Judged): PackageVerdict | undefined {
  return leadingPackages(report)[0];
}
