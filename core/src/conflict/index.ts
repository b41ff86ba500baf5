export { analyseConflict } from './analysis.ts';
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
export { countFeasible } from './feasibility.ts';
export type { Goal } from './goal.ts';
export { writeGmcrFile } from './gmcr-writing.ts';
export { type GroupMove, type Step, groupMoves } from './group-move.ts';
export { type InverseAnalysis, inverseAnalysis, mostInvertedStates } from './inverse.ts';
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
export { answerComponentsOf } from './solver/answer-component.ts';
export { Allotment, mostKernelBytes } from './solver/list/list-memory.ts';
export { KernelMemory } from './solver/kernel-memory.ts';
export { type Kernel, type KernelInstance, type Kernels, instanceAlone } from './solver/kernel.ts';
export { type ConceptSolution, type ConflictSolution, solveConflict } from './solver/solve-conflict.ts';
export { type EngineChoice, type EngineName, chooseEngine } from './solver/engine-choice.ts';
export type { FoundStates } from './solver/found-states.ts';
export { type SolvedConcept, solvedConcepts } from './solver/solved-concept.ts';
export { StabilitySolver, type StabilityTable } from './solver/stability-solver.ts';
export { type RankingDescription, poolOf } from './solver/sweep/drawn-pool.ts';
export type { OpenPriority, OpenTiers, SignChances } from './solver/sweep/open-priority.ts';
export type { OwnShares } from './solver/sweep/own-share.ts';
export type { PreparedSweep } from './solver/sweep/prepared-sweep.ts';
export { type RankingChances, chancesOf, picksOf } from './solver/sweep/ranking-chance.ts';
export { type RankingPool, poolOfRankings, rankingAt } from './solver/sweep/ranking-pool.ts';
export {
  type ConceptRange,
  type SampleRange,
  type SweepCount,
  sumOfCounts,
} from './solver/sweep/sweep-count.ts';
export { type SweepFrame, isTransitive } from './solver/sweep/sweep-frame.ts';
export { moverFields, problemFields, taskFields } from './solver/sweep/sweep-memory.ts';
export { placeMoves } from './solver/sweep/move-list.ts';
export { type MoverStructure, sweepStructureOf } from './solver/sweep/sweep-structure.ts';
export { prepareSweep } from './solver/sweep/sweep.ts';
export type { Progress } from './progress.ts';
export {
  type SolutionConcept,
  furthestHorizon,
  limitedMove,
  solutionConcepts,
  strengthConcepts,
  unknownConcepts,
} from './stability/index.ts';
export type { Focus, Sanction, Situation, Verdict } from './stability/verdict.ts';
export { type StateList, lettersOf, lettersOfCode, stateListOf } from './state.ts';
export { type StatusQuoAnalysis, type WayOut, statusQuoAnalysis, waysOut } from './status-quo.ts';
export { type SizedModel, readModelBySize } from './model-reading.ts';
export { TooManyStates } from './too-many-states.ts';
export { analyseUnlisted, reportUnlisted, stableUnderAt } from './unlisted-analysis.ts';
export type { UnlistedModel } from './unlisted-model.ts';
export { type UnlistedPlan, planUnlisted } from './unlisted-plan.ts';
export { type LargeCount, type UnlistedReport, unlistedReport } from './unlisted-report.ts';
export {
  type UnlistedRequest,
  conceptsToSolve,
  listedStatesFor,
  mostListedStates,
  readUnlistedRequest,
} from './unlisted-request.ts';
export { type SolvedUnlisted, solveUnlisted } from './unlisted-solution.ts';
export { type OpenImprovement, answerersOf, unsanctionedImprovements } from './unsanctioned-improvement.ts';
export { type NarrationLanguage, narrationLanguages, narrationWordings } from './wording/index.ts';
