import { graphOfOptions } from '../../core/src/conflict/conflict-graph.ts';
import type { PriorityConflict } from '../../core/src/conflict/priority-conflict.ts';
import { bytesOfDense, solveDense } from '../../core/src/conflict/solver/dense/dense-engine.ts';
import { bytesOfList, solveList } from '../../core/src/conflict/solver/list/list-engine.ts';
import { listRanked } from '../../core/src/conflict/solver/ranked-list.ts';
import type { SolvedConcept } from '../../core/src/conflict/solver/solved-concept.ts';
import { StabilitySolver } from '../../core/src/conflict/solver/stability-solver.ts';
import { solveSymbolic } from '../../core/src/conflict/solver/symbolic/symbolic-engine.ts';
import { loadKernels } from '../../node/src/io/kernel-host.ts';
import { bruteForce } from './brute-force.ts';
import { type SampleShape, sampleConflict } from './conflict-sample.ts';
import { endOf, measure, memoryTaken } from './measure.ts';
import type { Row, RowResult } from './row.ts';

const all: readonly SolvedConcept[] = ['nash', 'gmr', 'smr', 'seq'];
const own: readonly SolvedConcept[] = ['nash', 'gmr', 'smr'];

/** More states than this are too many for the plain solver's lists. */
const mostPlain = 2_100_000;

/** Threads that read TypeScript start in a second or so; built ones in less than a tenth of one. */
const threadStart = 2500;

interface EngineRow extends Pick<Row, 'id' | 'reach' | 'beat'> {
  readonly title?: string;
  readonly shape: SampleShape;
  readonly concepts?: readonly SolvedConcept[];
  readonly threads?: number;
}

function titleOf({ options, decisionMakers }: SampleShape, concepts: readonly SolvedConcept[]): string {
  return `${options} options, ${decisionMakers} decision makers, ${concepts.join(' + ')}`;
}

/** What brute force and the plain solver take for the same. */
function baselines(conflict: PriorityConflict, concepts: readonly SolvedConcept[], states: number) {
  const brute = bruteForce(conflict, concepts);
  const allCells = states * conflict.decisionMakerCount * concepts.length;
  if (states > mostPlain) return { brute: { ...brute, allCells } };
  const plain = measure(() => solvePlainly(conflict, concepts), { runs: 1, milliseconds: 0 });
  return { brute: { ...brute, allCells }, plain };
}

function solvePlainly(conflict: PriorityConflict, concepts: readonly SolvedConcept[]): void {
  const listed = endOf(listRanked(conflict, mostPlain))!;
  const { states, options, decisionMakerCount, ranks } = listed;
  new StabilitySolver(graphOfOptions(states, options, decisionMakerCount)).tableOf(ranks, concepts);
}

/** Every choice of options, worked out from the priorities on. */
export function denseRow({ shape, concepts = all, threads = 1, title, ...row }: EngineRow): Row {
  const measureRow = (): RowResult => {
    const conflict = sampleConflict(shape);
    const dense = { ...conflict, preferences: conflict.priorities };
    const kernel = loadKernels(threads).dense!;
    const timing = measure(() => endOf(solveDense(dense, kernel, concepts)), {
      warmth: threads > 1 ? threadStart : 0,
    });
    const rssMiB = memoryTaken();
    const ranking = measure(() => endOf(solveDense(dense, kernel, [])));
    const states = 2 ** shape.options;
    const result = {
      states,
      decisionMakers: shape.decisionMakers,
      timing,
      rssMiB,
      bytes: bytesOfDense(dense, concepts),
      note: `of which from priorities to ranks: ${ranking.wall.toPrecision(3)} ms (${ranking.cpu.toPrecision(3)} ms CPU)`,
    };
    return threads > 1 ? result : { ...result, ...baselines(conflict, concepts, states) };
  };
  const named = title ?? titleOf(shape, concepts);
  return {
    ...row,
    title: threads > 1 ? `${named}, ${threads} threads` : named,
    threads,
    measure: measureRow,
  };
}

/** Feasible states as a list, with any holes and irreversible options; ranks are given. */
export function listRow({ shape, concepts = all, title, ...row }: EngineRow): Row {
  const measureRow = (): RowResult => {
    const conflict = sampleConflict(shape);
    const listed = endOf(listRanked(conflict, 2 ** 26))!;
    const kernel = loadKernels(1).list!;
    const timing = measure(() => endOf(solveList(listed, kernel, concepts)), { runs: 3 });
    const rssMiB = memoryTaken();
    const enumeration = measure(() => endOf(listRanked(conflict, 2 ** 26)), { runs: 1, milliseconds: 0 });
    const states = listed.states.count;
    return {
      states,
      decisionMakers: shape.decisionMakers,
      timing,
      rssMiB,
      bytes: bytesOfList({ stateCount: states, decisionMakerCount: shape.decisionMakers }),
      ...baselines(conflict, concepts, states),
      note: `${((timing.cpu * 1e6) / states / shape.decisionMakers).toFixed(0)} ns CPU a state and decision maker; listing and ranking the states before: ${enumeration.wall.toFixed(0)} ms`,
    };
  };
  return { ...row, title: title ?? titleOf(shape, concepts), threads: 1, measure: measureRow };
}

/** As conflicts differ much in how large their diagrams are, several are drawn. */
const seeds = [1, 2, 3, 4];

/** Decision diagrams: nothing is listed. */
export function symbolicRow({ shape, concepts = own, title, ...row }: EngineRow): Row {
  const measureRow = (): RowResult => {
    const conflict = sampleConflict(shape);
    const { feasible, equilibria } = endOf(solveSymbolic(conflict, concepts));
    const states = 'count' in feasible ? String(feasible.count) : 'too large';
    const said = concepts.map((concept) => {
      const found = equilibria[concept];
      return 'count' in found
        ? `${concept} ${found.count}`
        : `${concept} too large (${found.tooLarge.nodes} nodes)`;
    });
    const timings = seeds.map((seed) => {
      const drawn = sampleConflict(shape, seed);
      return measure(() => endOf(solveSymbolic(drawn, concepts)), { runs: 2, milliseconds: 0 });
    });
    const timing = timings.reduce((worst, each) => (each.wall > worst.wall ? each : worst));
    const rssMiB = memoryTaken();
    const brute = { ...bruteForce(conflict, concepts), allCells: 0 };
    const allCells = Number(states) * shape.decisionMakers * concepts.length;
    return {
      states,
      decisionMakers: shape.decisionMakers,
      timing,
      rssMiB,
      brute: { ...brute, allCells },
      note: `the slowest of ${seeds.length} conflicts; CPU of each: ${timings.map(({ cpu }) => `${cpu.toFixed(0)} ms`).join(', ')}; equilibria of the first: ${said.join(', ')}`,
    };
  };
  return { ...row, title: title ?? titleOf(shape, concepts), threads: 1, measure: measureRow };
}
