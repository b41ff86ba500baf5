import { Mover, Problem, Task, moverAt } from './layout';
import { begin, next, numberOf } from './random';

/**
 * The ranking that a number from 0 to 1 draws. Where rankings are not equally likely, by Walker's method (1977): the
 * number's place is a ranking, and what is left of it decides between that one and its alias. 16 bytes a ranking: the
 * chance that it is kept, as a float, and the alias.
 */
@inline function pickOf(mover: Mover, high: u32, low: u32): u32 {
  const number = numberOf(high, low);
  const place = number * <f64>mover.rankingCount;
  const ranking = <u32>place;
  if (mover.chances === 0) return ranking;
  const chance = mover.chances + (ranking << 4);
  return place - <f64>ranking < load<f64>(chance) ? ranking : load<u32>(chance, 8);
}

/** Draws the rankings of so many samples, a multiple of four, sample k from the stream (seed, k) alone; sixteen words a decision maker. */
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
