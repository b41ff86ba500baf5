import { graphOfOptions } from '../conflict-graph.ts';
import type { PriorityConflict } from '../priority-conflict.ts';
import { partOf, type Progress } from '../progress.ts';
import { StateSet } from '../state-set.ts';
import { TooManyStates } from '../too-many-states.ts';
import type { Code } from '../state.ts';
import { solveDense } from './dense/dense-engine.ts';
import { type EngineChoice, type EngineName, chooseEngine, mostListed } from './engine-choice.ts';
import {
  type CodeNumbering,
  type FoundStates,
  MarkedStates,
  codeNumbering,
  listNumbering,
} from './found-states.ts';
import type { Kernels } from './kernel.ts';
import { type ListConflict, solveList } from './list/list-engine.ts';
import { listRanked } from './ranked-list.ts';
import { type SolvedConcept } from './solved-concept.ts';
import { StabilitySolver } from './stability-solver.ts';
import { type TooLarge, solveSymbolic } from './symbolic/symbolic-engine.ts';

/** What one concept says of a conflict. */
export interface ConceptSolution {
  /** For each decision maker the states that are stable. */
  readonly stable: readonly FoundStates[];
  readonly equilibria: FoundStates;
}

/** What is known of a conflict's states, whichever engine found it. */
export interface ConflictSolution {
  readonly choice: EngineChoice;
  readonly feasible: FoundStates;
  readonly concepts: ReadonlyMap<SolvedConcept, ConceptSolution>;
  /** The concepts that did not fit, and how far the engine came. */
  readonly tooLarge: ReadonlyMap<SolvedConcept, string>;
  /** How many feasible states have a smaller code, which is the state's number; undefined where they are not numbered. */
  readonly numberOf: (code: Code) => number | undefined;
}

/**
 * Decides the concepts for every decision maker and feasible state, by the engine that suits the conflict's size and
 * shape. Where the host has no room for it, or the conflict is too much for it after all, the next best is taken. All
 * engines give the same answers: each is held against the plain solver, and that against the definitions.
 */
export function* solveConflict(
  conflict: PriorityConflict,
  concepts: readonly SolvedConcept[],
  kernels: Kernels,
  choice: EngineChoice = chooseEngine(conflict, concepts, kernels),
): Generator<Progress, ConflictSolution, void> {
  try {
    return yield* solveBy(conflict, concepts, { choice, kernels });
  } catch (error) {
    if (!(error instanceof RangeError) || choice.engine === 'symbolic') throw error;
    const others = kernelsWithout(kernels, choice.engine);
    const { engine, why } =
      choice.engine === 'plain' ? symbolicChoice : chooseEngine(conflict, concepts, others);
    const next = { engine, why: `${why}; the ${choice.engine} engine could not be used (${error.message})` };
    return yield* solveConflict(conflict, concepts, others, next);
  }
}

const symbolicChoice: EngineChoice = { engine: 'symbolic', why: 'decision diagrams need no list of states' };

function kernelsWithout({ dense, list }: Kernels, engine: EngineName): Kernels {
  return {
    ...(dense === undefined || engine === 'dense' ? {} : { dense }),
    ...(list === undefined || engine === 'list' ? {} : { list }),
  };
}

function solveBy(
  conflict: PriorityConflict,
  concepts: readonly SolvedConcept[],
  means: Means,
): Generator<Progress, ConflictSolution, void> {
  switch (means.choice.engine) {
    case 'dense':
      return solveByDense(conflict, concepts, means);
    case 'list':
    case 'plain':
      return solveListed(conflict, concepts, means);
    case 'symbolic':
      return solveBySymbolic(conflict, concepts, means.choice);
  }
}

interface Means {
  readonly choice: EngineChoice;
  readonly kernels: Kernels;
}

function* solveByDense(
  { options, decisionMakerCount, infeasible, priorities }: PriorityConflict,
  concepts: readonly SolvedConcept[],
  { choice, kernels: { dense } }: Means,
): Generator<Progress, ConflictSolution, void> {
  if (dense === undefined) throw new Error('the dense engine was chosen without its kernel');
  const conflict = { options, decisionMakerCount, infeasible, preferences: priorities };
  const { feasible, stable } = yield* solveDense(conflict, dense, concepts);
  return markedSolution({ choice, concepts, feasible, stable }, codeNumbering(options.length));
}

function* solveListed(
  conflict: PriorityConflict,
  concepts: readonly SolvedConcept[],
  { choice, kernels }: Means,
): Generator<Progress, ConflictSolution, void> {
  const listed = yield* partOf(listRanked(conflict, mostListed), [0, 0.4]);
  if (listed === undefined) throw new RangeError('its states cannot be listed');
  const solving =
    choice.engine === 'list' && kernels.list !== undefined
      ? solveList(listed, kernels.list, concepts)
      : solvePlainly(listed, concepts);
  const stable = yield* partOf(solving, [0.4, 1]);
  const feasible = StateSet.all(listed.states.count);
  return markedSolution({ choice, concepts, feasible, stable }, listNumbering(listed.states));
}

/** The plain solver over the whole list, a concept and decision maker after the other. */
function* solvePlainly(
  { states, options, decisionMakerCount, ranks }: ListConflict,
  concepts: readonly SolvedConcept[],
): Generator<Progress, Readonly<Record<SolvedConcept, readonly StateSet[]>>, void> {
  const solver = new StabilitySolver(graphOfOptions(states, options, decisionMakerCount));
  const total = concepts.length * decisionMakerCount;
  const found: Partial<Record<SolvedConcept, StateSet[]>> = {};
  let done = 0;
  for (const concept of concepts) {
    const sets: StateSet[] = [];
    for (let decisionMaker = 0; decisionMaker < decisionMakerCount; decisionMaker += 1) {
      const run = solver.stabilityInSteps(ranks, { decisionMaker, concept });
      let step = run.next();
      for (; step.done !== true; step = run.next()) yield { done, total };
      sets.push(StateSet.ofMarks(step.value));
      done += 1;
    }
    found[concept] = sets;
  }
  return found as Record<SolvedConcept, StateSet[]>;
}

interface MarkedResult {
  readonly choice: EngineChoice;
  readonly concepts: readonly SolvedConcept[];
  readonly feasible: StateSet;
  readonly stable: Readonly<Record<SolvedConcept, readonly StateSet[]>>;
}

function markedSolution(
  { choice, concepts, feasible, stable }: MarkedResult,
  numbering: CodeNumbering,
): ConflictSolution {
  const found = (set: StateSet) => new MarkedStates(set, feasible, numbering);
  const all = found(feasible);
  return {
    choice,
    feasible: all,
    concepts: new Map(
      concepts.map((concept) => [
        concept,
        {
          stable: stable[concept].map(found),
          equilibria: found(StateSet.intersection([feasible, ...stable[concept]])),
        },
      ]),
    ),
    tooLarge: new Map(),
    numberOf: (code) => all.numberOf(code),
  };
}

function* solveBySymbolic(
  conflict: PriorityConflict,
  concepts: readonly SolvedConcept[],
  choice: EngineChoice,
): Generator<Progress, ConflictSolution, void> {
  const { feasible, stable, equilibria } = yield* solveSymbolic(conflict, concepts);
  const tooLarge = new Map<SolvedConcept, string>();
  const solved = new Map<SolvedConcept, ConceptSolution>();
  if ('tooLarge' in feasible) throw new TooManyStates(wordsOf(feasible.tooLarge));
  for (const concept of concepts) {
    const answers = [equilibria[concept], ...stable[concept]];
    const [all, ...each] = answers.flatMap((answer) => ('tooLarge' in answer ? [] : [answer]));
    const missing = answers.flatMap((answer) => ('tooLarge' in answer ? [answer.tooLarge] : []));
    if (missing[0] !== undefined) tooLarge.set(concept, wordsOf(missing[0]));
    else if (all !== undefined) solved.set(concept, { stable: each, equilibria: all });
  }
  return { choice, feasible, concepts: solved, tooLarge, numberOf: () => undefined };
}

function wordsOf({ bound, nodes, steps, limit, sweep }: TooLarge): string {
  const when = sweep > 0 ? ` in sweep ${sweep} over the answers of the others` : '';
  if (bound === 'steps')
    return `The decision diagrams would take more than their ${limit} steps: ${steps} were gone, and ${nodes} nodes in use${when}.`;
  return `The decision diagrams would need more than ${limit} nodes: ${nodes} were in use${when}.`;
}
