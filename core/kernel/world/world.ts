import { Problem as Sweep, Task as SweepTask, laneBytes } from '../sweep/layout';
import { bitsOf, firstLanes, signs, transpose } from '../sweep/lane';
import {
  answerInComponents, findLasting, isSpent, isStable, nash, ranksOf, seq, setBudget, settleAnswers, smr, spend, startAnswers,
} from '../sweep/answer';
import { addShares } from '../sweep/count';
import { moverAt } from '../sweep/layout';
import { judgeWorld } from './judge';
import { Problem, Step, Task, laneCount, partyAt, recordAt, rowAt } from './layout';
import { rankPackages } from './rank';
import { settleWorlds } from './record';

/** Lays a party's ranks in the worlds of the lanes side by side. */
function loadLanes(problem: Problem, task: Task, party: u32): void {
  const sweep = changetype<Sweep>(problem.sweep);
  const own = changetype<SweepTask>(task.sweep);
  const ranks = ranksOf(sweep, own, partyAt(problem, party).mover);
  for (let lane: u32 = 0; lane < laneCount; lane += 1)
    store<u32>(own.rows + (lane << 2), rowAt(problem, task, party, lane));
  // Eight packages at a time; after every 256 a line is left out (see the host's `slotOf`).
  for (let slot: u32 = 0, place: u32 = 0; slot < sweep.stateCount; place += 8) {
    transpose<u16>(own.rows, place << 1, own.square, ranks + (slot << 4), signs<u16>());
    slot += (place & 255) === 248 ? 12 : 8;
  }
}

/** For each of the 256 sets of lanes the sum of their worlds' weights, of the valid ones. */
function sumSubsets(task: Task, valid: u32): void {
  store<u64>(task.subsets, 0);
  for (let subset: u32 = 1; subset < 256; subset += 1) {
    const lane = ctz<u32>(subset);
    const weight = (valid >>> lane) & 1 ? load<u64>(task.laneWeights + (lane << 3)) : 0;
    store<u64>(task.subsets + (subset << 3), load<u64>(task.subsets + ((subset & (subset - 1)) << 3)) + weight);
  }
}

@inline function addLanes(task: Task, sum: u32, bits: u32): void {
  store<u64>(sum, load<u64>(sum) + load<u64>(task.subsets + (bits << 3)));
}

/** Lets the others answer under the concept of the task; false where the steps ran out before. */
@inline function findAnswers(sweep: Sweep, own: SweepTask): bool {
  if (!own.isStarted) startAnswers<u16>(sweep, own);
  own.isStarted = 1;
  if (own.concept === nash) return true;
  const components = moverAt(sweep, own.focal).components;
  if (own.concept > smr || components === 0) return settleAnswers<u16>(sweep, own);
  answerInComponents<u16>(sweep, own, components);
  return true;
}

/** Of the steps that the mover could take, those that are improvements and lead to nothing as bad as staying. */
function addSteps(problem: Problem, task: Task, valid: u32): void {
  const sweep = changetype<Sweep>(problem.sweep);
  const own = changetype<SweepTask>(task.sweep);
  const ranks = ranksOf(sweep, own, own.focal);
  const first = problem.steps + (sweep.decisionMakerCount + 1 << 2);
  const from = load<u32>(problem.steps + (own.focal << 2));
  const end = load<u32>(problem.steps + (own.focal << 2), 4);
  for (let index = from; index < end; index += 1) {
    const step = changetype<Step>(first + index * offsetof<Step>());
    const rank = v128.xor(v128.load(ranks + step.from), signs<u16>());
    const target = v128.xor(v128.load(ranks + step.to), signs<u16>());
    const worst = v128.min<u16>(target, v128.not(v128.load(own.badness + step.to)));
    const isSanctioned = v128.eq<u16>(v128.max<u16>(worst, rank), rank);
    const bits = bitsOf<u16>(v128.not(isSanctioned)) & valid;
    addLanes(task, task.stepWeights + (index << 3), bits);
    if (bits !== 0 && task.next < problem.answerWorlds) findAnswerers(problem, task, index, rank, bits);
  }
}

/** Who could move on alone to a state that is not better for the mover than the one it left, in some of the lanes. */
function findAnswerers(problem: Problem, task: Task, index: u32, rank: v128, lanes: u32): void {
  const sweep = changetype<Sweep>(problem.sweep);
  const own = changetype<SweepTask>(task.sweep);
  const ranks = ranksOf(sweep, own, own.focal);
  const step = changetype<Step>(problem.steps + (sweep.decisionMakerCount + 1 << 2) + index * offsetof<Step>());
  const known = task.stepAnswerers + (index << 2);
  let answered: u32 = 0;
  for (let at = step.replies; load<u32>(at) !== 0;) {
    const opponent = load<u32>(at);
    const end = at + 8 + (load<u32>(at, 4) << 2);
    let deters = i64x2.splat(0);
    for (let target = at + 8; target < end; target += 4) {
      const other = v128.xor(v128.load(ranks + load<u32>(target)), signs<u16>());
      deters = v128.or(deters, v128.eq<u16>(v128.max<u16>(other, rank), rank));
    }
    const bits = bitsOf<u16>(deters) & lanes;
    if (bits !== 0) store<u32>(known, load<u32>(known) | opponent);
    answered |= bits;
    at = end;
  }
  if (task.next >= 64) return;
  const worlds = task.stepWorlds + (index << 3);
  store<u64>(worlds, load<u64>(worlds) | (<u64>(lanes & ~answered) << task.next));
}

/** Marks where the focal decision maker is stable: counts it, and keeps what is stable for all. */
function addStable(problem: Problem, task: Task, party: u32): void {
  const sweep = changetype<Sweep>(problem.sweep);
  const own = changetype<SweepTask>(task.sweep);
  const ranks = ranksOf(sweep, own, own.focal);
  const joint = task.equilibria + own.concept * laneBytes(sweep);
  const isCounted =
    own.concept <= smr && partyAt(problem, party).isOwnCounted !== 0 && task.next < problem.ownWorlds;
  const counts = task.own + (own.focal * 3 + own.concept) * (sweep.stateCount << 3);
  for (let state: u32 = 0; state < sweep.stateCount; state += 1) {
    const stable = isStable<u16>(own.values + (state << 4), ranks + (state << 4));
    const at = joint + (state << 4);
    v128.store(at, v128.and(v128.load(at), stable));
    if (isCounted) addLanes(task, counts + (state << 3), bitsOf<u16>(stable));
  }
}

/** Judges the worlds in the lanes under the concepts that are asked; false where the steps ran out before. */
function judgeStability(problem: Problem, task: Task, valid: u32): bool {
  const sweep = changetype<Sweep>(problem.sweep);
  const own = changetype<SweepTask>(task.sweep);
  for (; own.concept <= seq; own.concept += 1, own.focal = 0) {
    if (!((problem.asked >>> own.concept) & 1)) continue;
    for (; own.focal < sweep.decisionMakerCount; own.focal += 1) {
      if (!findAnswers(sweep, own)) return false;
      if (own.concept === seq) addSteps(problem, task, valid);
      findLasting<u16>(sweep, own);
      // Those who control an option come first among the parties, in the same order.
      addStable(problem, task, own.focal);
      spend(sweep.stateCount << 2);
      own.isStarted = 0;
    }
  }
  return true;
}

function startWorlds(problem: Problem, task: Task, count: u32): void {
  const sweep = changetype<Sweep>(problem.sweep);
  const own = changetype<SweepTask>(task.sweep);
  settleWorlds(problem, task, count);
  for (let party: u32 = 0; party < problem.partyCount; party += 1) {
    for (let lane: u32 = 0; lane < laneCount; lane += 1)
      rankPackages(
        problem, task, partyAt(problem, party),
        recordAt(problem, task, party, lane), rowAt(problem, task, party, lane),
      );
    if (problem.asked !== 0 && party < sweep.decisionMakerCount) loadLanes(problem, task, party);
  }
  const valid = firstLanes<u16>(count);
  sumSubsets(task, bitsOf<u16>(valid));
  for (let at = task.equilibria, end = at + (laneBytes(sweep) << 2); at < end; at += 16) v128.store(at, valid);
  spend(problem.partyCount * problem.packageCount << 2);
  own.concept = nash;
  own.focal = 0;
  own.isStarted = 0;
}

function countSequential(problem: Problem, task: Task): void {
  const sweep = changetype<Sweep>(problem.sweep);
  const joint = task.equilibria + seq * laneBytes(sweep);
  for (let state: u32 = 0; state < sweep.stateCount; state += 1)
    addLanes(task, task.sequential + (state << 3), bitsOf<u16>(v128.load(joint + (state << 4))));
}

/** Settles, judges and counts the worlds of the task's range; whether all are done. */
export function judgeWorlds(problemAt: u32, taskAt: u32, steps: i32): u32 {
  const problem = changetype<Problem>(problemAt);
  const task = changetype<Task>(taskAt);
  setBudget(steps);
  while (task.next < task.end) {
    const count = min(laneCount, task.end - task.next);
    if (!task.isBegun) {
      startWorlds(problem, task, count);
      task.isBegun = 1;
    }
    const valid: u32 = (1 << count) - 1;
    if (problem.asked !== 0 && !judgeStability(problem, task, valid)) return 0;
    if (problem.asked !== 0) countSequential(problem, task);
    for (let lane: u32 = 0; lane < count; lane += 1) judgeWorld(problem, task, lane);
    spend(problem.packageCount << 3);
    task.isBegun = 0;
    task.next += count;
    if (isSpent() && task.next < task.end) return 0;
  }
  return 1;
}

/** Adds up the weights of one party's completions under which each package is stable by them alone; whether all is done. */
export function judgeOwn(problemAt: u32, taskAt: u32, steps: i32): u32 {
  const problem = changetype<Problem>(problemAt);
  const task = changetype<Task>(taskAt);
  const sweep = changetype<Sweep>(problem.sweep);
  const own = changetype<SweepTask>(task.sweep);
  const party = partyAt(problem, task.party);
  own.focal = party.mover;
  setBudget(steps);
  while (task.next < task.end) {
    const count = min(laneCount, task.end - task.next);
    if (!task.isBegun) {
      for (let lane: u32 = 0; lane < laneCount; lane += 1) {
        const record = party.records + (task.next + min(lane, count - 1)) * problem.recordBytes;
        rankPackages(problem, task, party, record, rowAt(problem, task, task.party, lane));
      }
      loadLanes(problem, task, task.party);
      task.isBegun = 1;
      own.concept = nash;
      own.isStarted = 0;
    }
    for (; own.concept <= smr; own.concept += 1) {
      if (!findAnswers(sweep, own)) return 0;
      findLasting<u16>(sweep, own);
      const ranks = ranksOf(sweep, own, own.focal);
      for (let at: u32 = 0, end = sweep.stateCount << 4; at < end; at += 16)
        v128.store(own.values + at, isStable<u16>(own.values + at, ranks + at));
      spend(sweep.stateCount << 2);
      addShares<u16>(sweep, own, party.weights + (task.next << 3), party.shares + own.concept * (sweep.stateCount << 3));
      own.isStarted = 0;
    }
    task.isBegun = 0;
    task.next += count;
    if (isSpent() && task.next < task.end) return 0;
  }
  return 1;
}
