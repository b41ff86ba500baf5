import type { AgreementReport, PackageVerdict } from '@entente/core/agreement';
import { shortNameOf, takenOptionsOf } from '../../negotiation/package-name.ts';

/** So many packages can be chosen from; more would not be read. */
const mostOffered = 150;

/** The packages that somebody could want all to accept: feasible, and not what there is now. The one chosen is among them. */
export function offeredPackages(
  { packages, statusQuo }: Pick<AgreementReport, 'packages' | 'statusQuo'>,
  chosen: string | undefined,
): readonly PackageVerdict[] {
  const open = packages.filter(({ feasible, state }) => feasible && state !== statusQuo);
  return open.filter(({ state }, place) => place < mostOffered || state === chosen);
}

/** The one to begin with: not yet sure, and acceptable in most worlds; else the first. */
export function packageToBeginWith(offered: readonly PackageVerdict[]): string | undefined {
  return (offered.find(({ acceptable }) => acceptable.share < 1) ?? offered[0])?.state;
}

export function nameOfPackage(report: Pick<AgreementReport, 'optionFacts'>, state: string): string {
  return takenOptionsOf(report, state).map(shortNameOf).join(' + ');
}
