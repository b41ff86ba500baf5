import { type ModelSummary, wordsOf } from './analysis-view.ts';

/** What changes from one state to another: options in words. */
export interface OptionChange {
  readonly taken: readonly string[];
  readonly dropped: readonly string[];
}

/** Nothing where the states are no choices of options; an option that may be either in a coalesced state is passed over. */
export function changeBetween(
  { options, areStatesChoices }: ModelSummary,
  from: string,
  to: string,
): OptionChange {
  if (!areStatesChoices) return { taken: [], dropped: [] };
  const changed = (before: string, after: string) =>
    options.flatMap((one, option) => (from[option] === before && to[option] === after ? [wordsOf(one)] : []));
  return { taken: changed('N', 'Y'), dropped: changed('Y', 'N') };
}
