import type { Progress } from '../../stability-analysis.ts';
import type { RankedTask } from './dense-task.ts';
import { lanesOf } from './group-table.ts';

/** Sorts everybody's fibres by rank: what improvements are walked along. */
export function* orderFibres(task: RankedTask): Generator<Progress, void> {
  const { run, meter, layout, at, width, ranks } = task;
  for (const [mover, own] of layout.owners.entries()) {
    if (own.bits === 0) continue;
    const lanes = lanesOf(layout, own);
    yield* run.pass(meter, {
      name: 'orderFibres',
      values: (thread) => [
        width,
        ranks[mover]!,
        own.shift,
        own.bits,
        at.orders[mover]!,
        at.own[thread]!.keys,
        lanes,
      ],
      count: 2 ** (layout.bitCount - own.bits - lanes),
      states: 2 ** (own.bits + lanes),
      weight: 4,
    });
  }
}
