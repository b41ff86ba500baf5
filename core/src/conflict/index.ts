export {
  type Change,
  type ConflictGraph,
  type ControlledOption,
  graphOfMoves,
  graphOfOptions,
  movesFrom,
} from './conflict-graph.ts';
export { type StateList, lettersOf, stateListOf } from './state.ts';
export { compactRanks } from './preference.ts';
export {
  type SolvedConcept,
  StabilitySolver,
  type StabilityTable,
  solvedConcepts,
} from './solver/stability-solver.ts';
export { type OpenImprovement, unsanctionedImprovements } from './unsanctioned-improvement.ts';
