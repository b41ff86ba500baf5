import { bestReply, opposite } from './best-reply.ts';
import { TableFull } from './diagrams.ts';
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
  let bad = yield* amongFeasible(frame, opposite(answering.value));
  // For each opponent the states whose badness rose since it last moved.
  let risen = opponents.map(() => frame.feasible);
  let turn = 0;
  try {
    for (; risen.some((states) => states !== never); turn += 1) {
      const at = turn % opponents.length;
      if (risen[at] === never) continue;
      const kept = yield* frame.diagrams.keepOnly(
        afterTurn(frame, opponents[at]!, { ...answering, bad, risen, at }),
      );
      bad = kept.slice(0, bad.length);
      risen = kept.slice(bad.length);
    }
  } catch (error) {
    if (error instanceof TableFull) error.sweep = 1 + Math.floor(turn / opponents.length);
    throw error;
  }
  return opposite(bad);
}

interface Turn extends Answering {
  readonly bad: Value;
  readonly risen: readonly number[];
  readonly at: number;
}

function* afterTurn(frame: SymbolicFrame, mover: number, turn: Turn): Work<readonly number[]> {
  const { diagrams } = frame;
  const next = yield* afterAnswer(frame, mover, turn);
  let news: number = never;
  for (const [index, part] of next.entries())
    news = yield* diagrams.either(news, yield* diagrams.choose(part, turn.bad[index]! ^ 1, turn.bad[index]!));
  const risen: number[] = [];
  for (const [other, states] of turn.risen.entries())
    risen.push(other === turn.at ? never : yield* diagrams.either(states, news));
  return [...next, ...risen];
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
