import { readConflictModel } from '../../src/conflict/conflict-model.ts';
import type { OptionFormula } from '../../src/conflict/option-formula.ts';
import { patternOf } from '../../src/conflict/pattern.ts';
import type { PriorityConflict } from '../../src/conflict/priority-conflict.ts';
import {
  type DenseConflict,
  obstacleToDense,
  solveDense,
} from '../../src/conflict/solver/dense/dense-engine.ts';
import type { Kernels } from '../../src/conflict/solver/kernel.ts';
import { type ListConflict, solveList } from '../../src/conflict/solver/list/list-engine.ts';
import { solvedConcepts } from '../../src/conflict/solver/solved-concept.ts';
import { poolOfRankings } from '../../src/conflict/solver/sweep/ranking-pool.ts';
import { prepareSweep } from '../../src/conflict/solver/sweep/sweep.ts';
import { SymbolicSet, solveSymbolic } from '../../src/conflict/solver/symbolic/symbolic-engine.ts';
import { lettersOf } from '../../src/conflict/state.ts';
import type { SolverSample } from './solver-sample.ts';
import { stableByDefinition } from './stability-by-definition.ts';

export const comparedEngines = ['list', 'dense', 'symbolic', 'sweep'] as const;
export type ComparedEngine = (typeof comparedEngines)[number];

export interface EngineComparison {
  readonly engine: ComparedEngine;
  /** Judgements compared: states, decision makers and concepts multiplied. */
  readonly cells: number;
  readonly differences: readonly string[];
}

/** A ranking written as formulas of single states grows fast: larger conflicts are not put into diagrams. */
const mostSymbolicStates = 64;

/** For each concept and decision maker the stable states. */
type Found = readonly (readonly (readonly number[])[])[];

/**
 * What each engine says of a sample, against the definitions; an engine that is not for such a conflict is left out.
 * Graphs of listed states and coalesced states belong to the plain solver alone.
 */
export function compareEngines(sample: SolverSample, kernels: Kernels): readonly EngineComparison[] {
  const { model, ranks: drawn } = sample;
  const listed = listedConflict(sample);
  if (listed === undefined) return [];
  const defined = solvedConcepts.map((concept) =>
    drawn.map((_, mover) => stableByDefinition(model, drawn, { mover, concept })),
  );
  return comparedEngines.flatMap((engine) => {
    const found = foundBy[engine](listed, kernels);
    return found === undefined ? [] : [comparisonOf({ engine, found, defined, sample })];
  });
}

interface Comparing {
  readonly engine: ComparedEngine;
  readonly found: Found;
  readonly defined: Found;
  readonly sample: SolverSample;
}

function comparisonOf({ engine, found, defined, sample }: Comparing): EngineComparison {
  const differences = solvedConcepts.flatMap((concept, at) =>
    sample.ranks.flatMap((_, mover) => {
      const [said, meant] = [found[at]![mover]!.join(' '), defined[at]![mover]!.join(' ')];
      return said === meant
        ? []
        : [
            `${engine}, ${concept} of ${mover}: ${said} instead of ${meant} in ${JSON.stringify(sample.file)}`,
          ];
    }),
  );
  const cells = sample.model.labels.length * sample.ranks.length * solvedConcepts.length;
  return { engine, cells, differences };
}

interface Listed extends ListConflict {
  readonly infeasible: PriorityConflict['infeasible'];
  readonly graph: Parameters<typeof prepareSweep>[0]['graph'];
}

/** Undefined where states are not one choice of options each, or where there are none. */
function listedConflict({ file, model, ranks }: SolverSample): Listed | undefined {
  if (model.codes === undefined || model.codes.length === 0) return undefined;
  const read = readConflictModel(file);
  if (!read.ok || read.value.states.members === undefined) throw new Error(JSON.stringify(file));
  const { options, graph, decisionMakers } = read.value;
  const { infeasible } = file as { readonly infeasible: readonly string[] };
  return {
    states: read.value.states.members,
    options,
    decisionMakerCount: decisionMakers.length,
    infeasible: infeasible.map(patternOf),
    ranks: ranks.map(withoutGaps),
    graph,
  };
}

function withoutGaps(ranks: readonly number[]): Int32Array {
  const levels = [...new Set(ranks)].sort((a, b) => a - b);
  return Int32Array.from(ranks, (rank) => levels.indexOf(rank));
}

const foundBy: Readonly<Record<ComparedEngine, (conflict: Listed, kernels: Kernels) => Found | undefined>> = {
  list(conflict, { list }) {
    if (list === undefined) return undefined;
    const found = endOf(solveList(conflict, list, solvedConcepts));
    return solvedConcepts.map((concept) => found[concept].map((set) => set.members(Infinity)));
  },
  dense({ states, options, decisionMakerCount, infeasible, ranks }, { dense }) {
    const byCode = (own: Int32Array) => {
      const ranked = new Int32Array(2 ** options.length);
      own.forEach((rank, state) => (ranked[states.low[state]!] = rank));
      return ranked;
    };
    const conflict: DenseConflict = {
      options,
      decisionMakerCount,
      infeasible,
      preferences: ranks.map(byCode),
    };
    if (dense === undefined || obstacleToDense(conflict) !== undefined) return undefined;
    const found = endOf(solveDense(conflict, dense, solvedConcepts));
    const numberOf = new Map(
      Array.from(states.low.subarray(0, states.count), (code, state) => [code, state]),
    );
    const numbers = (codes: readonly number[]) => codes.map((code) => numberOf.get(code) ?? -1);
    return solvedConcepts.map((concept) =>
      found.stable[concept].map((set) => numbers(set.members(Infinity))),
    );
  },
  symbolic({ states, options, decisionMakerCount, infeasible, ranks }) {
    if (states.count > mostSymbolicStates) return undefined;
    const isState = Array.from({ length: states.count }, (_, state) =>
      formulaOfState(lettersOf(states, state)),
    );
    const priorities = ranks.map((own) => prioritiesOfRanks(own, isState));
    const solution = endOf(
      solveSymbolic({ options, decisionMakerCount, infeasible, priorities }, solvedConcepts),
    );
    return solvedConcepts.map((concept) =>
      solution.stable[concept].map((answer) => {
        if (!(answer instanceof SymbolicSet)) throw new Error('a small conflict was too large');
        return isState.flatMap((_, state) =>
          answer.has({ low: states.low[state]!, high: states.high[state]! }) ? [state] : [],
        );
      }),
    );
  },
  sweep({ graph, ranks }, { sweep }) {
    const frame = { graph, pools: ranks.map((own) => poolOfRankings([own])) };
    const prepared = endOf(prepareSweep(frame, sweep));
    const counted = endOf(prepared.count({ seed: 1, from: 0, to: 1, concepts: solvedConcepts }));
    prepared.end();
    return solvedConcepts.map((concept) =>
      counted.stable[concept].map((counts) =>
        Array.from(counts).flatMap((count, state) => (count === 1 ? [state] : [])),
      ),
    );
  },
};

/** "At least this good", for each level from the best down: the first that tells two states apart is the better one's. */
function prioritiesOfRanks(ranks: Int32Array, isState: readonly OptionFormula[]): readonly OptionFormula[] {
  const levels = [...new Set(ranks)].sort((a, b) => b - a);
  return levels.map((level) => ({
    kind: 'or',
    of: isState.filter((_, state) => ranks[state]! >= level),
  }));
}

function formulaOfState(letters: string): OptionFormula {
  return {
    kind: 'and',
    of: Array.from(letters, (letter, option) => {
      const taken = { kind: 'option' as const, option };
      return letter === 'Y' ? taken : { kind: 'not' as const, of: taken };
    }),
  };
}

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}
