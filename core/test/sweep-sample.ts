import { type Random, createRandom } from '../src/base/random.ts';
import { type ControlledOption, graphOfOptions } from '../src/conflict/conflict-graph.ts';
import { compactRanks } from '../src/conflict/preference.ts';
import type { Kernel } from '../src/conflict/solver/kernel.ts';
import { poolOfRankings } from '../src/conflict/solver/sweep/ranking-pool.ts';
import type { SweepFrame } from '../src/conflict/solver/sweep/sweep-frame.ts';

/** A random sweep: who owns each option, what share of states is missing and of options irreversible, and the pools. */
export interface SweepShape {
  readonly owners: readonly number[];
  readonly decisionMakerCount: number;
  readonly holes: number;
  readonly irreversible: number;
  /** The most rankings of a pool, and the most levels of a ranking. */
  readonly rankings: number;
  readonly levels: number;
  readonly isWeighted: boolean;
}

export function sweepFrame(shape: SweepShape, random: Random): SweepFrame {
  const below = (count: number) => Math.floor(random() * count);
  const all = Array.from({ length: 2 ** shape.owners.length }, (_, code) => code);
  const codes = all.filter((code) => code === 0 || random() >= shape.holes);
  const options = shape.owners.map((decisionMaker): ControlledOption => {
    const change = random() >= shape.irreversible ? 'both' : random() < 0.5 ? 'forward' : 'back';
    return { decisionMaker, change };
  });
  const states = {
    optionCount: options.length,
    count: codes.length,
    low: Uint32Array.from(codes),
    high: new Uint32Array(codes.length),
  };
  const pools = Array.from({ length: shape.decisionMakerCount }, () => {
    const rankings = Array.from({ length: 1 + below(shape.rankings) }, () => {
      const levels = 1 + below(Math.min(shape.levels, codes.length * 2));
      return compactRanks(codes.map(() => below(levels)));
    });
    const weights = rankings.map(() => 0.05 + random());
    return poolOfRankings(rankings, shape.isWeighted ? weights : undefined);
  });
  return { graph: graphOfOptions(states, options, shape.decisionMakerCount), pools };
}

/** Up to 8 decision makers sharing up to 8 options. */
export function smallSweep(seed: number, number: number): SweepFrame {
  const random = createRandom(seed, number);
  const below = (count: number) => Math.floor(random() * count);
  const decisionMakerCount = 1 + below(8);
  const chance = (share: number, most: number) => (random() < share ? random() * most : 0);
  const shape = {
    owners: Array.from({ length: 1 + below(8) }, () => below(decisionMakerCount)),
    decisionMakerCount,
    holes: chance(0.6, 0.7),
    irreversible: chance(0.6, 1),
    rankings: 40,
    levels: random() < 0.4 ? 2 + below(4) : 1000,
    isWeighted: random() < 0.5,
  };
  return sweepFrame(shape, random);
}

/** What a computation comes to. */
export function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

/** The kernel as if its host had so many threads, run the last first; with so few steps a call where that is said. */
export function asIfThreaded(kernel: Kernel, threads: number, steps?: number): Kernel {
  return {
    start(bytes) {
      const instance = kernel.start(bytes);
      const callEach = (name: string, calls: readonly (readonly number[])[]) =>
        calls
          .map((values) => (steps === undefined ? values : [...values.slice(0, -1), steps]))
          .toReversed()
          .map((values) => instance.exports[name]!(...values))
          .toReversed();
      return { ...instance, threads, callEach };
    },
  };
}
