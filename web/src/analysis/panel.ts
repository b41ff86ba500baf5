import type { AnalysisReport } from '@entente/core/conflict';
import type { AnalysisClient } from './analysis-client.ts';
import type { ModelSummary } from './analysis-view.ts';
import type { GoToPlace, WorkbenchPlace } from './workbench-place.ts';

/** What every panel of the analysis is given. */
export interface PanelProps {
  readonly client: AnalysisClient;
  readonly model: ModelSummary;
  readonly report: AnalysisReport;
  /** The concepts that were asked and apply. */
  readonly concepts: readonly string[];
  /** The state that ways begin at: the status quo unless the reader names another. */
  readonly start: string | null;
  readonly onStart: (state: string) => void;
  readonly chosen: string | undefined;
  readonly onChoose: (state: string) => void;
  readonly place: WorkbenchPlace;
  readonly onPlace: GoToPlace;
}

/** The concepts that the search for preferences answers. */
export function invertible(concepts: readonly string[]): readonly string[] {
  return concepts.filter((concept) => ['nash', 'gmr', 'smr', 'seq', 'ssr'].includes(concept));
}

/** The labels of the equilibria under a concept. */
export function equilibriaUnder(
  { states = [], equilibria }: AnalysisReport,
  concept: string,
): readonly string[] {
  return (equilibria[concept] ?? []).map((state) => states[state]!);
}
