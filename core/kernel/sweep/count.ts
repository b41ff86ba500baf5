import { lanesOf } from './lane';
import { Problem, Task, moverAt } from './layout';

/**
 * Nash, GMR and SMR stability depend on the decision maker's own ranking alone, so that what was found once for each
 * ranking gives every sample by an `and` of sets. Sets are counted bit by bit in planes: plane b holds bit b of the
 * count of each of 128 states, and adding a set carries through two planes on average.
 */
const planeCount: u32 = 10;

/** Samples after which the planes are full. */
const mostPending: u32 = (1 << planeCount) - 1;

/** Bytes of the planes of one concept. */
@inline function planeBytes(problem: Problem): u32 {
  return problem.setBytes * planeCount;
}

@inline function addBits(planes: u32, bits: v128): void {
  let carry = bits;
  for (let plane = planes; v128.any_true(carry); plane += 16) {
    const before = v128.load(plane);
    v128.store(plane, v128.xor(before, carry));
    carry = v128.and(before, carry);
  }
}

/** Counts what the sample in a lane has by its decision makers' own rankings. */
export function countOwn(problem: Problem, task: Task, lane: u32): void {
  for (let mover: u32 = 0; mover < problem.decisionMakerCount; mover += 1) {
    const pick = load<u32>(task.picks + (mover << 6) + (lane << 2));
    const use = task.uses + moverAt(problem, mover).used + (pick << 2);
    store<u32>(use, load<u32>(use) + 1);
  }
  for (let concept: u32 = 0; concept < 3; concept += 1) {
    let all = i64x2.splat(0);
    for (let block: u32 = 0; block < problem.setBytes; block += 16) {
      let bits = i64x2.splat(-1);
      for (let mover: u32 = 0; mover < problem.decisionMakerCount; mover += 1) {
        const own = moverAt(problem, mover);
        const pick = load<u32>(task.picks + (mover << 6) + (lane << 2));
        bits = v128.and(bits, v128.load(own.sets + (concept * own.rankingCount + pick) * problem.setBytes + block));
      }
      addBits(task.planes + concept * planeBytes(problem) + block * planeCount, bits);
      all = v128.or(all, bits);
    }
    const some = task.some + (concept << 2);
    store<u32>(some, load<u32>(some) + u32(v128.any_true(all)));
  }
  task.pending += 1;
  if (task.pending === mostPending) emptyPlanes(problem, task);
}

/** Adds the planes to the counts of states. */
export function emptyPlanes(problem: Problem, task: Task): void {
  for (let concept: u32 = 0; concept < 3; concept += 1) {
    const planes = task.planes + concept * planeBytes(problem);
    const counts = task.counts + concept * (problem.stateCount << 2);
    for (let state: u32 = 0; state < problem.stateCount; state += 1) {
      let count: u32 = 0;
      const byte = planes + (state >>> 7) * 16 * planeCount + ((state & 127) >>> 3);
      for (let plane: u32 = 0; plane < planeCount; plane += 1)
        count += ((<u32>load<u8>(byte + (plane << 4)) >>> (state & 7)) & 1) << plane;
      store<u32>(counts + (state << 2), load<u32>(counts + (state << 2)) + count);
    }
    memory.fill(planes, 0, planeBytes(problem));
  }
  task.pending = 0;
}

/** Bytes of the sums of weights: for each four rankings the sum of each of their sixteen subsets. */
@inline function sumsOf(task: Task, four: u32): u32 {
  return task.sums + (four << 7);
}

/**
 * Adds, to the share of each state, the weights of the rankings in whose lanes the task's values are set. Ranking by
 * ranking would be an addition a lane; by fours, whose subsets are summed beforehand, it is a quarter.
 */
@inline export function addShares<Lane>(problem: Problem, task: Task, weights: u32, shares: u32): void {
  const fours = lanesOf<Lane>() / 4;
  for (let four: u32 = 0; four < fours; four += 1)
    for (let subset: u32 = 1; subset < 16; subset += 1) {
      const rest = load<f64>(sumsOf(task, four) + ((subset & (subset - 1)) << 3));
      const weight = load<f64>(weights + (four << 5) + (ctz<u32>(subset) << 3));
      store<f64>(sumsOf(task, four) + (subset << 3), rest + weight);
    }
  for (let state: u32 = 0; state < problem.stateCount; state += 1) {
    const lanes = v128.load(task.values + (state << 4));
    const bits = <u32>(sizeof<Lane>() === 1 ? v128.bitmask<i8>(lanes) : v128.bitmask<i16>(lanes));
    let share = load<f64>(shares + (state << 3));
    for (let four: u32 = 0; four < fours; four += 1)
      share += load<f64>(sumsOf(task, four) + (((bits >>> (four << 2)) & 15) << 3));
    store<f64>(shares + (state << 3), share);
  }
}
