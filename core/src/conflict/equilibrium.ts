/** For each state 1 where it is stable for every decision maker: the equilibria of a solution concept. */
export function equilibriaOf(stability: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(0), ...others] = stability;
  return first.map((isStable, state) =>
    isStable === 1 && others.every((stable) => stable[state] === 1) ? 1 : 0,
  );
}

/** The numbers of the states that are marked, ascending. */
export function markedStates(marks: Uint8Array): number[] {
  const states: number[] = [];
  marks.forEach((mark, state) => {
    if (mark === 1) states.push(state);
  });
  return states;
}

export function countMarked(marks: Uint8Array): number {
  return marks.reduce((count, mark) => count + mark, 0);
}
