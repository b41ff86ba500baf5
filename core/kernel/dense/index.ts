/** The kernels of the dense engine: passes over all choices of options, for ranges of them. See each file. */
export { markWhere } from './formula';
export { appendTruths, closeGaps, countBefore, narrowRanks, rankNarrow, rankNumbers, rankWide } from './rank';
export { judgeReplies, markAtLeast } from './reply';
export { lowerToRanks, raiseFibres, turnValues } from './answer-plane';
export { orderFibres } from './fibre-order';
export { putLanes, takeLane } from './answer-lane';
export { answerInTiles } from './answer-tile';
export { beginFlood, floodAnswers } from './answer-flood';
export { countMembers, placeFibres, placeMembers } from '../list/fibre';
