import type { BruteForce } from './brute-force.ts';
import type { Timing } from './measure.ts';

/** One line of the table of measurements. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** What is to be reached, and what to be beaten, in milliseconds or as said. */
  readonly reach: string;
  readonly beat: string;
  /** How many threads it runs on. */
  readonly threads: number;
  readonly measure: () => RowResult;
}

/** What was measured of a row, in a process of its own. */
export interface RowResult {
  readonly states: number | string;
  /** Decision makers. */
  readonly decisionMakers: number;
  readonly timing: Timing;
  /** The most memory that the process had taken when the engine was done, and before anything else was measured. */
  readonly rssMiB: number;
  /** Conflicts judged in one run, where that is more than one. */
  readonly conflicts?: number;
  /** Bytes of the kernel's memory. */
  readonly bytes?: number;
  /** The plain solver on the same model, in one run. */
  readonly plain?: Timing;
  /** The definitions on the same model, cell by cell. */
  readonly brute?: BruteForce & { readonly allCells: number };
  /** What else is to be said. */
  readonly note?: string;
}
