import { Mover, Problem, Task, moverAt } from './layout';

/**
 * The generator of `core/src/base/random.ts`, for four streams at once: sfc32 (Doty-Humphrey, PractRand), its state
 * filled by splitmix32. Sample k draws from the stream (seed, k) alone.
 */
let a: v128 = i64x2.splat(0);
let b: v128 = i64x2.splat(0);
let c: v128 = i64x2.splat(0);
let counter: v128 = i64x2.splat(0);
let filler: v128 = i64x2.splat(0);

@inline function fill(): v128 {
  filler = v128.add<u32>(filler, v128.splat<u32>(0x9e3779b9));
  let mixed = v128.xor(filler, v128.shr<u32>(filler, 16));
  mixed = v128.mul<u32>(mixed, v128.splat<u32>(0x21f0aaad));
  mixed = v128.xor(mixed, v128.shr<u32>(mixed, 15));
  mixed = v128.mul<u32>(mixed, v128.splat<u32>(0x735a2d97));
  return v128.xor(mixed, v128.shr<u32>(mixed, 15));
}

@inline function next(): v128 {
  const sum = v128.add<u32>(v128.add<u32>(a, b), counter);
  counter = v128.add<u32>(counter, v128.splat<u32>(1));
  a = v128.xor(b, v128.shr<u32>(b, 9));
  b = v128.add<u32>(c, v128.shl<u32>(c, 3));
  c = v128.add<u32>(v128.or(v128.shl<u32>(c, 21), v128.shr<u32>(c, 11)), sum);
  return sum;
}

function begin(seed: u32, stream: u32): void {
  const streams = v128.add<u32>(v128.splat<u32>(stream), i32x4(0, 1, 2, 3));
  filler = v128.xor(v128.splat<u32>(seed * 0x9e3779b1), v128.mul<u32>(streams, v128.splat<u32>(0x85ebca6b)));
  a = fill();
  b = v128.xor(fill(), v128.splat<u32>(seed));
  c = v128.xor(fill(), streams);
  counter = v128.splat<u32>(1);
  for (let round = 0; round < 12; round += 1) next();
}

/**
 * The ranking that a number from 0 to 1 draws. Where rankings are not equally likely, by Walker's method (1977): the
 * number's place is a ranking, and what is left of it decides between that one and its alias. 16 bytes a ranking: the
 * chance that it is kept, as a float, and the alias.
 */
@inline function pickOf(mover: Mover, high: u32, low: u32): u32 {
  const number = (<f64>(high >>> 5) * 67108864.0 + <f64>(low >>> 6)) / 9007199254740992.0;
  const place = number * <f64>mover.rankingCount;
  const ranking = <u32>place;
  if (mover.chances === 0) return ranking;
  const chance = mover.chances + (ranking << 4);
  return place - <f64>ranking < load<f64>(chance) ? ranking : load<u32>(chance, 8);
}

/** Draws the rankings of so many samples, a multiple of four; sixteen words a decision maker. */
export function drawPicks(problem: Problem, task: Task, count: u32): void {
  for (let lane: u32 = 0; lane < count; lane += 4) {
    begin(problem.seed, task.next + lane);
    for (let mover: u32 = 0; mover < problem.decisionMakerCount; mover += 1) {
      const high = next();
      const low = next();
      const own = moverAt(problem, mover);
      const picks = task.picks + (mover << 6) + (lane << 2);
      store<u32>(picks, pickOf(own, v128.extract_lane<u32>(high, 0), v128.extract_lane<u32>(low, 0)));
      store<u32>(picks, pickOf(own, v128.extract_lane<u32>(high, 1), v128.extract_lane<u32>(low, 1)), 4);
      store<u32>(picks, pickOf(own, v128.extract_lane<u32>(high, 2), v128.extract_lane<u32>(low, 2)), 8);
      store<u32>(picks, pickOf(own, v128.extract_lane<u32>(high, 3), v128.extract_lane<u32>(low, 3)), 12);
    }
  }
}
