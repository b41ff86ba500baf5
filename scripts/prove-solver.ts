import { cpus } from 'node:os';
import { loadKernels } from '../node/src/io/kernel-host.ts';
import {
  type EngineComparison,
  compareEngines,
  comparedEngines,
} from '../core/test/brute-force/engine-comparison.ts';
import { type SolverComparison, compareSolver } from '../core/test/brute-force/solver-comparison.ts';
import { type SampleKind, solverSample } from '../core/test/brute-force/solver-sample.ts';

/**
 * Compares the conflict solvers, and then each engine, with the definitions on all samples, and writes the row of the
 * table for each kind.
 */
const counts: readonly (readonly [SampleKind, number])[] = [
  ['small', 25_400],
  ['wide', 500],
  ['large', 100],
];

function proveKind(kind: SampleKind, count: number): readonly SolverComparison[] {
  const comparisons: SolverComparison[] = [];
  for (let number = 0; number < count; number += 1) {
    const comparison = compareSolver(solverSample(kind, number));
    if (comparison === undefined) continue;
    comparisons.push(comparison);
    for (const difference of comparison.differences)
      process.stdout.write(`${kind} ${number}: ${difference}\n`);
  }
  return comparisons;
}

function proveEngines(kind: SampleKind, count: number): readonly EngineComparison[] {
  const kernels = loadKernels(1);
  return Array.from({ length: count }, (_, number) => {
    const comparisons = compareEngines(solverSample(kind, number), kernels);
    for (const { differences } of comparisons)
      for (const difference of differences) process.stdout.write(`${kind} ${number}: ${difference}\n`);
    return comparisons;
  }).flat();
}

let differing = 0;
process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
process.stdout.write('| models | compared | most states | judgements | differences | seconds |\n');
for (const [kind, count] of counts) {
  const start = performance.now();
  const comparisons = proveKind(kind, count);
  const seconds = Math.round((performance.now() - start) / 1000);
  const states = Math.max(...comparisons.map((comparison) => comparison.states));
  const cells = comparisons.reduce((sum, comparison) => sum + comparison.cells, 0);
  const differences = comparisons.reduce((sum, comparison) => sum + comparison.differences.length, 0);
  differing += differences;
  process.stdout.write(
    `| ${kind} | ${comparisons.length} | ${states} | ${cells} | ${differences} | ${seconds} |\n`,
  );
}
process.stdout.write('| models | engine | compared | judgements | differences |\n');
for (const [kind, count] of counts) {
  const comparisons = proveEngines(kind, count);
  for (const engine of comparedEngines) {
    const own = comparisons.filter((comparison) => comparison.engine === engine);
    const cells = own.reduce((sum, comparison) => sum + comparison.cells, 0);
    const differences = own.reduce((sum, comparison) => sum + comparison.differences.length, 0);
    differing += differences;
    process.stdout.write(`| ${kind} | ${engine} | ${own.length} | ${cells} | ${differences} |\n`);
  }
}
process.exitCode = differing === 0 ? 0 : 1;
