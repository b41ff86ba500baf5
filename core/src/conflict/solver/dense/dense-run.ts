import type { Progress } from '../../progress.ts';
import type { Kernel, KernelInstance } from '../kernel.ts';
import type { Meter } from '../list/meter.ts';

/** More threads than this are not made use of: each takes rooms of its own. */
export const mostThreads = 8;

/** Pieces of one pass: for each thread a call of its own, for so many items. */
export interface Pass {
  readonly name: string;
  /** What the kernel is called with before the range of its items. */
  readonly values: (thread: number) => readonly number[];
  /** Items altogether, and states that an item stands for. */
  readonly count: number;
  readonly states: number;
  /** The time that a state takes, as a multiple of the quickest passes'; 1 where it is left out. */
  readonly weight?: number;
  /** Whether one thread does it all, since ranges are not independent. */
  readonly isAlone?: boolean;
}

/** States that a call works off in the quickest passes: one or two milliseconds. */
const statesACall = 2_097_152;

/** The fewest states of a pass that are worth being divided among threads. */
const fewestDivided = 65_536;

/** States of a range, of whose bits no other range may have a byte. */
const fewestStates = 128;

/** A kernel at work: its memory, and how its passes are divided over time and threads. */
export class DenseRun {
  readonly #instance: KernelInstance;
  readonly threads: number;

  /** With rooms for so many threads. */
  constructor(kernel: Kernel, bytes: number, rooms = 1) {
    this.#instance = kernel.start(bytes);
    this.threads = Math.min(this.#instance.threads, rooms);
  }

  end(): void {
    this.#instance.end();
  }

  words(start: number, length: number): Uint32Array {
    return new Uint32Array(this.#instance.memory, start, length);
  }

  bytes(start: number, length: number): Uint8Array {
    return new Uint8Array(this.#instance.memory, start, length);
  }

  call(name: string, ...values: readonly number[]): number {
    return this.#instance.exports[name]!(...values);
  }

  /** Calls a kernel for all items, range after range; the sum of what it returned. */
  *pass(
    meter: Meter,
    { name, values, count, states, weight = 1, isAlone = false }: Pass,
  ): Generator<Progress, number> {
    const heavy = states * weight;
    const threads = isAlone || count * heavy < fewestDivided ? 1 : this.threads;
    const most = Math.max(1, Math.floor(statesACall / heavy));
    const fewest = Math.max(1, fewestStates / states);
    const unit = Math.ceil(Math.min(most, Math.ceil(count / threads)) / fewest) * fewest;
    let sum = 0;
    for (let from = 0; from < count; from += unit * threads) {
      const calls: (readonly number[])[] = [];
      for (let thread = 0; thread < threads && from + thread * unit < count; thread += 1) {
        const start = from + thread * unit;
        calls.push([...values(thread), start, Math.min(start + unit, count)]);
      }
      for (const result of this.#instance.callEach(name, calls)) sum += result;
      yield meter.add(Math.min(unit * threads, count - from) * states * weight);
    }
    return sum;
  }
}
