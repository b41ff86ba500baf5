import type { PriorityConflict } from '../../priority-conflict.ts';

/** For now: by decision maker. */
export function optionOrder({ options }: PriorityConflict): readonly number[] {
  return options
    .map((_, option) => option)
    .sort((a, b) => options[a]!.decisionMaker - options[b]!.decisionMaker || a - b);
}
