import type { ReadingBenchmark } from './benchmark.ts';

/** Every set of texts that reading is measured on, in the order of BENCHMARKS.md. */
export const allBenchmarks: readonly ReadingBenchmark[] = [];
