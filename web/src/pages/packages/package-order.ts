import type { PackageVerdict } from '@entente/core/agreement';

export const concepts = ['seq', 'nash', 'gmr', 'smr'] as const;
export type Concept = (typeof concepts)[number];

export const packageColumns = ['acceptable', 'efficient', 'holds', 'all'] as const;
export type PackageColumn = (typeof packageColumns)[number];

export const packageFilters = ['could', 'likely', 'feasible'] as const;
export type PackageFilter = (typeof packageFilters)[number];

export interface PackageChoice {
  readonly by: PackageColumn;
  readonly ascending: boolean;
  readonly filter: PackageFilter;
  /** Only packages that take the option at this place; -1 for any. */
  readonly option: number;
  readonly concept: Concept;
}

export function shareOf(verdict: PackageVerdict, by: PackageColumn, concept: Concept): number {
  switch (by) {
    case 'acceptable':
    case 'efficient':
      return verdict[by].share;
    case 'holds':
      return verdict.equilibrium[concept].share;
    case 'all':
      return verdict.allThree[concept].share;
  }
}

/** The packages that pass the filters, sorted; equal ones keep the order of acceptability and then of the report. */
export function choosePackages(
  packages: readonly PackageVerdict[],
  choice: PackageChoice,
): readonly PackageVerdict[] {
  const { by, ascending, concept, option } = choice;
  const sign = ascending ? 1 : -1;
  return packages
    .filter((verdict) => passes(verdict, choice.filter) && (option < 0 || verdict.state[option] === 'Y'))
    .map((verdict, index) => ({ verdict, index }))
    .sort(
      (a, b) =>
        sign * (shareOf(a.verdict, by, concept) - shareOf(b.verdict, by, concept)) ||
        b.verdict.acceptable.share - a.verdict.acceptable.share ||
        a.index - b.index,
    )
    .map(({ verdict }) => verdict);
}

function passes({ acceptable, feasible }: PackageVerdict, filter: PackageFilter): boolean {
  if (filter === 'feasible') return feasible;
  return filter === 'likely' ? acceptable.share >= 0.5 : acceptable.share > 0;
}
