/**
 * A compiled kernel as the host hands it over: core loads nothing itself. A start gives an instance with a memory of
 * its own, so that what one computation holds is freed with it.
 */
export interface Kernel {
  /** An instance whose memory has room for this many bytes, all zero. Throws where the host has no such room. */
  readonly start: (bytes: number) => KernelInstance;
}

export interface KernelInstance {
  readonly memory: ArrayBufferLike;
  readonly exports: Readonly<Record<string, (...values: number[]) => number>>;
}

/** The kernels that a host has; without one, the plain TypeScript of the same engine or the linear solver is used. */
export interface Kernels {
  readonly dense?: Kernel;
  readonly list?: Kernel;
  readonly sweep?: Kernel;
}
