import { performance } from 'node:perf_hooks';
import { createRandom } from '../core/src/base/random.ts';
import { searchChanges } from '../core/src/agreement/change/change-search.ts';
import { type NegotiationFile, type PositionEntry, readNegotiation } from '../core/src/agreement/index.ts';

/** How long the search for the least change takes, by parties and options; every position drawn, one in six with *only if*. */

const sizes = [
  [4, 8],
  [6, 12],
  [10, 16],
  [10, 20],
] as const;
const stances = ['rules-out', 'opposes', 'open', 'favours', 'commits'] as const;

function drawnNegotiation(parties: number, options: number, seed: number): NegotiationFile {
  const random = createRandom(seed, 1);
  const pick = (count: number): number => Math.floor(random() * count);
  const names = Array.from({ length: options }, (_, index) => `o${index}`);
  const owners = names.map((_, index) => index % parties);
  const positions = Array.from({ length: parties }, (_, party) =>
    names.flatMap((option, index): readonly PositionEntry[] => {
      if (random() < 0.3) return [];
      const stance = stances[pick(owners[index] === party ? 5 : 4)]!;
      const isAgainst = stance === 'rules-out' || stance === 'opposes';
      const onlyIf = !isAgainst && random() < 1 / 6 ? { onlyIf: names[pick(options)]! } : {};
      return [{ party: `P${party}`, option, stance, ...onlyIf }];
    }),
  ).flat();
  return {
    format: 1,
    name: 'Drawn',
    asOf: '2030-01-01',
    parties: Array.from({ length: parties }, (_, party) => ({
      name: `P${party}`,
      options: names.filter((_, index) => owners[index] === party).map((name) => ({ name })),
    })),
    rules: [],
    positions,
  };
}

function measure(parties: number, options: number, seed: number): void {
  const read = readNegotiation(drawnNegotiation(parties, options, seed));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const state = Math.floor(createRandom(seed, 2)() * 2 ** options);
  const counted = read.value.parties.map(({ index }) => index);
  const start = performance.now();
  let longestStep = 0;
  let last = start;
  const steps = searchChanges(read.value, counted, { package: state, target: 0.8 });
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    longestStep = Math.max(longestStep, performance.now() - last);
    last = performance.now();
  }
  const { sets, count, complete, searchedTo } = step.value;
  const cost = sets[0]?.reduce((sum, change) => sum + change.cost, 0);
  process.stdout.write(
    `${parties} parties, ${options} options: ${(performance.now() - start).toFixed(0)} ms, longest step ${longestStep.toFixed(0)} ms; ` +
      `least cost ${cost ?? 'none'}, ${count} sets, ${complete ? 'all looked at' : `looked at up to ${searchedTo}`}\n`,
  );
}

for (const [parties, options] of sizes) for (const seed of [1, 2, 3]) measure(parties, options, seed);
