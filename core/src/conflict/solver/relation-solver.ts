import { isBetter } from '../preference.ts';
import { improvementsFrom } from '../stability/improvement.ts';
import type { Situation } from '../stability/verdict.ts';
import { answerSetsOf } from './answer-set.ts';
import type { SolvedConcept } from './solved-concept.ts';

/** Whose stability is asked, and under which concept. */
interface RelationQuestion {
  readonly decisionMaker: number;
  readonly concept: Exclude<SolvedConcept, 'nash'>;
}

/** States decided between two pauses. */
const statesAStep = 64;

/**
 * For each state 1 where it is stable for the decision maker, for preferences of any kind (coalitions, unknown
 * preference): every improvement must have an answer that deters. All answers are found first, as sets.
 */
export function* relationStability(
  situation: Situation,
  { decisionMaker, concept }: RelationQuestion,
): Generator<void, Uint8Array, void> {
  const isSymmetric = concept === 'smr' || concept === 'ssr';
  const isCredible = concept === 'seq' || concept === 'ssr';
  const answers = yield* answerSetsOf(situation, { decisionMaker, isCredible });
  const stable = new Uint8Array(situation.graph.stateCount);
  for (let state = 0; state < stable.length; state += 1) {
    if (state % statesAStep === statesAStep - 1) yield;
    const improvements = improvementsFrom(situation, { decisionMaker, state });
    const deterring =
      improvements.length === 0
        ? new Uint32Array(0)
        : deterringStates(situation, { decisionMaker, state, isSymmetric });
    stable[state] = improvements.every((to) => answers.meets(to, deterring)) ? 1 : 0;
  }
  return stable;
}

/** The states that are not better than the one asked and, for a symmetric concept, leave no move to a better one. */
function deterringStates(
  { graph, preferences }: Situation,
  asked: { readonly decisionMaker: number; readonly state: number; readonly isSymmetric: boolean },
): Uint32Array {
  const preference = preferences[asked.decisionMaker]!;
  const { rowOf, starts, members } = graph.moves[asked.decisionMaker]!.predecessors;
  const deterring = new Uint32Array(Math.ceil(graph.stateCount / 32)).fill(0xffff_ffff);
  const remove = (state: number) => (deterring[state >>> 5]! &= ~(1 << (state & 31)));
  for (let better = 0; better < graph.stateCount; better += 1) {
    if (!isBetter(preference, better, asked.state)) continue;
    remove(better);
    if (!asked.isSymmetric) continue;
    const row = rowOf[better]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) remove(members[at]!);
  }
  return deterring;
}
