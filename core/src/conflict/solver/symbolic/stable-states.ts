import { bestReply } from './best-reply.ts';
import type { Improvements } from './improvement.ts';
import { type SolvedConcept, isCredible, isSymmetric } from '../solved-concept.ts';
import type { SymbolicFrame, Value } from './symbolic-frame.ts';
import { whereBetter, worseOf } from './value-comparison.ts';
import { worstAnswer } from './worst-answer.ts';
import type { Work } from './work.ts';

export interface SymbolicQuestion {
  readonly concept: SolvedConcept;
  readonly decisionMaker: number;
  /** For each state the best that the decision maker can hold or move to. */
  readonly replies: Value;
  /** Everybody's improvements; needed where answers must be credible. */
  readonly improvements: Improvements | undefined;
}

/** The feasible states that no move leaves for one that lasts at more than staying is worth. */
export function* stableStates(frame: SymbolicFrame, question: SymbolicQuestion): Work<number> {
  const { diagrams, feasible, values } = frame;
  const lasting = yield* bestLasting(frame, question);
  const second = values[question.decisionMaker]!;
  const unstable = yield* whereBetter(diagrams, feasible, { first: lasting, second });
  return yield* diagrams.without(feasible, unstable);
}

/** For each state the most that staying, or a move from it, lasts at when the others answer in the worst way. */
function* bestLasting(frame: SymbolicFrame, question: SymbolicQuestion): Work<Value> {
  const { concept, decisionMaker, replies } = question;
  if (concept === 'nash') return replies;
  const { diagrams } = frame;
  const lasting = yield* diagrams.keepOnly(lastingOf(frame, question));
  return yield* diagrams.keepOnly(bestReply(frame, decisionMaker, lasting));
}

/** What a move to each state lasts at: its value, or the worst answer's, whichever is worse. */
function* lastingOf(
  frame: SymbolicFrame,
  { concept, decisionMaker, replies, improvements }: SymbolicQuestion,
): Work<Value> {
  const own = frame.values[decisionMaker]!;
  const answers = isCredible(concept) ? improvements : undefined;
  if (!isSymmetric(concept))
    return yield* worstAnswer(frame, { decisionMaker, value: own, improvements: answers });
  const answer = yield* frame.diagrams.keepOnly(
    worstAnswer(frame, { decisionMaker, value: replies, improvements: answers }),
  );
  return yield* worseOf(frame.diagrams, frame.feasible, [answer, own]);
}
