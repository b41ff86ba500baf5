import { expect, test } from 'vitest';
import { kernelOf } from '../../../../test/kernel-file.ts';
import { endOf, smallSweep, sweepFrame } from '../../../../test/sweep-sample.ts';
import { createRandom } from '../../../base/random.ts';
import { StabilitySolver } from '../stability-solver.ts';
import { rankingAt } from './ranking-pool.ts';
import { type OwnConcept, ownConcepts } from '../solved-concept.ts';
import type { SweepFrame } from './sweep-frame.ts';
import { prepareSweep } from './sweep.ts';

/** All combinations of rankings, with their weights. */
function* combinationsOf({ pools }: SweepFrame): Generator<{ picks: readonly number[]; weight: number }> {
  const count = pools.reduce((product, { size }) => product * size, 1);
  for (let number = 0; number < count; number += 1) {
    let rest = number;
    let weight = 1;
    const picks = pools.map(({ size, weights }) => {
      const pick = rest % size;
      rest = Math.floor(rest / size);
      weight *= weights[pick]!;
      return pick;
    });
    yield { picks, weight };
  }
}

/** The weight of the combinations in which each state is an equilibrium, one conflict after the other. */
function enumeratedShares(frame: SweepFrame, concept: OwnConcept): number[] {
  const solver = new StabilitySolver(frame.graph);
  const shares = Array.from({ length: frame.graph.stateCount }, () => 0);
  for (const { picks, weight } of combinationsOf(frame)) {
    const ranks = picks.map((pick, decisionMaker) => rankingAt(frame.pools[decisionMaker]!, pick));
    const stable = solver.tableOf(ranks, [concept])[concept];
    shares.forEach((_, state) => {
      if (stable.every((own) => own[state] === 1)) shares[state]! += weight;
    });
  }
  return shares;
}

test.each([
  ['in plain TypeScript', undefined],
  ['with the kernel', kernelOf('sweep')],
])('the product of shares is the share of all combinations, %s', (_, kernel) => {
  for (let number = 0; number < 40; number += 1) {
    const random = createRandom(20_261_132, number);
    const below = (count: number) => Math.floor(random() * count);
    const decisionMakerCount = 1 + below(4);
    const shape = {
      owners: Array.from({ length: 1 + below(5) }, () => below(decisionMakerCount)),
      decisionMakerCount,
      holes: random() * 0.4,
      irreversible: below(2) * 0.4,
      rankings: 5,
      levels: 100,
      isWeighted: below(2) === 1,
    };
    const frame = sweepFrame(shape, random);
    const { shares } = endOf(prepareSweep(frame, kernel));
    for (const concept of ownConcepts)
      enumeratedShares(frame, concept).forEach((share, state) =>
        expect(shares.equilibria[concept][state]).toBeCloseTo(share, 12),
      );
  }
});

test('what holds for every ranking has the share 1, within rounding, and what for none 0', () => {
  const frame = smallSweep(20_261_126, 0);
  const { shares } = endOf(prepareSweep(frame, kernelOf('sweep')));
  for (const concept of ownConcepts)
    for (const share of shares.stable[concept].flatMap((own) => [...own])) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThan(1 + 1e-12);
    }
});
