import type { AnalysisMove } from './analysis-view.ts';

/** One decision maker between two states: there, back, or both ways. */
export interface MapLine {
  readonly decisionMaker: number;
  /** Where it improves, from the worse to the better. */
  readonly from: string;
  readonly to: string;
  readonly isImprovement: boolean;
  /** Whether it can also go from `to` to `from`. */
  readonly isBothWays: boolean;
}

export interface MapState {
  readonly state: string;
  /** Moves from the start, counted; those that it does not lead to come last. */
  readonly layer: number;
}

export interface MoveMap {
  readonly states: readonly MapState[];
  readonly lines: readonly MapLine[];
}

/** Graphs of up to so many states are drawn whole. */
export const mostDrawnWhole = 40;
/** Of larger ones so many states at most are drawn. */
export const mostDrawn = 48;

/** The map of these states and the moves among them, in layers from the start. */
export function moveMapOf(
  states: readonly string[],
  moves: readonly AnalysisMove[],
  start: string | null,
): MoveMap {
  const shown = new Set(states);
  const inside = moves.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const layers = layersOf(states, inside, start);
  return { states: states.map((state) => ({ state, layer: layers.get(state)! })), lines: linesOf(inside) };
}

function linesOf(moves: readonly AnalysisMove[]): readonly MapLine[] {
  const keyOf = ({ decisionMaker, from, to }: Pick<AnalysisMove, 'decisionMaker' | 'from' | 'to'>) =>
    JSON.stringify([decisionMaker, from, to]);
  const byKey = new Map(moves.map((move) => [keyOf(move), move]));
  return moves.flatMap(({ decisionMaker, from, to, isImprovement }): MapLine[] => {
    const back = byKey.get(keyOf({ decisionMaker, from: to, to: from }));
    if (back === undefined) return [{ decisionMaker, from, to, isImprovement, isBothWays: false }];
    const isFirst = back.isImprovement === isImprovement ? from < to : isImprovement;
    return isFirst ? [{ decisionMaker, from, to, isImprovement, isBothWays: true }] : [];
  });
}

function layersOf(
  states: readonly string[],
  moves: readonly AnalysisMove[],
  start: string | null,
): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  const first = start !== null && states.includes(start) ? start : states[0];
  let reached = first === undefined ? [] : [first];
  for (let layer = 0; reached.length > 0; layer += 1) {
    for (const state of reached) layers.set(state, layer);
    const next = moves.filter(({ from, to }) => reached.includes(from) && !layers.has(to));
    reached = [...new Set(next.map(({ to }) => to))];
  }
  const last = Math.max(-1, ...layers.values()) + 1;
  for (const state of states) if (!layers.has(state)) layers.set(state, last);
  return layers;
}

export interface Wanted {
  readonly all: readonly string[];
  readonly start: string | null;
  readonly equilibria: readonly string[];
  readonly chosen: string | undefined;
  /** The states on the way to the chosen one, and those that were asked for. */
  readonly besides: readonly string[];
}

/** Which states are drawn: all of a small graph; of a large one what matters, in order of how much it does. */
export function drawnStates({ all, start, equilibria, chosen, besides }: Wanted): readonly string[] {
  if (all.length <= mostDrawnWhole) return all;
  const wanted = [start, chosen ?? null, ...besides, ...equilibria].filter((state) => state !== null);
  const drawn = [...new Set(wanted)].slice(0, mostDrawn);
  return drawn.length > 0 ? drawn : all.slice(0, mostDrawnWhole);
}
