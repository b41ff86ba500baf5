import type { Progress } from '../../progress.ts';
import { leftOf } from './sample-task.ts';
import { type TaskMemory, taskFields } from './sweep-memory.ts';
import type { SweepRun } from './sweep-run.ts';

/**
 * Lets the tasks judge each ranking of each pool by itself. A pool is a task's alone, so that its shares are summed in
 * one order, whoever else is at work.
 */
export function* judgePools(run: SweepRun): Generator<Progress, void> {
  const { pools } = run.frame;
  const total = pools.reduce((sum, { size }) => sum + size, 0);
  const waiting = pools.map(({ size }, focal) => ({ focal, end: size }));
  let busy: readonly TaskMemory[] = [];
  while (waiting.length > 0 || busy.length > 0) {
    const free = run.tasks.filter((task) => !busy.includes(task)).slice(0, waiting.length);
    for (const { task } of free)
      run.write(task, taskFields, { ...waiting.shift(), next: 0, isBegun: 0, isStarted: 0 });
    const tasks = [...busy, ...free];
    const isDone = run.goOn('judgePool', tasks);
    busy = tasks.filter((_, index) => isDone[index] === false);
    const open = waiting.reduce((sum, { end }) => sum + end, 0);
    yield { done: total - open - leftOf(run, busy), total };
  }
}
