import { measure, memoryTaken } from './measure.ts';
import type { Row, RowResult } from './row.ts';

const bytes = 512 * 2 ** 20;

/** How fast this machine moves memory that no cache holds: nothing that reads its input once can be faster. */
export const bandwidthRow: Row = {
  id: 'bandwidth',
  title: 'copy of 512 MiB',
  reach: '',
  beat: '',
  threads: 1,
  measure: (): RowResult => {
    const source = new Uint8Array(bytes).fill(1);
    const target = new Uint8Array(bytes);
    const timing = measure(() => target.set(source), { runs: 5 });
    return {
      states: 0,
      decisionMakers: 0,
      timing,
      rssMiB: memoryTaken(),
      bytes,
      note: `${((2 * bytes) / timing.wall / 1e6).toFixed(1)} GB/s read and written`,
    };
  },
};
