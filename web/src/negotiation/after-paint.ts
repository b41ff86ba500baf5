/** What there is to see is drawn before. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Milliseconds after which the page gets a turn. */
const slice = 12;

/** A long computation in slices, so that the page stays at hand. */
export async function inSlices<Value>(steps: Generator<unknown, Value>): Promise<Value> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < slice) continue;
    await afterPaint();
    began = performance.now();
  }
}
