import * as fc from 'fast-check';
import { type ConflictGraph, graphOfMoves, graphOfOptions } from '../src/conflict/conflict-graph.ts';
import { preferenceOfRanks } from '../src/conflict/preference.ts';
import type { Situation } from '../src/conflict/stability/verdict.ts';
import { type StateList, stateListOf } from '../src/conflict/state.ts';

/** Random conflicts for properties: small enough to judge by definition, odd enough to find a fault. */
export interface RankedConflict extends Situation {
  readonly ranks: readonly Int32Array[];
}

const change = fc.constantFrom('both', 'both', 'forward', 'back');

function lettersOfCode(code: number, optionCount: number): string {
  return Array.from({ length: optionCount }, (_, option) => ((code >> option) & 1 ? 'Y' : 'N')).join('');
}

function feasibleStates(optionCount: number): fc.Arbitrary<StateList> {
  const all = Array.from({ length: 2 ** optionCount }, (_, code) => lettersOfCode(code, optionCount));
  return fc
    .oneof(fc.constant(all), fc.subarray(all, { minLength: 1 }))
    .map((letters) => stateListOf(letters));
}

/** Two to four decision makers with one to three options each, at most seven in all. */
const optionGraph: fc.Arbitrary<ConflictGraph> = fc
  .array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 })
  .filter((owned) => owned.flat().length <= 7)
  .chain((owned) => {
    const options = owned.flatMap((changes, decisionMaker) =>
      changes.map((change) => ({ decisionMaker, change })),
    );
    return feasibleStates(options.length).map((states) => graphOfOptions(states, options, owned.length));
  });

const explicitGraph: fc.Arbitrary<ConflictGraph> = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 8 }))
  .chain(([decisionMakers, states]) => {
    const targets = fc.uniqueArray(fc.nat({ max: states - 1 }), { maxLength: 3 });
    const lists = fc.array(targets, { minLength: states, maxLength: states });
    return fc
      .array(lists, { minLength: decisionMakers, maxLength: decisionMakers })
      .map((moves) => graphOfMoves(states, moves));
  });

function withRanks(graph: ConflictGraph): fc.Arbitrary<RankedConflict> {
  const ranks = fc
    .integer({ min: 0, max: graph.stateCount })
    .chain((most) =>
      fc.array(fc.nat({ max: most }), { minLength: graph.stateCount, maxLength: graph.stateCount }),
    );
  return fc.array(ranks, { minLength: graph.moves.length, maxLength: graph.moves.length }).map((all) => {
    const preferences = all.map(preferenceOfRanks);
    return { graph, preferences, ranks: preferences.map((preference) => preference.ranks!) };
  });
}

export const optionConflict: fc.Arbitrary<RankedConflict> = optionGraph.chain(withRanks);
export const explicitConflict: fc.Arbitrary<RankedConflict> = explicitGraph.chain(withRanks);
export const anyConflict: fc.Arbitrary<RankedConflict> = fc.oneof(optionConflict, explicitConflict);
