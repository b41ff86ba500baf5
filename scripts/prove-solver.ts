import { cpus } from 'node:os';
import { type SolverComparison, compareSolver } from '../core/test/brute-force/solver-comparison.ts';
import { type SampleKind, solverSample } from '../core/test/brute-force/solver-sample.ts';

/** Compares the conflict solvers with the definitions on all samples, and writes the row of the table for each kind. */
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
process.exitCode = differing === 0 ? 0 : 1;
