import { countFeasible } from '../feasibility.ts';
import type { PriorityConflict } from '../priority-conflict.ts';
import { bytesOfDense, obstacleToDense } from './dense/dense-engine.ts';
import type { Kernels } from './kernel.ts';
import { bytesOfList, mostKernelBytes } from './list/list-engine.ts';
import type { SolvedConcept } from './solved-concept.ts';

/** How a conflict can be decided, see each engine. */
export type EngineName = 'dense' | 'list' | 'plain' | 'symbolic';

/** Which engine was taken, and why. */
export interface EngineChoice {
  readonly engine: EngineName;
  readonly why: string;
}

/** Below this share of feasible states, most of what the dense engine works on is nothing. */
const leastShare = 1 / 4;

/** More states than this are never listed. */
export const mostListed = 2 ** 26;

/** Without a kernel, more states than this take too long. */
const mostPlainStates = 1_048_576;

/** The same where a decision maker has more irreversible options than this: its moves from a state are too many. */
const manyIrreversible = 16;
const mostPlainStatesThen = 65_536;

/** The engine for a conflict of this size and shape on a host with these kernels. */
export function chooseEngine(
  conflict: PriorityConflict,
  concepts: readonly SolvedConcept[],
  kernels: Kernels,
): EngineChoice {
  const { options, decisionMakerCount, infeasible } = conflict;
  const counted = countFeasible(options.length, infeasible);
  // Where they cannot be counted there may be as many as there are choices.
  const stateCount = counted === undefined ? 2 ** options.length : Number(counted);
  const told = counted === undefined ? 'an unknown number of' : String(counted);
  const isMostlyFeasible = stateCount >= 2 ** options.length * leastShare;
  if (kernels.dense !== undefined && isMostlyFeasible && fitsDense(conflict, concepts))
    return {
      engine: 'dense',
      why: `${told} of 2^${options.length} choices of options are feasible and every option changes both ways, so that a state's code is its place in memory`,
    };
  const listBytes = bytesOfList({ stateCount, decisionMakerCount });
  if (kernels.list !== undefined && stateCount <= mostListed && listBytes <= mostKernelBytes)
    return { engine: 'list', why: `the ${told} feasible states fit in memory as a list` };
  if (stateCount <= mostPlainFor(conflict))
    return {
      engine: 'plain',
      why: `the ${told} feasible states are few enough to do without a compiled kernel`,
    };
  return {
    engine: 'symbolic',
    why: `${told} feasible states are too many to list or to go through one by one, so that sets of them are held as decision diagrams`,
  };
}

function mostPlainFor({ options, decisionMakerCount }: PriorityConflict): number {
  const counts = Array.from(
    { length: decisionMakerCount },
    (_, owner) =>
      options.filter(({ decisionMaker, change }) => decisionMaker === owner && change !== 'both').length,
  );
  return Math.max(...counts) > manyIrreversible ? mostPlainStatesThen : mostPlainStates;
}

function fitsDense(
  { options, decisionMakerCount, infeasible, priorities }: PriorityConflict,
  concepts: readonly SolvedConcept[],
): boolean {
  const conflict = { options, decisionMakerCount, infeasible, preferences: priorities };
  return obstacleToDense(conflict) === undefined && bytesOfDense(conflict, concepts) <= mostKernelBytes;
}
