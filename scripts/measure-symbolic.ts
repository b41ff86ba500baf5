import { cpus } from 'node:os';
import { type Random, createRandom } from '../core/src/base/random.ts';
import type { OptionFormula } from '../core/src/conflict/option-formula.ts';
import { patternOf } from '../core/src/conflict/pattern.ts';
import type { PriorityConflict } from '../core/src/conflict/priority-conflict.ts';
import {
  type SymbolicConcept,
  SymbolicSet,
  solveSymbolic,
} from '../core/src/conflict/solver/symbolic/symbolic-engine.ts';

/**
 * Measures the symbolic engine on random conflicts: as many options each, priorities of one to three options, eight
 * infeasible pairs; a row of the table for each kind. `tsx --conditions=source scripts/measure-symbolic.ts`
 */
interface Kind {
  readonly options: number;
  readonly decisionMakers: number;
  readonly priorities: readonly [least: number, most: number];
  readonly concepts: readonly SymbolicConcept[];
}

const metarational = ['nash', 'gmr', 'smr'] as const;
const kinds: readonly Kind[] = [
  { options: 20, decisionMakers: 5, priorities: [8, 12], concepts: ['seq'] },
  { options: 30, decisionMakers: 6, priorities: [8, 12], concepts: metarational },
  { options: 30, decisionMakers: 6, priorities: [8, 12], concepts: ['seq'] },
  { options: 40, decisionMakers: 8, priorities: [12, 12], concepts: metarational },
  { options: 40, decisionMakers: 8, priorities: [8, 8], concepts: ['seq'] },
  { options: 60, decisionMakers: 10, priorities: [12, 20], concepts: metarational },
  { options: 60, decisionMakers: 12, priorities: [12, 20], concepts: metarational },
];
const seeds = [1, 2, 3, 4];

function conflictOf(
  { options, decisionMakers, priorities: [least, most] }: Kind,
  seed: number,
): PriorityConflict {
  const random = createRandom(seed, options);
  const below = (count: number) => Math.floor(random() * count);
  return {
    options: spread(options, (option) => ({
      decisionMaker: Math.floor((option * decisionMakers) / options),
      change: 'both',
    })),
    decisionMakerCount: decisionMakers,
    infeasible: spread(8, () => {
      const letters = spread(options, () => '-');
      const first = below(options);
      for (const place of [first, (first + 1 + below(options - 1)) % options])
        letters[place] = random() < 0.5 ? 'Y' : 'N';
      return patternOf(letters.join(''));
    }),
    priorities: spread(decisionMakers, () =>
      spread(least + below(most - least + 1), () => priorityOf(options, random)),
    ),
  };
}

function priorityOf(options: number, random: Random): OptionFormula {
  const of = spread(1 + Math.floor(random() * 3), (): OptionFormula => {
    const option = { kind: 'option' as const, option: Math.floor(random() * options) };
    return random() < 0.5 ? option : { kind: 'not', of: option };
  });
  return { kind: random() < 0.5 ? 'and' : 'or', of };
}

function spread<Item>(count: number, of: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => of(index));
}

/** Seconds of the processor, wall seconds and the longest step, and how many answers did not fit. */
function measure(conflict: PriorityConflict, concepts: readonly SymbolicConcept[]): readonly number[] {
  const [start, before] = [performance.now(), process.cpuUsage().user];
  const run = solveSymbolic(conflict, concepts);
  let [last, longest] = [start, 0];
  let step = run.next();
  for (; step.done !== true; step = run.next()) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  const missing = Object.values(step.value.stable)
    .flat()
    .filter((answer) => !(answer instanceof SymbolicSet)).length;
  return [
    (process.cpuUsage().user - before) / 1e6,
    (performance.now() - start) / 1000,
    longest / 1000,
    missing,
  ];
}

process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
process.stdout.write(
  '| options | decision makers | priorities | concepts | processor s | wall s | too large | MiB |\n',
);
for (const kind of kinds) {
  const best = seeds.map((seed) => {
    const runs = spread(2, () => measure(conflictOf(kind, seed), kind.concepts));
    return runs.reduce((least, run) => (run[0] < least[0] ? run : least));
  });
  const column = (index: number) => best.map((run) => run[index].toFixed(2)).join(', ');
  const missing = best.reduce((sum, run) => sum + run[3], 0);
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  process.stdout.write(
    `| ${kind.options} | ${kind.decisionMakers} | ${kind.priorities.join('-')} | ${kind.concepts.join(', ')} ` +
      `| ${column(0)} | ${column(1)} | ${missing} | ${memory} |\n`,
  );
}
