import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyConflict,
  explicitConflict,
  optionConflict,
  relationConflict,
} from '../../../test/conflict-arbitrary.ts';
import { limitedMove, solutionConcepts, strengthConcepts, unknownConcepts } from './index.ts';
import type { SolutionConcept } from './solution-concept.ts';
import type { Focus, Situation } from './verdict.ts';

const everyConcept = [...solutionConcepts, ...strengthConcepts, ...unknownConcepts];
const byId = new Map(everyConcept.map((concept) => [concept.id, concept]));

function concept(id: string): SolutionConcept {
  const found = byId.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

function cellsOf(situation: Situation): readonly Focus[] {
  return situation.preferences.flatMap((_, decisionMaker) =>
    Array.from({ length: situation.graph.stateCount }, (_, state) => ({ decisionMaker, state })),
  );
}

/** In every cell where the first concept finds the state stable, so does the second. */
function expectImplied(situation: Situation, narrow: SolutionConcept, wide: SolutionConcept): void {
  for (const focus of cellsOf(situation)) {
    if (!narrow.judge(situation, focus).stable) continue;
    expect(wide.judge(situation, focus).stable, `${narrow.id} in ${wide.id}`).toBe(true);
  }
}

function expectSame(situation: Situation, first: SolutionConcept, second: SolutionConcept): void {
  for (const focus of cellsOf(situation)) {
    const [one, other] = [first.judge(situation, focus).stable, second.judge(situation, focus).stable];
    expect(one, `${first.id} as ${second.id}`).toBe(other);
  }
}

describe('laws that hold on every model', () => {
  const implications = [
    ['nash', 'seq'],
    ['seq', 'gmr'],
    ['nash', 'smr'],
    ['smr', 'gmr'],
    ['nash', 'ssr'],
    ['ssr', 'seq'],
    ['ssr', 'smr'],
    ['nash', 'sgmr'],
    ['sgmr', 'gmr'],
    ['ssmr', 'smr'],
    ['ssmr', 'sgmr'],
    ['sseq', 'seq'],
    ['sseq', 'sgmr'],
  ] as const;

  test.each(implications)('%s is in %s', (narrow, wide) => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.oneof(anyConflict, relationConflict), (conflict) =>
        expectImplied(conflict, concept(narrow), concept(wide)),
      ),
      { numRuns: 200 },
    );
  });

  const attitudes = ['nash', 'gmr', 'smr', 'seq'].flatMap((id) => [
    [`${id}-a`, `${id}-b`],
    [`${id}-a`, `${id}-c`],
    [`${id}-b`, `${id}-d`],
    [`${id}-c`, `${id}-d`],
  ]);

  test.each(attitudes)('%s is in %s: who leaves less, or is deterred by more, stays more', (narrow, wide) => {
    expect.hasAssertions();
    fc.assert(
      fc.property(relationConflict, (conflict) =>
        expectImplied(conflict, concept(narrow ?? ''), concept(wide ?? '')),
      ),
      { numRuns: 150 },
    );
  });

  test('nash is in sim', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(optionConflict, (conflict) => expectImplied(conflict, concept('nash'), concept('sim'))),
      { numRuns: 150 },
    );
  });

  test('l(1) is nash, for two decision makers', () => {
    expect.hasAssertions();
    const two = anyConflict.filter(({ graph }) => graph.moves.length === 2);
    fc.assert(
      fc.property(two, (conflict) => expectSame(conflict, limitedMove(1), concept('nash'))),
      { numRuns: 150 },
    );
  });

  test.each(
    ['nash', 'gmr', 'smr', 'seq'].flatMap((id) =>
      ['a', 'b', 'c', 'd'].map((letter) => [`${id}-${letter}`, id]),
    ),
  )('%s is %s where nothing is unknown and nobody can undo the move of another', (attitude, plain) => {
    expect.hasAssertions();
    fc.assert(
      fc.property(optionConflict, (conflict) =>
        expectSame(conflict, concept(attitude ?? ''), concept(plain ?? '')),
      ),
      { numRuns: 60 },
    );
  });
});

test('the concepts have different ids, a name and a citation', () => {
  expect(new Set(byId.keys()).size).toBe(everyConcept.length);
  for (const { name, citation } of everyConcept) {
    expect(name).not.toBe('');
    expect(citation).not.toBe('');
  }
});

test('simultaneous and limited-move stability say where they cannot be applied', () => {
  fc.assert(
    fc.property(explicitConflict, (conflict) => {
      expect(concept('sim').obstacle?.(conflict)).toMatch(/one choice of options/u);
      expect(limitedMove(2).obstacle?.(conflict) === undefined).toBe(conflict.graph.moves.length === 2);
    }),
    { numRuns: 50 },
  );
});
