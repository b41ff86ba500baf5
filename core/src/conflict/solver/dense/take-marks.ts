import type { Progress } from '../../progress.ts';
import { StateSet } from '../../state-set.ts';
import type { RankedTask } from './dense-task.ts';
import { restoreOrder } from './option-layout.ts';

/** The feasible states that are marked with a bit each in a kernel's memory, by their codes. */
export function* takeMarks(
  { run, layout, at, isWhole, meter }: Pick<RankedTask, 'run' | 'layout' | 'at' | 'isWhole' | 'meter'>,
  marks: number,
): Generator<Progress, StateSet> {
  const stateCount = 2 ** layout.optionCount;
  const words = run.words(marks, Math.ceil(stateCount / 32)).slice();
  if (!isWhole) {
    const feasible = run.words(at.feasible, words.length);
    for (let word = 0; word < words.length; word += 1) words[word]! &= feasible[word]!;
  }
  if (stateCount < 32) words[0]! &= 2 ** stateCount - 1;
  const restoring = restoreOrder(words, layout);
  while (restoring.next().done !== true) yield meter.add(0);
  return new StateSet(stateCount, words);
}
