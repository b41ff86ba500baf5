import type { Progress } from '../../progress.ts';
import type { Kernel } from '../kernel.ts';
import { prepareKernelSweep } from './kernel-sweep.ts';
import { preparePlainSweep } from './plain-sweep.ts';
import type { PreparedSweep } from './prepared-sweep.ts';
import { type SweepFrame, checkFrame, isTransitive } from './sweep-frame.ts';

/**
 * Prepares a sweep: judges every ranking of the pools by itself, from which follow the shares of Nash, GMR and SMR.
 * With a kernel where there is one and the moves are transitive; else in plain TypeScript, to the same numbers.
 */
export function* prepareSweep(frame: SweepFrame, kernel?: Kernel): Generator<Progress, PreparedSweep> {
  checkFrame(frame);
  if (kernel === undefined || !(yield* isTransitive(frame))) return yield* preparePlainSweep(frame);
  return yield* prepareKernelSweep(frame, kernel);
}
