import { bitsOf, lanesOf } from './lane';
import { Problem, Task, moverAt } from './layout';

/**
 * Nash, GMR and SMR stability depend on the decision maker's own ranking alone, so that what was found once for each
 * ranking gives every sample by an `and` of sets.
 *
 * Sets are counted in planes: plane b holds bit b of the counts of 128 states. Eight sets at a time are summed by full
 * adders, three bits to two (carry-save addition: Harley and Seal, in Warren 2012); only eights are carried on.
 */
const planeCount: u32 = 16;

/** Samples after which the planes might overflow. */
const mostPending: u32 = (1 << planeCount) - 8;

@inline function carryOf(a: v128, b: v128, c: v128): v128 {
  return v128.or(v128.and(a, b), v128.and(v128.xor(a, b), c));
}

@inline function sumOf(a: v128, b: v128, c: v128): v128 {
  return v128.xor(v128.xor(a, b), c);
}

/** Adds eight sets, so many bytes from one to the next, to the planes. */
@inline function addEight(planes: u32, sets: u32, stride: u32): void {
  let ones = v128.load(planes);
  let twos = v128.load(planes, 16);
  const fours = v128.load(planes, 32);
  let foursOne = i64x2.splat(0);
  let foursTwo = foursOne;
  for (let half = 0; half < 2; half += 1) {
    const at = sets + (half === 0 ? 0 : stride << 2);
    const a = v128.load(at);
    const b = v128.load(at + stride);
    const twosOne = carryOf(ones, a, b);
    ones = sumOf(ones, a, b);
    const c = v128.load(at + (stride << 1));
    const d = v128.load(at + stride * 3);
    const twosTwo = carryOf(ones, c, d);
    ones = sumOf(ones, c, d);
    foursOne = foursTwo;
    foursTwo = carryOf(twos, twosOne, twosTwo);
    twos = sumOf(twos, twosOne, twosTwo);
  }
  v128.store(planes, ones);
  v128.store(planes, twos, 16);
  v128.store(planes, sumOf(fours, foursOne, foursTwo), 32);
  let carry = carryOf(fours, foursOne, foursTwo);
  for (let plane = planes + 48; v128.any_true(carry); plane += 16) {
    const before = v128.load(plane);
    v128.store(plane, v128.xor(before, carry));
    carry = v128.and(before, carry);
  }
}

/** Writes the sets in which the sample in a lane has an equilibrium by its decision makers' own rankings. */
function intersectOwn(problem: Problem, task: Task, lane: u32, sets: u32): void {
  const bytes = problem.setBytes * 3;
  const rows = task.rows;
  for (let mover: u32 = 0; mover < problem.decisionMakerCount; mover += 1) {
    const own = moverAt(problem, mover);
    const pick = load<u32>(task.picks + (mover << 6) + (lane << 2));
    store<u32>(rows + (mover << 2), own.sets + pick * bytes);
    const use = task.uses + own.used + (pick << 2);
    store<u32>(use, load<u32>(use) + 1);
  }
  const end = rows + (problem.decisionMakerCount << 2);
  for (let concept: u32 = 0, at: u32 = 0; concept < 3; concept += 1) {
    let any = i64x2.splat(0);
    for (const conceptEnd = at + problem.setBytes; at < conceptEnd; at += 16) {
      let bits = v128.load(load<u32>(rows) + at);
      for (let row = rows + 4; row < end; row += 4) bits = v128.and(bits, v128.load(load<u32>(row) + at));
      v128.store(sets + at, bits);
      any = v128.or(any, bits);
    }
    const some = task.some + (concept << 2);
    store<u32>(some, load<u32>(some) + u32(v128.any_true(any)));
  }
}

/** Counts what so many samples, in the first lanes, have by their decision makers' own rankings. */
export function countOwn(problem: Problem, task: Task, count: u32): void {
  const bytes = problem.setBytes * 3;
  for (let first: u32 = 0; first < count; first += 8) {
    for (let lane: u32 = 0; lane < 8; lane += 1) {
      const sets = task.eight + lane * bytes;
      if (first + lane < count) intersectOwn(problem, task, first + lane, sets);
      else memory.fill(sets, 0, bytes);
    }
    for (let at: u32 = 0; at < bytes; at += 16) addEight(task.planes + at * planeCount, task.eight + at, bytes);
    task.pending += 8;
    if (task.pending >= mostPending) emptyPlanes(problem, task);
  }
}

/** Adds the planes to the counts of states. */
export function emptyPlanes(problem: Problem, task: Task): void {
  for (let concept: u32 = 0; concept < 3; concept += 1) {
    const planes = task.planes + concept * problem.setBytes * planeCount;
    const counts = task.counts + concept * (problem.stateCount << 2);
    for (let state: u32 = 0; state < problem.stateCount; state += 1) {
      let count: u32 = 0;
      const byte = planes + (state >>> 7) * 16 * planeCount + ((state & 127) >>> 3);
      for (let plane: u32 = 0; plane < planeCount; plane += 1)
        count += ((<u32>load<u8>(byte + (plane << 4)) >>> (state & 7)) & 1) << plane;
      store<u32>(counts + (state << 2), load<u32>(counts + (state << 2)) + count);
    }
  }
  memory.fill(task.planes, 0, problem.setBytes * 3 * planeCount);
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
    const bits = bitsOf<Lane>(v128.load(task.values + (state << 4)));
    let share = load<f64>(shares + (state << 3));
    for (let four: u32 = 0; four < fours; four += 1)
      share += load<f64>(sumsOf(task, four) + (((bits >>> (four << 2)) & 15) << 3));
    store<f64>(shares + (state << 3), share);
  }
}
