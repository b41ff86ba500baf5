/** How much of a long computation is done, in steps of its own. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The progress of one part of a longer work, told as the share of the whole that it is from and to. */
export function* partOf<Value>(
  run: Generator<Progress, Value, void>,
  [from, to]: readonly [number, number],
): Generator<Progress, Value, void> {
  let reached = from;
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
    const { done, total } = step.value;
    // A part whose length turns out otherwise than foreseen does not go back.
    if (total > 0) reached = Math.max(reached, from + (to - from) * Math.min(1, done / total));
    yield { done: reached, total: 1 };
  }
}
