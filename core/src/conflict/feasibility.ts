import { type Pattern, matches, patternOf } from './pattern.ts';
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
 * search for them takes more than sixteen times as many steps.
 *
 * Options are decided from the last to the first, and a pattern cuts its branch as soon as its first letter that
 * matters is decided: what is infeasible is never enumerated option by option.
 */
export function enumerateFeasible(
  optionCount: number,
  infeasible: readonly Pattern[],
  limit: number = mostStates,
): StateList | undefined {
  const closing = closingPatterns(optionCount, infeasible);
  const found = { low: [] as number[], high: [] as number[], steps: 0 };
  const decide = (option: number, low: number, high: number): boolean => {
    found.steps += 1;
    if (found.steps > limit * 16) return false;
    if (option < 0) {
      found.low.push(low);
      found.high.push(high);
      return found.low.length <= limit;
    }
    const patterns = closing[option]!;
    const takenLow = option < 32 ? (low | (1 << option)) >>> 0 : low;
    const takenHigh = option < 32 ? high : (high | (1 << (option - 32))) >>> 0;
    return (
      (patterns.some((pattern) => matches(pattern, low, high)) || decide(option - 1, low, high)) &&
      (patterns.some((pattern) => matches(pattern, takenLow, takenHigh)) ||
        decide(option - 1, takenLow, takenHigh))
    );
  };
  const isForbidden = infeasible.some((pattern) => !/[YN]/u.test(pattern.letters));
  if (!isForbidden && !decide(optionCount - 1, 0, 0)) return undefined;
  return {
    optionCount,
    count: found.low.length,
    low: Uint32Array.from(found.low),
    high: Uint32Array.from(found.high),
  };
}

/** For each option the patterns whose first letter that matters is this option's. */
function closingPatterns(optionCount: number, patterns: readonly Pattern[]): readonly (readonly Pattern[])[] {
  const closing: Pattern[][] = Array.from({ length: optionCount }, () => []);
  for (const pattern of patterns) closing[pattern.letters.search(/[YN]/u)]?.push(pattern);
  return closing;
}
