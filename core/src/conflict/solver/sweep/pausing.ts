import type { Progress } from '../../progress.ts';

/** A computation that tells no progress of its own, as a pause of a larger one that is so far. */
export function* pausing<Value>(
  steps: Generator<void, Value, void>,
  progress: Progress,
): Generator<Progress, Value> {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield progress;
  return step.value;
}
