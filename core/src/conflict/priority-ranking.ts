import type { Expression, PriorityExpression } from '../base/expression.ts';

/** Whether something holds in a state. */
export type Truth = (state: number) => boolean;

/**
 * The ranks that an ordered list of statements gives: states are compared by the first statement that holds in one
 * and not in the other, the most important statement first (option prioritising: Peng, Hipel, Fang and Kilgour 1997).
 * The k-th of m thus weighs 2^(m-k), but no such number is ever formed. Higher is better; 0, 1, 2, ... without gaps.
 */
export function ranksOfPriorities(stateCount: number, priorities: readonly Truth[]): Int32Array {
  let ranks = new Int32Array(stateCount);
  for (const holdsIn of priorities) {
    const split = ranks.map((rank, state) => rank * 2 + (holdsIn(state) ? 1 : 0));
    ranks = closeGaps(split);
  }
  return ranks;
}

function closeGaps(ranks: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  let most = 0;
  for (const rank of ranks) if (rank > most) most = rank;
  const levels = new Int32Array(most + 1);
  for (const rank of ranks) levels[rank] = 1;
  let count = 0;
  for (let rank = 0; rank <= most; rank += 1) {
    const isUsed = levels[rank] === 1;
    levels[rank] = count;
    if (isUsed) count += 1;
  }
  return ranks.map((rank) => levels[rank]!);
}

/** `A if B` holds where B does not, and where A does. */
export function truthOfPriority(priority: PriorityExpression, truthOfName: (name: string) => Truth): Truth {
  const matters = truthOfExpression(priority.matters, truthOfName);
  if (priority.when === undefined) return matters;
  const when = truthOfExpression(priority.when, truthOfName);
  return (state) => !when(state) || matters(state);
}

/** The expression as a function of the state, its names looked up once. */
export function truthOfExpression(expression: Expression, truthOfName: (name: string) => Truth): Truth {
  const truthOf = (inner: Expression) => truthOfExpression(inner, truthOfName);
  switch (expression.kind) {
    case 'name':
      return truthOfName(expression.name);
    case 'not': {
      const inner = truthOf(expression.of);
      return (state) => !inner(state);
    }
    case 'and': {
      const all = expression.of.map(truthOf);
      return (state) => all.every((inner) => inner(state));
    }
    case 'or': {
      const any = expression.of.map(truthOf);
      return (state) => any.some((inner) => inner(state));
    }
    case 'implies': {
      const premise = truthOf(expression.premise);
      const conclusion = truthOf(expression.conclusion);
      return (state) => !premise(state) || conclusion(state);
    }
    case 'iff': {
      const sides = expression.of.map(truthOf);
      return (state) => sides.map((side) => side(state)).reduce((left, right) => left === right);
    }
    case 'count': {
      const counted = expression.of.map((name) => truthOfName(name.name));
      const { bound, number } = expression;
      return (state) => {
        const count = counted.filter((inner) => inner(state)).length;
        return bound === 'at most'
          ? count <= number
          : bound === 'at least'
            ? count >= number
            : count === number;
      };
    }
  }
}
