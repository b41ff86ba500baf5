/** What some runs of one piece of work took, in milliseconds. */
export interface Timing {
  /** The least of all runs, which other work on the machine disturbs least. */
  readonly wall: number;
  readonly median: number;
  /** Of the run that took least processor time, all threads together. */
  readonly cpu: number;
  readonly runs: number;
}

/**
 * Runs the work until it was run so often, and at least so long, after a first run that does not count; or after so long
 * a time of runs that do not count, where threads have to start.
 */
export function measure(work: () => void, { runs = 5, milliseconds = 400, warmth = 0 } = {}): Timing {
  const warm = performance.now();
  do work();
  while (performance.now() - warm < warmth);
  const walls: number[] = [];
  let cpu = Infinity;
  const start = performance.now();
  while (walls.length < runs || (performance.now() - start < milliseconds && walls.length < 1000)) {
    const before = process.cpuUsage();
    const began = performance.now();
    work();
    walls.push(performance.now() - began);
    const used = process.cpuUsage(before);
    cpu = Math.min(cpu, (used.user + used.system) / 1000);
  }
  walls.sort((a, b) => a - b);
  return { wall: walls[0]!, median: walls[Math.floor(walls.length / 2)]!, cpu, runs: walls.length };
}

/** The most memory that this process has taken so far. */
export function memoryTaken(): number {
  return process.resourceUsage().maxRSS / 1024;
}

export function endOf<Value>(run: Generator<unknown, Value, void>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}
