import type { ModelSummary } from './analysis-view.ts';

/** What changes from one state to another: options by label. */
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
    options.flatMap(({ label }, option) => (from[option] === before && to[option] === after ? [label] : []));
  return { taken: changed('N', 'Y'), dropped: changed('Y', 'N') };
}
