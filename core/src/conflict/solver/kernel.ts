/**
 * A compiled kernel as the host hands it over: core loads nothing itself. A start gives an instance with a memory of
 * its own, so that what one computation holds is freed with it.
 */
export interface Kernel {
  /** The most calls that an instance may run at once, where that is known beforehand. */
  readonly threads?: number;
  /**
   * An instance whose memory has room for this many bytes, all zero. Throws where the host has no such room. It gets
   * threads where that much memory is much work, or where it is said to be `long` however little memory it takes.
   */
  readonly start: (bytes: number, length?: 'long') => KernelInstance;
}

export interface KernelInstance {
  readonly memory: ArrayBufferLike;
  readonly exports: Readonly<Record<string, (...values: number[]) => number>>;
  /** How many calls of `callEach` may run at once; 1 where the host has no threads. */
  readonly threads: number;
  /**
   * Calls an export once for each list of arguments, and gives the results in that order when all are done. Calls may
   * run at the same time on one memory: each must write only where no other reads or writes, and a global variable of
   * the kernel is its thread's own.
   */
  readonly callEach: (name: string, calls: readonly (readonly number[])[]) => readonly number[];
  /** Frees the instance's threads, if it has any; it is not called after. */
  readonly end: () => void;
}

/** The kernels that a host has; without one, the plain TypeScript of the same engine or the linear solver is used. */
export interface Kernels {
  readonly dense?: Kernel;
  readonly list?: Kernel;
  readonly sweep?: Kernel;
  readonly world?: Kernel;
}

/** The instance without threads that a compiled module and its memory make. */
export function instanceAlone(memory: ArrayBufferLike, exports: KernelInstance['exports']): KernelInstance {
  return {
    memory,
    exports,
    threads: 1,
    callEach: (name, calls) => calls.map((values) => exports[name]!(...values)),
    end: () => {},
  };
}
