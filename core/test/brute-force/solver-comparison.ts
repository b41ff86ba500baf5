import { readConflictModel } from '../../src/conflict/conflict-model.ts';
import { markedStates } from '../../src/conflict/equilibrium.ts';
import { stabilityOfModel } from '../../src/conflict/stability-analysis.ts';
import { solutionConcepts } from '../../src/conflict/stability/index.ts';
import type { SolverSample } from './solver-sample.ts';
import { conceptsByDefinition, stableByDefinition } from './stability-by-definition.ts';

export interface SolverComparison {
  readonly states: number;
  /** Judgements compared: states, decision makers and concepts multiplied. */
  readonly cells: number;
  /** Each difference in words; none where the solvers say what the definitions say. */
  readonly differences: readonly string[];
}

/** What the solvers say of a sample, against the definitions; undefined where the sample has no feasible state. */
export function compareSolver({ file, model, ranks }: SolverSample): SolverComparison | undefined {
  if (model.labels.length === 0) return undefined;
  const read = readConflictModel(file);
  if (!read.ok) throw new Error(JSON.stringify({ issues: read.issues, file }));
  const labels = model.labels.map((_, state) => read.value.states.labelOf(state));
  if (labels.join(' ') !== model.labels.join(' ')) throw new Error(`other states: ${labels.join(' ')}`);
  // What the opponents do at the same time multiplies up: on many states the definition would take days.
  const isSimultaneous = model.codes !== undefined && model.labels.length <= 128;
  const concepts = conceptsByDefinition.filter((concept) => concept !== 'sim' || isSimultaneous);
  const run = stabilityOfModel(
    read.value,
    solutionConcepts.filter(({ id }) => (concepts as readonly string[]).includes(id)),
  );
  let step = run.next();
  while (step.done !== true) step = run.next();
  const solved = step.value;
  const differences = concepts.flatMap((concept) =>
    ranks.flatMap((_, mover) => {
      const found = markedStates(solved.get(concept)![mover]!).join(' ');
      const defined = stableByDefinition(model, ranks, { mover, concept }).join(' ');
      return found === defined
        ? []
        : [`${concept} of ${mover}: ${found} instead of ${defined} in ${JSON.stringify(file)}`];
    }),
  );
  return {
    states: model.labels.length,
    cells: model.labels.length * ranks.length * concepts.length,
    differences,
  };
}
