import { expect, test } from 'vitest';
import {
  type DenseShape,
  denseSample,
  listedGraph,
  listedRanks,
  listedStates,
} from '../../../../test/dense-sample.ts';
import { kernelOf } from '../../../../test/kernel-file.ts';
import { type Random, createRandom } from '../../../base/random.ts';
import { StabilitySolver } from '../stability-solver.ts';
import { type DenseConflict, denseConcepts, solveDense } from './dense-engine.ts';

const kernel = kernelOf('dense');

function endOf<Value>(run: Generator<unknown, Value>): Value {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

/** The first cell, in words, in which the dense engine and the linear solver differ; none where they agree. */
function differenceOf(conflict: DenseConflict, used = kernel): string | undefined {
  const states = listedStates(conflict);
  const ranks = listedRanks(conflict, states);
  const table = new StabilitySolver(listedGraph(conflict, states)).tableOf(ranks, denseConcepts);
  const { feasible, stable } = endOf(solveDense(conflict, used, denseConcepts));
  if (feasible.members().join() !== [...states.low].join()) return 'feasible states';
  for (const concept of denseConcepts)
    for (const mover of ranks.keys()) {
      const set = stable[concept][mover]!;
      const expected = [...states.low].filter((_, state) => table[concept][mover]![state] === 1);
      if (expected.join() !== set.members().join())
        return `${concept} of ${mover}: ${set.members().join()} instead of ${expected.join()}`;
    }
  return undefined;
}

function spread(count: number, of: (index: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => of(index));
}

/** Up to 9 options of up to 8 decision makers, some of whom may control nothing. */
function smallShape(random: Random): DenseShape {
  const below = (count: number) => Math.floor(random() * count);
  const decisionMakerCount = random() < 0.15 ? 6 + below(3) : 1 + below(5);
  const owners = spread(below(10), () => below(decisionMakerCount));
  const isSorted = random() < 0.5;
  return {
    owners: isSorted ? owners.sort((a, b) => a - b) : owners,
    decisionMakerCount,
    holes: random() < 0.5 ? random() * 0.7 : 0,
    levels: random() < 0.4 ? 2 + below(4) : 1000,
    prioritizing: random() < 0.3 ? 0 : random(),
    priorities: random() < 0.3 ? 60 : 12,
  };
}

test('decides as the linear solver does: holes, ties, any owners, ranks and priorities', () => {
  for (let number = 0; number < 2000; number += 1) {
    const random = createRandom(20_261_126, number);
    expect(differenceOf(denseSample(smallShape(random), random)), `number ${number}`).toBeUndefined();
  }
});
