import { type FeasibilityDiagram, feasibilityDiagram } from './feasibility-diagram.ts';
import { statesBySearch, statesOfDiagram } from './feasible-enumeration.ts';
import { type Pattern, patternOf } from './pattern.ts';
import type { Progress } from './progress.ts';
import type { StateList } from './state.ts';

/** More feasible states than this are not enumerated. */
export const mostStates = 4_194_304;

/** The patterns that forbid any two options of a group to be taken together. */
export function exclusionPatterns(group: readonly number[], optionCount: number): readonly Pattern[] {
  return group.flatMap((first, index) =>
    group.slice(index + 1).map((second) => {
      const letters = Array.from({ length: optionCount }, (_, option) =>
        option === first || option === second ? 'Y' : '-',
      );
      return patternOf(letters.join(''));
    }),
  );
}

/**
 * The states that no pattern forbids, by ascending code; undefined where there are more than the limit, or where the
 * patterns are so entangled that the search for them is given up.
 */
export function enumerateFeasible(
  optionCount: number,
  infeasible: readonly Pattern[],
  limit: number = mostStates,
): StateList | undefined {
  return endOf(enumerateInSteps(optionCount, infeasible, limit));
}

/** The same in steps of some milliseconds. */
export function* enumerateInSteps(
  optionCount: number,
  infeasible: readonly Pattern[],
  limit: number = mostStates,
): Generator<Progress, StateList | undefined> {
  const diagram = yield* diagramInSteps(optionCount, infeasible, limit);
  if (diagram === undefined) return yield* statesBySearch(optionCount, infeasible, limit);
  const count = diagram.levels[optionCount]![0]?.count ?? 0n;
  return count > limit ? undefined : yield* statesOfDiagram(diagram);
}

function* diagramInSteps(
  optionCount: number,
  infeasible: readonly Pattern[],
  total: number,
): Generator<Progress, FeasibilityDiagram | undefined> {
  const run = feasibilityDiagram(optionCount, infeasible);
  let step = run.next();
  for (; step.done !== true; step = run.next()) yield { done: 0, total };
  return step.value;
}

/**
 * How many states no pattern forbids, a bigint beyond the safe whole numbers, without going through them; undefined
 * where that cannot be told in about a quarter of a second.
 */
export function countFeasible(
  optionCount: number,
  infeasible: readonly Pattern[],
): number | bigint | undefined {
  const diagram = endOf(feasibilityDiagram(optionCount, infeasible));
  if (diagram === undefined) return undefined;
  const count = diagram.levels[optionCount]![0]?.count ?? 0n;
  return count <= Number.MAX_SAFE_INTEGER ? Number(count) : count;
}

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}
