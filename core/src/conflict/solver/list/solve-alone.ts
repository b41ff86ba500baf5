import type { Progress } from '../../progress.ts';
import { StateSet } from '../../state-set.ts';
import type { SolvedConcept } from '../solved-concept.ts';
import { type ListTask, findReplies, loadRanks, phasesOfReplies, stableStates } from './reply.ts';

/** Phases of as many steps as there are states that a decision maker takes for so many concepts. */
export function phasesAlone(conceptCount: number): number {
  return 3 + phasesOfReplies + conceptCount;
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
  if (concepts.some((concept) => concept !== 'nash'))
    return yield* solveByComponents(task, decisionMaker, concepts);
  yield* findReplies(task, decisionMaker, { values: ranks, best: replies });
  const stable = yield* stableStates(task, replies);
  return concepts.map(() => stable);
}

/** The bits of a mark, see the kernel's `component-reply.ts`. */
const bitsOfMark: Readonly<Partial<Record<SolvedConcept, number>>> = { nash: 0, gmr: 1, smr: 2 };

function* solveByComponents(
  { structure: { run }, meter }: ListTask,
  decisionMaker: number,
  concepts: readonly SolvedConcept[],
): Generator<Progress, readonly StateSet[]> {
  const { orders, partitions, ranks, answers: leasts, lasting: marks, bits } = run.at;
  const { stateCount } = run.size;
  const columns = [orders[decisionMaker]!, ranks, partitions[decisionMaker]!, leasts] as const;
  yield* run.eachRow(meter, stateCount * 2, ['fillWords', leasts, 0xff]);
  yield* run.eachFibre(meter, 'lowerComponents', ...columns);
  yield* run.eachFibre(meter, 'judgeComponents', ...columns, marks);
  const sets: StateSet[] = [];
  for (const concept of concepts) {
    yield* run.each(meter, 'takeMarks', marks, bitsOfMark[concept]!, bits);
    sets.push(new StateSet(stateCount, run.words(bits, Math.ceil(stateCount / 32)).slice()));
  }
  return sets;
}
