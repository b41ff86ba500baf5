import type { Kernel } from '../kernel.ts';
import type { Meter } from '../list/meter.ts';
import type { DenseConflict } from './dense-conflict.ts';
import type { DenseMemory, Width } from './dense-memory.ts';
import type { DenseRun, Pass } from './dense-run.ts';
import type { OptionLayout, OwnBits } from './option-layout.ts';

/** A question under way: what lies where, and how far the work is. */
export interface DenseTask {
  readonly conflict: DenseConflict;
  readonly layout: OptionLayout;
  readonly run: DenseRun;
  readonly kernel: Kernel;
  readonly at: DenseMemory;
  readonly meter: Meter;
}

/** Everybody's ranks in planes: 0 where a state is infeasible, else from 1. */
export interface RankedTask extends DenseTask {
  /** Bytes of a rank. */
  readonly width: Width;
  /** Where each decision maker's plane is, and one to work with. */
  readonly ranks: readonly number[];
  readonly lasting: number;
  /** For each decision maker a number that no rank is above. */
  readonly tops: readonly number[];
  /** Whether every state is feasible. */
  readonly isWhole: boolean;
}

/** All vectors of a plane as one pass. */
export function vectorPass({ layout, width }: RankedTask, name: string, ...values: readonly number[]): Pass {
  const states = 16 / width;
  return { name, values: () => [width, ...values], count: 2 ** layout.bitCount / states, states };
}

/** All rows of a decision maker's fibres (see the kernel's `row.ts`) as one pass. */
export function rowPass(
  { layout, width, at }: RankedTask,
  name: string,
  {
    own,
    planes,
    least,
  }: { readonly own: OwnBits; readonly planes: readonly number[]; readonly least?: boolean },
): Pass {
  const shift = own.shift + Math.log2(width);
  const split = Math.max(shift, 4);
  const pieces = Math.max(shift + own.bits - split, 0);
  const states = 2 ** (Math.min(split, 10) + pieces) / width;
  const [first, second, ...more] = planes;
  return {
    name,
    values: (thread) => {
      const { greatest, least: lowest } = at.own[thread]!;
      const rest = least === undefined ? [] : [least ? lowest : 0];
      return [width, first!, second!, shift, own.bits, ...more, greatest, ...rest];
    },
    count: 2 ** layout.bitCount / states,
    states,
  };
}
