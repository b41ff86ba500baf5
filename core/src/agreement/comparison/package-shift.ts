import { changesBetween } from './changes-between.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import type { AgreementReport, ChangeReport } from '../report.ts';

/** A package whose prospects are others than on an earlier day. */
export interface PackageShift {
  readonly state: string;
  /** The share of worlds in which it was, and is, acceptable to all. */
  readonly from: number;
  readonly to: number;
  readonly became: 'acceptable' | 'likely' | 'sure' | 'unlikely' | 'unsure' | 'unacceptable';
}

/**
 * The packages that became acceptable in some world, in at least half or in every world, or ceased to be, the greatest
 * change first. Both reports must be of the same options.
 */
export function packageShifts(earlier: AgreementReport, later: AgreementReport): readonly PackageShift[] {
  const before = new Map(earlier.packages.map(({ state, acceptable }) => [state, acceptable.share]));
  return later.packages
    .flatMap(({ state, acceptable }): readonly PackageShift[] => {
      const from = before.get(state) ?? 0;
      const became = becameOf(from, acceptable.share);
      return became === undefined ? [] : [{ state, from, to: acceptable.share, became }];
    })
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}

/** What a package became by going from one share to another; undefined where it stayed in its grade. */
export function becameOf(from: number, to: number): PackageShift['became'] | undefined {
  const [was, is] = [gradeOf(from), gradeOf(to)];
  if (is > was) return (['acceptable', 'likely', 'sure'] as const)[is - 1];
  if (is < was) return (['unacceptable', 'unlikely', 'unsure'] as const)[is as 0 | 1 | 2];
  return undefined;
}

/** In no world, in some, in at least half, in all. */
function gradeOf(share: number): 0 | 1 | 2 | 3 {
  if (share === 0) return 0;
  if (share === 1) return 3;
  return share < 0.5 ? 1 : 2;
}

/** Both kinds of change as data. */
export function changeReportOf(
  negotiation: Negotiation,
  earlier: AgreementReport,
  later: AgreementReport,
): ChangeReport {
  const changes = changesBetween(negotiation, earlier.asOf, later.asOf);
  return { ...changes, packages: packageShifts(earlier, later) };
}
