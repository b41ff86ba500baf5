/** The kernels of the list engine: passes over feasible states as a list, for ranges of it. See each file. */
export { copyWords, countMembers, fillWords, markMoved, numberStates, placeFibres, placeMembers } from './fibre';
export { addChoices, noteDescents, numberByPlace, numberPatterns } from './own-choice';
export { flattenComponents, joinFibres, separateStates } from './component';
export { judgeComponents, lowerComponents, takeMarks } from './component-reply';
export { bestAllowedReplies, bestOneWayReplies, bestReplies, markStable } from './reply';
export { sortFibres } from './fibre-sort';
export {
  lastingOfLane16,
  lastingOfLane32,
  putLane16,
  putLane32,
  sweepAllowedImprovements16,
  sweepAllowedImprovements32,
  sweepAllowedMoves16,
  sweepAllowedMoves32,
  sweepImprovements16,
  sweepImprovements32,
  sweepMoves16,
  sweepOneWayImprovements16,
  sweepOneWayImprovements32,
  sweepOneWayMoves16,
  sweepOneWayMoves32,
  sweepMoves32,
  tookChanges,
} from './answer-sweep';
export { beginFlood, findPlaces, floodAnswers } from './answer-flood';
