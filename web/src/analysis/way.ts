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

/** A step of a way, along a line between two states. */
export interface StepAlong {
  /** From 1. */
  readonly step: number;
  /** Whether the way takes the line from its end to its beginning: a move that improves nothing, taken against an improvement. */
  readonly isBackward: boolean;
}

interface Line {
  readonly from: string;
  readonly to: string;
}

/** Which step of the way the line of a decision maker is; undefined where it is none. */
export function stepAlong(
  way: Way | undefined,
  { from, to, mover }: Line & { readonly mover: string },
): StepAlong | undefined {
  const at = way?.path.findIndex((step, index) => {
    const before = way.states[index];
    const isSame = (before === from && step.to === to) || (before === to && step.to === from);
    return isSame && step.decisionMaker === mover;
  });
  if (way === undefined || at === undefined || at < 0) return undefined;
  return { step: at + 1, isBackward: way.states[at] !== from };
}
