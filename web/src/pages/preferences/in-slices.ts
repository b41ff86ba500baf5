/** So long, in milliseconds, a computation runs before the page gets its turn. */
const slice = 12;

/**
 * Runs a long computation beside the page, a little at a time.
 *
 * @param isWanted asked before each slice; where it says no, nothing more is done.
 * @returns undefined where it was given up.
 */
export async function runInSlices<Value>(
  steps: Generator<unknown, Value>,
  isWanted: () => boolean,
): Promise<Value | undefined> {
  while (isWanted()) {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
  return undefined;
}
