import type { AgreementReport, PackageVerdict } from '@entente/core/agreement';

type Guarantee = PackageVerdict['guarantees'][number];

import { grouped } from './grouped.ts';

/** A step that a party would gain by and that nothing would deter: a guarantee must keep it from it. */
export interface PackageStep extends Guarantee {
  readonly from: string;
}

/** What one party would do then, whichever package it steps away from: its own options as they would be. */
export interface StepCourse {
  /** The options that it would take; none where it would drop all. */
  readonly taken: readonly string[];
  /** From which packages, those of the greatest share first. */
  readonly steps: readonly PackageStep[];
}

/** All steps that one party must be kept from. */
export interface StepBundle {
  readonly party: string;
  /** The packages that it would step away from. */
  readonly from: readonly string[];
  /** Those that it would take in most worlds first. */
  readonly courses: readonly StepCourse[];
}

/** The steps away from packages, one bundle a party, and in it one course for all that come to the same for it. */
export function stepBundlesOf(
  packages: readonly PackageVerdict[],
  { optionFacts, parties }: Pick<AgreementReport, 'optionFacts' | 'parties'>,
): readonly StepBundle[] {
  const steps = packages.flatMap(({ state, guarantees }) =>
    guarantees.map((guarantee): PackageStep => ({ ...guarantee, from: state })),
  );
  const takenAt = ({ party, to }: PackageStep): readonly string[] =>
    optionFacts
      .filter((option, index) => option.party === party && to[index] === 'Y')
      .map(({ name }) => name);
  return parties.flatMap((party): StepBundle[] => {
    const own = steps.filter((step) => step.party === party);
    if (own.length === 0) return [];
    const courses = grouped(own, (step) => takenAt(step).join(' ')).map((same): StepCourse => ({
      taken: takenAt(same[0]!),
      steps: same.toSorted(byShare),
    }));
    return [
      {
        party,
        from: [...new Set(own.map(({ from }) => from))],
        courses: courses.toSorted((one, other) => byShare(one.steps[0]!, other.steps[0]!)),
      },
    ];
  });
}

function byShare(one: PackageStep, other: PackageStep): number {
  return other.share.share - one.share.share;
}
