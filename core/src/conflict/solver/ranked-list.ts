import { enumerateInSteps } from '../feasibility.ts';
import { type Column, FormulaColumns } from '../formula-column.ts';
import type { OptionFormula } from '../option-formula.ts';
import type { PriorityConflict } from '../priority-conflict.ts';
import { rankInSteps } from '../priority-ranking.ts';
import { partOf, type Progress } from '../progress.ts';
import type { StateList } from '../state.ts';
import type { ListConflict } from './list/list-engine.ts';

/** The conflict with its feasible states listed by ascending code and ranked; undefined where they are more than that. */
export function* listRanked(
  { options, decisionMakerCount, infeasible, priorities }: PriorityConflict,
  mostStates: number,
): Generator<Progress, ListConflict | undefined, void> {
  const states = yield* partOf(enumerateInSteps(options.length, infeasible, mostStates), [0, 0.5]);
  if (states === undefined) return undefined;
  const ranks = yield* partOf(rankStates(states, priorities), [0.5, 1]);
  return { states, options, decisionMakerCount, ranks };
}

function* rankStates(
  states: StateList,
  priorities: PriorityConflict['priorities'],
): Generator<Progress, readonly Int32Array[], void> {
  const columns = new FormulaColumns(states);
  const total = priorities.reduce((sum, own) => sum + own.length, 0);
  const ranks: Int32Array[] = [];
  let done = 0;
  for (const own of priorities) {
    const run = rankInSteps(states.count, columnsInTurn(own, columns));
    let step = run.next();
    for (; step.done !== true; step = run.next()) yield { done: done + step.value, total };
    done += own.length;
    ranks.push(step.value);
  }
  return ranks;
}

/** Each worked out when it is asked for, so that no more of them are held than are needed at once. */
function* columnsInTurn(formulas: readonly OptionFormula[], columns: FormulaColumns): Generator<Column> {
  for (const formula of formulas) yield columns.of(formula);
}
