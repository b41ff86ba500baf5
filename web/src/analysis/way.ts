import type { AnalysisReport } from '@entente/core/conflict';

/** A shortest legal sequence from the status quo to a state. */
export interface Way {
  readonly path: readonly { readonly decisionMaker: string; readonly to: string }[];
  /** The states passed, the status quo first. */
  readonly states: readonly string[];
  /** Whether every step is an improvement for its mover. */
  readonly isByImprovements: boolean;
}

/** By improvements where there is such a way, else by moves; undefined where there is none. */
export function wayTo({ statusQuo }: AnalysisReport, state: string): Way | undefined {
  if (statusQuo === undefined || statusQuo.state === state) return undefined;
  const improving = statusQuo.byImprovements.find(({ to }) => to === state);
  const found = improving ?? statusQuo.byMoves.find(({ to }) => to === state);
  if (found === undefined) return undefined;
  return {
    path: found.path,
    states: [statusQuo.state, ...found.path.map(({ to }) => to)],
    isByImprovements: improving !== undefined,
  };
}
