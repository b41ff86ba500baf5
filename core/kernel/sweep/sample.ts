import { addShares, countOwn, emptyPlanes } from './count';
import { drawPicks } from './draw';
import { bitsOf, firstLanes, lanesOf, signs, transpose } from './lane';
import { Problem, Task, laneBytes, moverAt } from './layout';
import {
  answerInComponents, findLasting, isSpent, isStable, nash, ranksOf, seq, setBudget, settleAnswers, smr, spend, ssr, startAnswers,
} from './answer';

/** Lays the rankings of a decision maker that the samples in the lanes have side by side. */
function loadRanks<Lane>(problem: Problem, task: Task, decisionMaker: u32): void {
  const mover = moverAt(problem, decisionMaker);
  const ranks = ranksOf(problem, task, decisionMaker);
  const picks = task.picks + (decisionMaker << 6);
  for (let word: u32 = 0; word < lanesOf<Lane>() << 2; word += 4)
    store<u32>(task.rows + word, mover.rankings + load<u32>(picks + word) * mover.rankingBytes);
  const bytes = laneBytes(problem);
  for (let at: u32 = 0; at < bytes; at += lanesOf<Lane>() << 4)
    transpose<Lane>(task.rows, (at >>> 4) * sizeof<Lane>(), task.square, ranks + at, signs<Lane>());
}

/** Turns what lasts, in the task's values, into masks of the lanes in which states are stable. */
function markStable<Lane>(problem: Problem, task: Task): void {
  const ranks = ranksOf(problem, task, task.focal);
  const used = problem.stateCount << 4;
  for (let at: u32 = 0; at < used; at += 16)
    v128.store(task.values + at, isStable<Lane>(task.values + at, ranks + at));
  memory.fill(task.values + used, 0, laneBytes(problem) - used);
}

/** Writes the sets of states that masks are, for so many lanes: that of the first, and so many bytes on the next. */
function storeSets<Lane>(problem: Problem, task: Task, masks: u32, sets: u32, stride: u32, count: u32): void {
  const bytes = laneBytes(problem);
  for (let lane: u32 = 0; lane < lanesOf<Lane>(); lane += 1)
    store<u32>(task.rows + (lane << 2), masks + (lane << 4));
  for (let at: u32 = 0; at < bytes; at += lanesOf<Lane>() << 4) {
    transpose<Lane>(task.rows, at, task.square, task.turned, i64x2.splat(0));
    for (let lane: u32 = 0; lane < count; lane += 1) {
      const bits = bitsOf<Lane>(v128.load(task.turned + (lane << 4)));
      const set = sets + lane * stride + (at >>> 7);
      if (sizeof<Lane>() === 1) store<u16>(set, <u16>bits);
      else store<u8>(set, <u8>bits);
    }
  }
}

/** Judges the next concept of the rankings in the lanes; whether all three are done. */
function judgeRankings<Lane>(problem: Problem, task: Task, count: u32): bool {
  const mover = moverAt(problem, task.focal);
  for (; task.concept <= smr; task.concept += 1) {
    if (!task.isStarted) startAnswers<Lane>(problem, task);
    task.isStarted = 1;
    if (task.concept !== nash) {
      if (mover.components !== 0) answerInComponents<Lane>(problem, task, mover.components);
      else if (!settleAnswers<Lane>(problem, task)) return false;
    }
    findLasting<Lane>(problem, task);
    markStable<Lane>(problem, task);
    spend(problem.stateCount << 2);
    const shares = mover.shares + task.concept * (problem.stateCount << 3);
    addShares<Lane>(problem, task, mover.weights + (task.next << 3), shares);
    const sets = mover.sets + (task.next * 3 + task.concept) * problem.setBytes;
    storeSets<Lane>(problem, task, task.values, sets, problem.setBytes * 3, count);
    task.isStarted = 0;
  }
  return true;
}

/** Finds where each ranking of the task's range makes its decision maker stable by itself; whether all is done. */
@inline function judgePool<Lane>(problem: Problem, task: Task, steps: i32): u32 {
  setBudget(steps);
  while (task.next < task.end) {
    const count = min(lanesOf<Lane>(), task.end - task.next);
    if (!task.isBegun) {
      for (let lane: u32 = 0; lane < lanesOf<Lane>(); lane += 1)
        store<u32>(task.picks + (task.focal << 6) + (lane << 2), task.next + min(lane, count - 1));
      loadRanks<Lane>(problem, task, task.focal);
      task.isBegun = 1;
      task.concept = nash;
    }
    if (!judgeRankings<Lane>(problem, task, count)) return 0;
    task.isBegun = 0;
    task.next += count;
    if (isSpent()) return u32(task.next === task.end);
  }
  return 1;
}

/**
 * Counts, for the decision maker of the task, the valid lanes in which each state is stable, from what lasts; keeps
 * those that are stable for all.
 */
function countStable<Lane>(problem: Problem, task: Task, valid: u32): void {
  const among = (task.concept - seq) * (problem.decisionMakerCount + 1) + task.focal;
  const counts = task.counts + (3 + among) * (problem.stateCount << 2);
  const ranks = ranksOf(problem, task, task.focal);
  for (let state: u32 = 0; state < problem.stateCount; state += 1) {
    const joint = task.joint + (state << 4);
    const stable = isStable<Lane>(task.values + (state << 4), ranks + (state << 4));
    v128.store(joint, v128.and(v128.load(joint), stable));
    const count = counts + (state << 2);
    store<u32>(count, load<u32>(count) + popcnt<u32>(bitsOf<Lane>(stable) & valid));
  }
}

/** Counts the lanes in which each state is an equilibrium, and those in which any is. */
function countJoint<Lane>(problem: Problem, task: Task): void {
  const among = (task.concept - seq + 1) * (problem.decisionMakerCount + 1) - 1;
  const counts = task.counts + (3 + among) * (problem.stateCount << 2);
  let any = i64x2.splat(0);
  for (let state: u32 = 0; state < problem.stateCount; state += 1) {
    const joint = v128.load(task.joint + (state << 4));
    any = v128.or(any, joint);
    const count = counts + (state << 2);
    store<u32>(count, load<u32>(count) + popcnt<u32>(bitsOf<Lane>(joint)));
  }
  const some = task.some + (task.concept << 2);
  store<u32>(some, load<u32>(some) + popcnt<u32>(bitsOf<Lane>(any)));
  if (task.equilibria === 0) return;
  const used = problem.stateCount << 4;
  memory.fill(task.joint + used, 0, laneBytes(problem) - used);
  const count = min(lanesOf<Lane>(), task.end - task.next);
  storeSets<Lane>(problem, task, task.joint, task.equilibria, problem.setBytes, count);
  task.equilibria += count * problem.setBytes;
}

/** Judges the samples in the lanes under the concepts that are asked; false where the steps ran out before. */
function judgeSamples<Lane>(problem: Problem, task: Task, valid: v128): bool {
  for (; task.concept <= ssr; task.concept += 1, task.focal = 0) {
    if (!((problem.asked >>> (task.concept - seq)) & 1)) continue;
    for (; task.focal < problem.decisionMakerCount; task.focal += 1) {
      if (!task.isStarted) {
        if (task.focal === 0)
          for (let at: u32 = 0; at < laneBytes(problem); at += 16) v128.store(task.joint + at, valid);
        startAnswers<Lane>(problem, task);
        task.isStarted = 1;
      }
      if (!settleAnswers<Lane>(problem, task)) return false;
      findLasting<Lane>(problem, task);
      countStable<Lane>(problem, task, bitsOf<Lane>(valid));
      spend(problem.stateCount << 2);
      task.isStarted = 0;
    }
    countJoint<Lane>(problem, task);
  }
  return true;
}

/** Draws, judges and counts the samples of the task's range; whether all are done. */
@inline function sweepSamples<Lane>(problem: Problem, task: Task, steps: i32): u32 {
  setBudget(steps);
  while (task.next < task.end) {
    const count = min(lanesOf<Lane>(), task.end - task.next);
    if (!task.isBegun) {
      drawPicks(problem, task, lanesOf<Lane>());
      countOwn(problem, task, count);
      if (problem.asked)
        for (let each: u32 = 0; each < problem.decisionMakerCount; each += 1) loadRanks<Lane>(problem, task, each);
      spend(problem.decisionMakerCount * problem.stateCount);
      task.isBegun = 1;
      task.concept = seq;
      task.focal = 0;
    }
    if (!judgeSamples<Lane>(problem, task, firstLanes<Lane>(count))) return 0;
    task.isBegun = 0;
    task.next += count;
    if (isSpent() && task.next < task.end) return 0;
  }
  emptyPlanes(problem, task);
  return 1;
}

export function judgePool8(problem: u32, task: u32, steps: i32): u32 {
  return judgePool<u8>(changetype<Problem>(problem), changetype<Task>(task), steps);
}
export function judgePool16(problem: u32, task: u32, steps: i32): u32 {
  return judgePool<u16>(changetype<Problem>(problem), changetype<Task>(task), steps);
}
export function sweepSamples8(problem: u32, task: u32, steps: i32): u32 {
  return sweepSamples<u8>(changetype<Problem>(problem), changetype<Task>(task), steps);
}
export function sweepSamples16(problem: u32, task: u32, steps: i32): u32 {
  return sweepSamples<u16>(changetype<Problem>(problem), changetype<Task>(task), steps);
}
