import type { Progress } from '../../progress.ts';
import type { Kernel, KernelInstance } from '../kernel.ts';
import type { ListMemory, ListSize } from './list-memory.ts';
import type { Meter } from './meter.ts';

/** Places that a kernel works off in one call: a few milliseconds. */
const placesACall = 65_536;

/** Words copied in one go: a few milliseconds. */
const wordsALoad = 1_048_576;

/** A kernel at work on one list of states: its memory, and how it is called range by range. */
export class ListRun<Memory = ListMemory> {
  readonly size: ListSize;
  readonly at: Memory;
  readonly #instance: KernelInstance;

  constructor(kernel: Kernel, { size, at, bytes }: ListRoom<Memory>) {
    this.size = size;
    this.at = at;
    this.#instance = kernel.start(bytes);
  }

  /** So many words of the kernel's memory from a byte offset. */
  words(start: number, length: number = this.size.stateCount): Uint32Array {
    return new Uint32Array(this.#instance.memory, start, length);
  }

  call(name: string, ...values: readonly number[]): number {
    return this.#instance.exports[name]!(...values);
  }

  /** Copies a value a state into a column. */
  *load(meter: Meter, column: number, values: Int32Array | Uint32Array): Generator<Progress, void> {
    const words = this.words(column);
    for (let from = 0; from < words.length; from += wordsALoad) {
      words.set(values.subarray(from, Math.min(from + wordsALoad, words.length)), from);
      yield meter.add(0);
    }
  }

  /** Calls a kernel for all states, or so many rows, range after range, with the range as its last two values. */
  *each(meter: Meter, name: string, ...values: readonly number[]): Generator<Progress, void> {
    yield* this.#eachOf(this.size.stateCount, { meter, name, values });
  }

  *eachRow(meter: Meter, rows: number, call: readonly [string, ...number[]]): Generator<Progress, void> {
    const [name, ...values] = call;
    yield* this.#eachOf(rows, { meter, name, values });
  }

  /** All states, range after range, as they are worked off in one call each. */
  *ranges(): Generator<readonly [from: number, to: number], void> {
    const { stateCount } = this.size;
    for (let from = 0; from < stateCount; from += placesACall)
      yield [from, Math.min(from + placesACall, stateCount)];
  }

  *#eachOf(count: number, { meter, name, values }: RangedCall): Generator<Progress, void> {
    for (let from = 0; from < count; from += placesACall) {
      this.call(name, ...values, from, Math.min(from + placesACall, count));
      yield meter.add(placesACall);
    }
  }

  /** The same for kernels that end at a fibre's end and say where. */
  *eachFibre(meter: Meter, name: string, ...values: readonly number[]): Generator<Progress, void> {
    const { stateCount } = this.size;
    for (let from = 0; from < stateCount;) {
      const next = this.call(name, ...values, from, Math.min(from + placesACall, stateCount));
      yield meter.add(next - from);
      from = next;
    }
  }

  /** The same for kernels that begin at the end. */
  *eachFibreBackwards(meter: Meter, name: string, ...values: readonly number[]): Generator<Progress, void> {
    for (let to = this.size.stateCount; to > 0;) {
      const next = this.call(name, ...values, Math.max(to - placesACall, 0), to);
      yield meter.add(to - next);
      to = next;
    }
  }
}

/** What lies where in how many bytes. */
interface ListRoom<Memory> {
  readonly size: ListSize;
  readonly at: Memory;
  readonly bytes: number;
}

interface RangedCall {
  readonly meter: Meter;
  readonly name: string;
  readonly values: readonly number[];
}
