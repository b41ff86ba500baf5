export { analyseConflict, mostListedStates } from './analysis.ts';
export {
  type AnalysisReport,
  type Explanation,
  type GoalReport,
  type InverseReport,
  type StabilityReport,
  type StatusQuoReport,
  analysisReport,
} from './analysis-report.ts';
export { type AnalysisQuestion, type AnalysisRequest, readAnalysisRequest } from './analysis-request.ts';
export { joinCoalitions } from './coalition.ts';
export {
  type Change,
  type ConflictGraph,
  type ControlledOption,
  graphOfMoves,
  graphOfOptions,
  movesFrom,
} from './conflict-graph.ts';
export {
  type ConflictModel,
  type DecisionMaker,
  readConflictModel,
  readModelFile,
} from './conflict-model.ts';
export { type Conjunction, disjunctiveForm } from './disjunctive-form.ts';
export type { Goal } from './goal.ts';
export { writeGmcrFile } from './gmcr-writing.ts';
export { type GroupMove, type Step, groupMoves } from './group-move.ts';
export { type InverseAnalysis, inverseAnalysis } from './inverse.ts';
export type { ModelOption } from './model-draft.ts';
export { type ModelFile, modelFile } from './model-file.ts';
export {
  type Naming,
  type Narration,
  type NarrationMessage,
  narrateVerdict,
  sentenceOf,
} from './narration.ts';
export { type Preference, type Relation, compactRanks, preferenceOfRanks } from './preference.ts';
export {
  type SolvedConcept,
  StabilitySolver,
  type StabilityTable,
  solvedConcepts,
} from './solver/stability-solver.ts';
export type { Progress } from './stability-analysis.ts';
export {
  type SolutionConcept,
  limitedMove,
  solutionConcepts,
  strengthConcepts,
  unknownConcepts,
} from './stability/index.ts';
export type { Focus, Sanction, Situation, Verdict } from './stability/verdict.ts';
export { type StateList, lettersOf, stateListOf } from './state.ts';
export { type StatusQuoAnalysis, type WayOut, statusQuoAnalysis, waysOut } from './status-quo.ts';
export { type OpenImprovement, unsanctionedImprovements } from './unsanctioned-improvement.ts';
export { type NarrationLanguage, narrationLanguages, narrationWordings } from './wording/index.ts';
