import { bestReply, opposite } from './best-reply.ts';
import { TableFull } from './diagrams.ts';
import { type Improvements, bestOfImproving } from './improvement.ts';
import type { SymbolicFrame, Value } from './symbolic-frame.ts';
import type { Work } from './work.ts';

export interface Answering {
  readonly decisionMaker: number;
  /** What a state is worth to the decision maker as the end of an answer. */
  readonly value: Value;
  /** Everybody's improvements, where each step of an answer must be one for its mover. */
  readonly improvements?: Improvements | undefined;
}

/**
 * For each feasible state the worst value that the opponents of the decision maker can bring about from it, or by leaving
 * it as it is. Each of them in turn takes the worst that one move of its own leads to, until that changes nothing for
 * anybody: a monotone map taken to its fixed point. A mover's moves in a row are one move, and so are its improvements, so
 * that the rule that nobody moves twice in a row excludes nothing.
 */
export function* worstAnswer(frame: SymbolicFrame, answering: Answering): Work<Value> {
  const opponents = frame.movers.flatMap((_, mover) => (mover === answering.decisionMaker ? [] : [mover]));
  let bad = yield* amongFeasible(frame, opposite(answering.value));
  let turn = 0;
  try {
    for (let quiet = 0; quiet < opponents.length; turn += 1) {
      const mover = opponents[turn % opponents.length]!;
      const next = yield* frame.diagrams.keepOnly(afterAnswer(frame, mover, { ...answering, bad }));
      quiet = next.every((part, index) => part === bad[index]) ? quiet + 1 : 0;
      bad = next;
    }
  } catch (error) {
    if (error instanceof TableFull) error.sweep = 1 + Math.floor(turn / opponents.length);
    throw error;
  }
  return opposite(bad);
}

/** The greatest badness that the mover can hold or move to. */
function* afterAnswer(
  frame: SymbolicFrame,
  mover: number,
  { improvements, bad }: Answering & { readonly bad: Value },
): Work<Value> {
  if (improvements !== undefined) return yield* bestOfImproving(frame, mover, { improvements, value: bad });
  return yield* amongFeasible(frame, yield* bestReply(frame, mover, bad));
}

/** The value with nothing said of what cannot occur, so that equal values are equal diagrams. */
function* amongFeasible({ diagrams, feasible }: SymbolicFrame, value: Value): Work<Value> {
  const parts: number[] = [];
  for (const part of value) parts.push(yield* diagrams.both(part, feasible));
  return parts;
}
