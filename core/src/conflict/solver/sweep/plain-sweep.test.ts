import { expect, test } from 'vitest';
import { endOf, smallSweep } from '../../../../test/sweep-sample.ts';
import { preferenceOfRanks } from '../../preference.ts';
import { solutionConcepts } from '../../stability/index.ts';
import { preparePlainSweep } from './plain-sweep.ts';
import { chancesOf, picksOf } from './ranking-chance.ts';
import { rankingAt } from './ranking-pool.ts';
import { solvedConcepts } from '../solved-concept.ts';
import type { SweepFrame } from './sweep-frame.ts';

/** For each decision maker the states that are stable by definition, in one sample. */
function stableIn({ graph, pools }: SweepFrame, sample: number, id: string): readonly boolean[][] {
  const picks = picksOf(pools.map(chancesOf), 9, sample);
  const preferences = pools.map((pool, index) => preferenceOfRanks(rankingAt(pool, picks[index]!)));
  const { judge } = solutionConcepts.find((concept) => concept.id === id)!;
  return pools.map((_, decisionMaker) =>
    Array.from(
      { length: graph.stateCount },
      (__, state) => judge({ graph, preferences }, { decisionMaker, state }).stable,
    ),
  );
}

test('counts what the definitions say of each sample', () => {
  let judged = 0;
  for (let number = 0; number < 150; number += 1) {
    const frame = smallSweep(20_261_131, number);
    if (frame.graph.stateCount > 32) continue;
    judged += 1;
    const samples = [4, 5, 6];
    const range = { seed: 9, from: 4, to: 7, concepts: solvedConcepts };
    const found = endOf(endOf(preparePlainSweep(frame)).count(range));
    for (const concept of solvedConcepts) {
      const stable = samples.map((sample) => stableIn(frame, sample, concept));
      const states = Array.from({ length: frame.graph.stateCount }, (_, state) => state);
      frame.pools.forEach((_, decisionMaker) =>
        expect([...found.stable[concept][decisionMaker]!]).toEqual(
          states.map((state) => stable.filter((sets) => sets[decisionMaker]![state]).length),
        ),
      );
      const equilibria = stable.map((sets) => states.map((state) => sets.every((own) => own[state])));
      expect([...found.equilibria[concept]]).toEqual(
        states.map((state) => equilibria.filter((all) => all[state]).length),
      );
      expect(found.some[concept]).toBe(equilibria.filter((all) => all.includes(true)).length);
    }
  }
  expect(judged).toBeGreaterThan(50);
});
