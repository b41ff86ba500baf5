import { bestReply, opposite } from './best-reply.ts';
import { OutOfBounds } from './diagrams.ts';
import { type Improvements, bestOfImproving } from './improvement.ts';
import { never } from './node-table.ts';
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
  const { scope } = frame.diagrams;
  let bad: Value = yield* amongFeasible(frame, opposite(answering.value));
  let risen: readonly number[] = opponents.map(() => frame.feasible);
  let turn = 0;
  try {
    for (; risen.some((states) => states !== never); turn += 1) {
      const at = turn % opponents.length;
      if (risen[at] === never) continue;
      ({ bad, risen } = yield* afterTurn(frame, opponents[at]!, { ...answering, bad, risen, at }));
      frame.diagrams.keepSince(scope, [...bad, ...risen]);
    }
  } catch (error) {
    if (error instanceof OutOfBounds) error.sweep = 1 + Math.floor(turn / opponents.length);
    throw error;
  }
  return opposite(bad);
}

interface Badness {
  /** How bad what can be brought about from each state is, as far as it is known. */
  readonly bad: Value;
  /** For each opponent the states whose badness rose since its last turn. */
  readonly risen: readonly number[];
}

interface Turn extends Answering, Badness {
  /** Which of the opponents has its turn. */
  readonly at: number;
}

function* afterTurn(frame: SymbolicFrame, mover: number, turn: Turn): Work<Badness> {
  const { diagrams } = frame;
  const next = yield* afterAnswer(frame, mover, turn);
  let news: number = never;
  for (const [index, part] of next.entries())
    news = yield* diagrams.either(news, yield* diagrams.choose(part, turn.bad[index]! ^ 1, turn.bad[index]!));
  const risen: number[] = [];
  for (const [other, states] of turn.risen.entries())
    risen.push(other === turn.at ? never : yield* diagrams.either(states, news));
  return { bad: next, risen };
}

/** The greatest badness that the mover can hold or move to. */
function* afterAnswer(
  frame: SymbolicFrame,
  mover: number,
  { improvements, bad, risen, at }: Turn,
): Work<Value> {
  if (improvements !== undefined)
    return yield* bestOfImproving(frame, mover, { improvements, value: bad, among: risen[at]! });
  return yield* amongFeasible(frame, yield* bestReply(frame, mover, bad));
}

/** The value with nothing said of what cannot occur, so that equal values are equal diagrams. */
function* amongFeasible({ diagrams, feasible }: SymbolicFrame, value: Value): Work<Value> {
  const parts: number[] = [];
  for (const part of value) parts.push(yield* diagrams.both(part, feasible));
  return parts;
}
