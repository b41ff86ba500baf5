import type { AgreementReport, PackageVerdict } from '../report.ts';

type Judged = Pick<AgreementReport, 'packages' | 'statusQuo' | 'partyFacts'>;

/**
 * The packages that some world makes acceptable to all: those that are acceptable, efficient and lasting (SEQ) in most
 * worlds first, then the efficient, then the acceptable. The status quo and the fallbacks are no agreement, so none of them.
 */
export function leadingPackages({ packages, statusQuo, partyFacts }: Judged): readonly PackageVerdict[] {
  const none = new Set([statusQuo, ...partyFacts.flatMap(({ fallback }) => fallback ?? [])]);
  return packages
    .filter(({ feasible, acceptable, state }) => feasible && acceptable.share > 0 && !none.has(state))
    .toSorted(
      (a, b) =>
        b.allThree.seq.share - a.allThree.seq.share ||
        b.efficient.share - a.efficient.share ||
        b.acceptable.share - a.acceptable.share,
    );
}

/** The package with the best prospects, the same wherever one is spoken of. Undefined where nothing would be an agreement. */
export function bestPackage(report: Judged): PackageVerdict | undefined {
  return leadingPackages(report)[0];
}
