import type { Progress } from '../../progress.ts';
import type { RankedTask } from './dense-task.ts';
import { lanesOf, mattering } from './order-matters.ts';

/** Sorts everybody's fibres by rank, of those that are ordered alike one: what improvements are walked along. */
export function* orderFibres(task: RankedTask): Generator<Progress, void> {
  const { run, meter, layout, at, width, ranks } = task;
  for (const [mover, own] of layout.owners.entries()) {
    if (own.bits === 0) continue;
    const lanes = lanesOf(own);
    yield* run.pass(meter, {
      name: 'orderFibres',
      values: (thread) => [
        width,
        ranks[mover]!,
        own.shift,
        own.bits,
        own.matters,
        at.orders[mover]!,
        at.own[thread]!.keys,
        lanes,
      ],
      count: 2 ** (mattering(own) - lanes),
      states: 2 ** (own.bits + lanes),
      weight: 4,
    });
  }
}
