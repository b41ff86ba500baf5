/** How much longer than it took the next call waits, and the longest wait in milliseconds. */
const rest = 3;
const longestRest = 15_000;

/**
 * Runs something that takes time, never twice at once. What is asked for meanwhile is run once more, after a rest in
 * proportion to how long it took: where changes come without end, most of the time is left for other things.
 */
export function gently(run: () => Promise<unknown>): () => void {
  let isBusy = false;
  let isAsked = false;
  const call = async (): Promise<void> => {
    isAsked = isBusy;
    if (isBusy) return;
    isBusy = true;
    const began = Date.now();
    await run().catch(() => undefined);
    await new Promise((resolve) => {
      setTimeout(resolve, Math.min(longestRest, rest * (Date.now() - began)));
    });
    isBusy = false;
    if (isAsked) void call();
  };
  return () => void call();
}
