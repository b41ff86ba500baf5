import { cpus } from 'node:os';
import { kernelOf } from '../core/test/kernel-file.ts';
import { type Random, createRandom } from '../core/src/base/random.ts';
import { graphOfOptions } from '../core/src/conflict/conflict-graph.ts';
import { type RankingDescription, poolOf } from '../core/src/conflict/solver/sweep/drawn-pool.ts';
import type { RankingPool } from '../core/src/conflict/solver/sweep/ranking-pool.ts';
import { prepareSweep } from '../core/src/conflict/solver/sweep/sweep.ts';
import { endOf } from '../core/test/sweep-sample.ts';
import { StateSet } from '../core/src/conflict/state-set.ts';

/** Measures sweeps of conflicts of six decision makers with two options each; writes the rows of the tables. */
const decisionMakerCount = 6;
const optionCount = 12;
const seed = 20_261_126;
const all = Array.from({ length: 2 ** optionCount }, (_, code) => code);

function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}

/** States left by random infeasible patterns of two and more options, until there are so many. */
function codesLeft(random: Random, wanted: number): readonly number[] {
  let codes: readonly number[] = all;
  for (let size = 2; codes.length > wanted;) {
    const options = Array.from({ length: size }, () => 1 << below(random, optionCount));
    const mask = options.reduce((bits, option) => bits | option, 0);
    const pattern = mask & below(random, 2 ** optionCount);
    const left = codes.filter((code) => (code & mask) !== pattern);
    if (left.length < wanted) size = Math.min(size + 1, optionCount);
    else codes = left;
  }
  return codes;
}

/** So many priorities of one to three options each, in any order; or any ranking without ties. */
function describe(
  random: Random,
  codes: readonly number[],
  priorities: number | 'strict',
): RankingDescription {
  if (priorities === 'strict') return { kind: 'strict' };
  const tier = Array.from({ length: priorities }, () => {
    const literals = Array.from({ length: 1 + below(random, 3) }, () => ({
      option: below(random, optionCount),
      taken: below(random, 2),
    }));
    const holds = (code: number) => literals.every(({ option, taken }) => ((code >> option) & 1) === taken);
    return { holds: StateSet.ofMarks(Uint8Array.from(codes, (code) => (holds(code) ? 1 : 0))) };
  });
  return { kind: 'priorities', tiers: [tier] };
}

/** The least processor time, in milliseconds, of several runs. */
function leastTime(runs: number, run: (number: number) => void): number {
  let least = Infinity;
  for (let number = 0; number < runs; number += 1) {
    const before = process.cpuUsage();
    run(number);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function measure(states: number, priorities: number | 'strict', samples: number): string {
  const random = createRandom(seed, states);
  const codes = codesLeft(random, states);
  const list = {
    optionCount,
    count: codes.length,
    low: Uint32Array.from(codes),
    high: new Uint32Array(codes.length),
  };
  const options = Array.from({ length: optionCount }, (_, option) => ({
    decisionMaker: option % decisionMakerCount,
    change: 'both' as const,
  }));
  const graph = graphOfOptions(list, options, decisionMakerCount);
  const known = Array.from({ length: decisionMakerCount }, () => describe(random, codes, priorities));
  const drawPools = (): RankingPool[] =>
    known.map((description, decisionMaker) =>
      endOf(poolOf(description, { stateCount: codes.length, decisionMaker, seed, draws: 1000 })),
    );
  const kernel = kernelOf('sweep');
  let pools = drawPools();
  const drawing = leastTime(12, () => (pools = drawPools()));
  const judging = leastTime(12, () => endOf(prepareSweep({ graph, pools }, kernel)));
  const sweep = endOf(prepareSweep({ graph, pools }, kernel));
  const perSample = (concepts: readonly ('nash' | 'gmr' | 'smr' | 'seq')[]) =>
    (1000 * leastTime(5, (number) => endOf(sweep.count({ seed: number, from: 0, to: samples, concepts })))) /
    samples;
  const own = perSample(['nash', 'gmr', 'smr']);
  const four = perSample(['nash', 'gmr', 'smr', 'seq']);
  const rate = Math.round(1_000_000 / (four + (1000 * (drawing + judging)) / 1_000_000));
  return [
    codes.length,
    priorities,
    drawing.toFixed(1),
    judging.toFixed(1),
    own.toFixed(2),
    four.toFixed(2),
    rate,
  ].join(' | ');
}

process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
for (const [states, priorities, samples] of [
  [240, 7, 400_000],
  [240, 12, 400_000],
  [240, 'strict', 200_000],
  [4096, 7, 8000],
  [4096, 12, 8000],
] as const)
  process.stdout.write(`| ${measure(states, priorities, samples)} |\n`);
