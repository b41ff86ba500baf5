import { movesFrom } from '../conflict-graph.ts';
import { type GroupMove, groupMoves, opponentsOf } from '../group-move.ts';
import { isBetter } from '../preference.ts';
import type {
  Answer,
  Focus,
  SanctionedImprovement,
  Situation,
  UnsanctionedImprovement,
  Verdict,
} from './verdict.ts';

/** R_i+(s): the states the decision maker can move to and strictly prefers. */
export function improvementsFrom(situation: Situation, { decisionMaker, state }: Focus): readonly number[] {
  const preference = situation.preferences[decisionMaker]!;
  return movesFrom(situation.graph, decisionMaker, state).filter((to) => isBetter(preference, to, state));
}

/** R_{N-i}(s): what the others can bring about by legal sequences of moves. */
export function movesOfOpponents(situation: Situation, { decisionMaker, state }: Focus): Iterable<GroupMove> {
  return groupMoves(situation.graph, opponentsOf(situation.graph, decisionMaker), state);
}

/** R_{N-i}+(s): what the others can bring about when each step improves on the state before it for its mover. */
export function improvementsOfOpponents(
  situation: Situation,
  { decisionMaker, state }: Focus,
): Iterable<GroupMove> {
  const opponents = opponentsOf(situation.graph, decisionMaker);
  return groupMoves(situation.graph, opponents, state, (mover, from, to) =>
    isBetter(situation.preferences[mover]!, to, from),
  );
}

/** The verdict of every concept that asks for an answer to each improvement. */
export function judgeImprovements(improvements: readonly number[], answer: (to: number) => Answer): Verdict {
  if (improvements.length === 0) return { stable: true, because: 'no-improvement' };
  const sanctioned: SanctionedImprovement[] = [];
  const unsanctioned: UnsanctionedImprovement[] = [];
  for (const to of improvements) {
    const { sanction, ...rest } = answer(to);
    if (sanction === undefined) unsanctioned.push({ to, ...rest });
    else sanctioned.push({ to, sanction });
  }
  return unsanctioned.length === 0
    ? { stable: true, because: 'all-sanctioned', improvements: sanctioned }
    : { stable: false, because: 'unsanctioned', improvements: unsanctioned };
}

/** The nearest answer that deters. */
export function firstSanction(answers: Iterable<GroupMove>, deters: (state: number) => boolean): Answer {
  for (const answer of answers) if (deters(answer.to)) return { sanction: answer };
  return {};
}

/**
 * The nearest answer that deters and leaves no counter-move; where every deterring answer leaves one, the nearest with
 * its counter-move.
 */
export function firstLastingSanction(
  answers: Iterable<GroupMove>,
  deters: (state: number) => boolean,
  counterMoveFrom: (state: number) => number | undefined,
): Answer {
  let escape: UnsanctionedImprovement['escape'];
  for (const answer of answers) {
    if (!deters(answer.to)) continue;
    const counterMove = counterMoveFrom(answer.to);
    if (counterMove === undefined) return { sanction: answer };
    escape ??= { from: answer, to: counterMove };
  }
  return escape === undefined ? {} : { escape };
}
