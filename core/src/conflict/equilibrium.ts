/** For each state 1 where it is stable for every decision maker: the equilibria of a solution concept. */
export function equilibriaOf(stability: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(0), ...others] = stability;
  const equilibria = first.slice();
  for (const stable of others)
    for (let state = 0; state < equilibria.length; state += 1) equilibria[state]! &= stable[state]!;
  return equilibria;
}

/** The numbers of the states that are marked, ascending, at most so many. */
export function markedStates(marks: Uint8Array, most = Infinity): number[] {
  const states: number[] = [];
  for (let state = 0; state < marks.length && states.length < most; state += 1)
    if (marks[state] === 1) states.push(state);
  return states;
}

export function countMarked(marks: Uint8Array): number {
  let count = 0;
  for (const mark of marks) count += mark;
  return count;
}
