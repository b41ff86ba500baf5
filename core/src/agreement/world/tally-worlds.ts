import type { Kernel } from '../../conflict/index.ts';
import type { AgreementBasis, Progress } from './agreement-basis.ts';
import { tallyPlainly } from './plain-tally.ts';
import { tallyInKernel } from './solver/kernel-tally.ts';
import type { Tally, TallyScope } from './tally.ts';

/** Looks at every world of the basis: with a kernel where the host has one, else plainly, to the same figures. */
export function* tallyWorlds(
  basis: AgreementBasis,
  scope: TallyScope,
  kernel?: Kernel,
): Generator<Progress, Tally> {
  const fast = kernel === undefined ? undefined : yield* tallyInKernel(basis, scope, kernel);
  return fast ?? (yield* tallyPlainly(basis, scope));
}
