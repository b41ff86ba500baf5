import type { Progress } from '../../progress.ts';
import { type RankedTask, rowPass } from './dense-task.ts';

/** Marks the states that no move leaves for one that lasts at more. */
export function* judge(
  task: RankedTask,
  decisionMaker: number,
  { values, least = false }: { readonly values: number; readonly least?: boolean },
): Generator<Progress, void> {
  const own = task.layout.owners[decisionMaker]!;
  const planes = [values, task.ranks[decisionMaker]!, task.at.marks[0]];
  yield* task.run.pass(task.meter, rowPass(task, 'judgeReplies', { own, planes, least }));
}
