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

/** Without a kernel, more states than this take too long. */
const mostPlainStates = 1_048_576;

/** The engine for a conflict of this size and shape on a host with these kernels. */
export function chooseEngine(
  conflict: PriorityConflict,
  concepts: readonly SolvedConcept[],
  kernels: Kernels,
): EngineChoice {
  const { options, decisionMakerCount, infeasible } = conflict;
  const counted = countFeasible(options.length, infeasible);
  const stateCount = counted === undefined ? Infinity : Number(counted);
  const told = counted === undefined ? 'an unknown number of' : String(counted);
  const isMostlyFeasible = stateCount >= 2 ** options.length * leastShare;
  if (kernels.dense !== undefined && isMostlyFeasible && fitsDense(conflict, concepts))
    return {
      engine: 'dense',
      why: `${told} of 2^${options.length} choices of options are feasible and every option changes both ways, so that a state's code is its place in memory`,
    };
  const listBytes = bytesOfList({ stateCount, decisionMakerCount });
  if (kernels.list !== undefined && listBytes <= mostKernelBytes)
    return { engine: 'list', why: `the ${told} feasible states fit in memory as a list` };
  if (stateCount <= mostPlainStates)
    return {
      engine: 'plain',
      why: `the ${told} feasible states are few enough to do without a compiled kernel`,
    };
  return {
    engine: 'symbolic',
    why: `${told} feasible states are too many to list, so that sets of them are held as decision diagrams`,
  };
}

function fitsDense(
  { options, decisionMakerCount, infeasible, priorities }: PriorityConflict,
  concepts: readonly SolvedConcept[],
): boolean {
  const conflict = { options, decisionMakerCount, infeasible, preferences: priorities };
  return obstacleToDense(conflict) === undefined && bytesOfDense(conflict, concepts) <= mostKernelBytes;
}
