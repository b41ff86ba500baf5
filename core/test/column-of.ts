import type { Column } from '../src/conflict/formula-column.ts';

/** The column of what holds in states, one by one. */
export function columnOf(stateCount: number, holds: (state: number) => boolean): Column {
  const column = new Uint32Array(Math.ceil(stateCount / 32));
  for (let state = 0; state < stateCount; state += 1)
    if (holds(state)) column[state >>> 5]! |= 1 << (state & 31);
  return column;
}
