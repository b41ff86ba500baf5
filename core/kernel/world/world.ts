import { isSpent, nash, ranksOf, seq, setBudget, settleAnswers, smr, spend, startAnswers } from '../sweep/answer';
import { bitsOf, signs, transpose } from '../sweep/lane';
import { Problem as Sweep, Task as SweepTask } from '../sweep/layout';
import { judgeWorld } from './judge';
import { Party, Problem, Step, Task, laneCount, partyAt, recordAt, rowAt } from './layout';
import { rankInLanes } from './rank';
import { settleWorlds } from './record';
import { addLanes, equilibriaOf, markAnsweredStable, markOwnStable, setBytes } from './stable';

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
function sumSubsets(task: Task): void {
  store<u64>(task.subsets, 0);
  for (let subset: u32 = 1; subset < 256; subset += 1) {
    const lane = ctz<u32>(subset);
    const weight = (task.valid >>> lane) & 1 ? load<u64>(task.laneWeights + (lane << 3)) : 0;
    store<u64>(task.subsets + (subset << 3), load<u64>(task.subsets + ((subset & (subset - 1)) << 3)) + weight);
  }
}

/** Lets the others answer under the concept of the task; false where the steps ran out before. */
@inline function findAnswers(sweep: Sweep, own: SweepTask): bool {
  if (!own.isStarted) startAnswers<u16>(sweep, own);
  own.isStarted = 1;
  return own.concept === nash || settleAnswers<u16>(sweep, own);
}

/** Of the steps that the mover could take, those that are improvements and lead to nothing as bad as staying. */
function addSteps(problem: Problem, task: Task): void {
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
    const bits = bitsOf<u16>(v128.not(isSanctioned)) & task.valid;
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

/**
 * Marks where the focal decision maker is stable, from the concept of the task up to the last that is asked; false where
 * the steps ran out before.
 */
function judgeFocal(problem: Problem, task: Task, party: Party, last: u32, counts: u32): bool {
  const sweep = changetype<Sweep>(problem.sweep);
  const own = changetype<SweepTask>(task.sweep);
  for (; own.concept <= last; own.concept += 1) {
    if (own.concept === nash && party.components !== 0) {
      markOwnStable(sweep, task, party, counts);
      spend(sweep.stateCount << 3);
      own.concept = smr;
      continue;
    }
    if (!findAnswers(sweep, own)) return false;
    if (own.concept === seq) addSteps(problem, task);
    markAnsweredStable(sweep, task, party, own.concept, own.concept === seq ? 0 : counts);
    spend(sweep.stateCount << 2);
    own.isStarted = 0;
  }
  own.concept = nash;
  return true;
}

/** Judges the worlds in the lanes under all concepts, or, where few packages are asked, under those of own ranks alone; false where the steps ran out before. */
function judgeStability(problem: Problem, task: Task, isWhole: bool): bool {
  const sweep = changetype<Sweep>(problem.sweep);
  const own = changetype<SweepTask>(task.sweep);
  for (; own.focal < sweep.decisionMakerCount; own.focal += 1) {
    // Those who control an option come first among the parties, in the same order.
    const party = partyAt(problem, own.focal);
    const counts = isWhole && party.isOwnCounted ? task.own + own.focal * 3 * (sweep.stateCount << 3) : 0;
    if (!judgeFocal(problem, task, party, isWhole ? seq : smr, counts)) return false;
  }
  return true;
}

function startWorlds(problem: Problem, task: Task, count: u32): void {
  const sweep = changetype<Sweep>(problem.sweep);
  const own = changetype<SweepTask>(task.sweep);
  settleWorlds(problem, task, count);
  for (let party: u32 = 0; party < problem.partyCount; party += 1) {
    rankInLanes(problem, task, party);
    if (problem.asked && party < sweep.decisionMakerCount) loadLanes(problem, task, party);
  }
  task.valid = (1 << count) - 1;
  sumSubsets(task);
  if (problem.asked) memory.fill(task.equilibria, <u8>task.valid, setBytes(sweep) << 2);
  spend(problem.partyCount * problem.packageCount << 2);
  own.concept = nash;
  own.focal = 0;
  own.isStarted = 0;
}

function countSequential(problem: Problem, task: Task): void {
  const sweep = changetype<Sweep>(problem.sweep);
  const joint = equilibriaOf(sweep, task, seq);
  for (let state: u32 = 0; state < sweep.stateCount; state += 1) {
    const bits: u32 = load<u8>(joint + state);
    if (bits !== 0) addLanes(task, task.sequential + (state << 3), bits);
  }
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
    const isWhole = task.next < problem.wholeWorlds;
    if (problem.asked) {
      if (!judgeStability(problem, task, isWhole)) return 0;
      if (isWhole) countSequential(problem, task);
    }
    for (let lane: u32 = 0; lane < count; lane += 1) judgeWorld(problem, task, lane, isWhole);
    spend(problem.packageCount << 3);
    task.isBegun = 0;
    task.next += task.stride;
    if (isSpent() && task.next < task.end) return 0;
  }
  return 1;
}

/** For each of the 256 sets of lanes the sum of their completions' weights. */
function sumWeights(task: Task, weights: u32): void {
  store<f64>(task.subsets, 0);
  for (let subset: u32 = 1; subset < 256; subset += 1) {
    const rest = load<f64>(task.subsets + ((subset & (subset - 1)) << 3));
    store<f64>(task.subsets + (subset << 3), rest + load<f64>(weights + (ctz<u32>(subset) << 3)));
  }
}

/** Adds, for Nash, GMR and SMR, the weights of the completions in the lanes under which each package is stable. */
function addOwnShares(sweep: Sweep, task: Task, party: Party): void {
  sumWeights(task, party.weights + (task.next << 3));
  for (let concept: u32 = 0; concept < 3; concept += 1) {
    const stable = equilibriaOf(sweep, task, concept);
    const shares = party.shares + concept * (sweep.stateCount << 3);
    for (let state: u32 = 0; state < sweep.stateCount; state += 1) {
      const share = shares + (state << 3);
      store<f64>(share, load<f64>(share) + load<f64>(task.subsets + (<u32>load<u8>(stable + state) << 3)));
    }
  }
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
        memory.copy(recordAt(problem, task, task.party, lane), record, problem.recordBytes);
      }
      rankInLanes(problem, task, task.party);
      loadLanes(problem, task, task.party);
      memory.fill(task.equilibria, 255, setBytes(sweep) * 3);
      task.isBegun = 1;
      own.concept = nash;
      own.isStarted = 0;
    }
    if (!judgeFocal(problem, task, party, smr, 0)) return 0;
    addOwnShares(sweep, task, party);
    spend(sweep.stateCount << 2);
    task.isBegun = 0;
    task.next += task.stride;
    if (isSpent() && task.next < task.end) return 0;
  }
  return 1;
}
