import type { Progress } from '../../stability-analysis.ts';
import type { StateSet } from '../../state-set.ts';
import { type SolvedConcept, isSymmetric } from '../solved-concept.ts';
import {
  type ListTask,
  findReplies,
  judgeLasting,
  loadRanks,
  phasesOfReplies,
  stableStates,
} from './reply.ts';

/** Phases of as many steps as there are states that a decision maker takes for so many concepts. */
export function phasesAlone(conceptCount: number): number {
  return 1 + conceptCount * (phasesOfReplies + 3);
}

/**
 * Concepts that depend on the decision maker's own preferences alone: nash; and gmr and smr where all moves can be
 * taken back, when the worst that the others can do is the least of a component.
 */
export function* solveAlone(
  task: ListTask,
  decisionMaker: number,
  concepts: readonly SolvedConcept[],
): Generator<Progress, readonly StateSet[]> {
  const { run } = task.structure;
  const { ranks, replies } = run.at;
  task.meter.begin(run.size.stateCount * phasesAlone(concepts.length));
  yield* loadRanks(task, decisionMaker);
  yield* findReplies(task, decisionMaker, { values: ranks, best: replies });
  const sets: StateSet[] = [];
  for (const concept of concepts) {
    if (concept === 'nash') sets.push(yield* stableStates(task, replies));
    else {
      yield* findLasting(task, decisionMaker, isSymmetric(concept) ? replies : ranks);
      sets.push(yield* judgeLasting(task, decisionMaker));
    }
  }
  return sets;
}

/** What a move to each state lasts at, where an answer may end anywhere in the component and is worth its value. */
function* findLasting(
  { structure: { run }, meter }: ListTask,
  decisionMaker: number,
  values: number,
): Generator<Progress, void> {
  const { partitions, ranks, lasting, spare: least } = run.at;
  const components = partitions[decisionMaker]!;
  yield* run.each(meter, 'fillWords', least, 0xff);
  yield* run.each(meter, 'lowerToLeast', components, values, least);
  yield* run.each(meter, 'lastingInComponents', components, least, ranks, lasting);
}
