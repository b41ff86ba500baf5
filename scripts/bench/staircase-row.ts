import { graphOfOptions } from '../../core/src/conflict/conflict-graph.ts';
import { compactRanks } from '../../core/src/conflict/preference.ts';
import { solveList } from '../../core/src/conflict/solver/list/list-engine.ts';
import { StabilitySolver } from '../../core/src/conflict/solver/stability-solver.ts';
import { solveDense } from '../../core/src/conflict/solver/dense/dense-engine.ts';
import { loadKernels } from '../../node/src/io/kernel-host.ts';
import { endOf, measure, memoryTaken } from './measure.ts';
import type { Row, RowResult } from './row.ts';

/**
 * Two opponents whose improvements lead up a staircase, each step the other's, so that sweeps over their answers gain
 * one step each: the case that sweeping is worst at.
 */
function staircase(perSide: number) {
  const side = 2 ** perSide;
  const count = side * side;
  const optionCount = perSide * 2 + 1;
  // State (x, y, z): x of the first opponent, y of the second, z of the one who looks on.
  const codes = Array.from({ length: count * 2 }, (_, code) => code);
  const rankOf = (code: number) => {
    const [x, y] = [code % side, Math.floor(code / side) % side];
    // On the stairs x = y or x = y + 1; each step up is better for its mover; all else is worse than any step.
    if (x === y) return 2 * x;
    return x === y + 1 ? 2 * y + 1 : -1;
  };
  const stairs = compactRanks(codes.map(rankOf));
  const watched = compactRanks(codes.map((code) => (code >= count ? 4 * side : 0) - rankOf(code)));
  const states = {
    optionCount,
    count: codes.length,
    low: Uint32Array.from(codes),
    high: new Uint32Array(codes.length),
  };
  const options = Array.from({ length: optionCount }, (_, option) => ({
    decisionMaker: Math.min(2, Math.floor(option / perSide)),
    change: 'both' as const,
  }));
  return { states, options, decisionMakerCount: 3, ranks: [stairs, stairs, watched] };
}

export function staircaseRow(engine: 'dense' | 'list', perSide = 8): Row {
  const run = (): RowResult => {
    const conflict = staircase(perSide);
    const kernels = loadKernels(1);
    const concepts = ['seq'] as const;
    const byDense = { ...conflict, infeasible: [], preferences: conflict.ranks };
    const timing = measure(() =>
      engine === 'dense'
        ? endOf(solveDense(byDense, kernels.dense!, concepts))
        : endOf(solveList(conflict, kernels.list!, concepts)),
    );
    const rssMiB = memoryTaken();
    const solver = new StabilitySolver(graphOfOptions(conflict.states, conflict.options, 3));
    const plain = measure(() => solver.tableOf(conflict.ranks, concepts), { runs: 3 });
    return { states: conflict.states.count, decisionMakers: 3, timing, rssMiB, plain };
  };
  return {
    id: `staircase-${engine}`,
    title: `staircase, ${perSide} options a side, seq, ${engine} engine`,
    reach: 'within 2 x of the linear method (the plain solver)',
    beat: '',
    threads: 1,
    measure: run,
  };
}
