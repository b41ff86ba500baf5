import * as fc from 'fast-check';
import { type ConflictGraph, graphOfMoves, graphOfOptions } from '../src/conflict/conflict-graph.ts';
import {
  compactRanks,
  converseOf,
  preferenceOfRelation,
  relations,
  withStrength,
} from '../src/conflict/preference.ts';
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

/** Rankings with ties, and with wide gaps in some of them. */
function withRanks(graph: ConflictGraph): fc.Arbitrary<RankedConflict> {
  const preference = fc
    .integer({ min: 0, max: graph.stateCount })
    .chain((most) =>
      fc.tuple(
        fc.array(fc.nat({ max: most }), { minLength: graph.stateCount, maxLength: graph.stateCount }),
        fc.uniqueArray(fc.integer({ min: 1, max: most + 1 }), { maxLength: 2 }),
      ),
    )
    .map(([ranks, levels]) => withStrength(compactRanks(ranks), levels));
  return fc
    .array(preference, { minLength: graph.moves.length, maxLength: graph.moves.length })
    .map((preferences) => ({
      graph,
      preferences,
      ranks: preferences.map(({ ranks }) => ranks ?? new Int32Array(0)),
    }));
}

export const optionConflict: fc.Arbitrary<RankedConflict> = optionGraph.chain(withRanks);
export const explicitConflict: fc.Arbitrary<RankedConflict> = explicitGraph.chain(withRanks);
export const anyConflict: fc.Arbitrary<RankedConflict> = fc.oneof(optionConflict, explicitConflict);

/** Any relation at all: strong, unknown, round in circles. */
function withRelations(graph: ConflictGraph): fc.Arbitrary<Situation> {
  const count = graph.stateCount;
  const pairs = fc.array(fc.constantFrom(...relations), {
    minLength: count * count,
    maxLength: count * count,
  });
  const preference = pairs.map((drawn) =>
    preferenceOfRelation(
      Array.from({ length: count }, (_, a) =>
        Array.from({ length: count }, (_, b) =>
          a === b ? '=' : a < b ? drawn[a * count + b]! : converseOf(drawn[b * count + a]!),
        ),
      ),
    ),
  );
  return fc
    .array(preference, { minLength: graph.moves.length, maxLength: graph.moves.length })
    .map((preferences) => ({ graph, preferences }));
}

/** At most eight states, and preferences that need not be rankings. */
export const relationConflict: fc.Arbitrary<Situation> = fc
  .oneof(optionGraph, explicitGraph)
  .filter(({ stateCount }) => stateCount <= 8)
  .chain(withRelations);

/** A random model in the file format: patterns, exclusive and coalesced states, irreversible options, all kinds of preference. */
export interface RandomModel {
  readonly format: 1;
  readonly name: string;
  readonly decisionMakers: readonly RandomDecisionMaker[];
  readonly infeasible: readonly string[];
  readonly coalesce: readonly string[];
  readonly preferences: Readonly<Record<string, { readonly priorities: readonly string[] }>>;
}

interface RandomDecisionMaker {
  readonly name: string;
  readonly options: readonly { readonly name: string; readonly change: string }[];
}

/** Expressions over the names, up to three operators deep. */
export function expressionOver(names: readonly string[]): fc.Arbitrary<string> {
  return fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom(...names),
      tie('expression').map((of) => `not (${of})`),
      fc
        .tuple(tie('expression'), fc.constantFrom('and', 'or', '->', 'iff'), tie('expression'))
        .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
      fc
        .tuple(fc.constantFrom('at most', 'at least', 'exactly'), fc.nat({ max: names.length }))
        .map(([bound, number]) => `${bound} ${number} of (${names.join(', ')})`),
    ),
  })).expression;
}

function patternsOver(optionCount: number, mostPatterns: number): fc.Arbitrary<readonly string[]> {
  const letter = fc.constantFrom('Y', 'N', '-', '-', '-');
  const pattern = fc.array(letter, { minLength: optionCount, maxLength: optionCount });
  return fc.array(
    pattern.filter((letters) => letters.some((each) => each !== '-')).map((letters) => letters.join('')),
    { maxLength: mostPatterns },
  );
}

/** The model may turn out to have no feasible state; then reading it gives an issue. */
export const randomModel: fc.Arbitrary<RandomModel> = fc
  .array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 })
  .filter((owned) => owned.flat().length <= 6)
  .chain((owned) => {
    let next = 0;
    const decisionMakers = owned.map((changes, index) => ({
      name: `party-${index}`,
      options: changes.map((each) => {
        next += 1;
        return { name: `option-${next}`, change: each };
      }),
    }));
    const names = decisionMakers.flatMap(({ options }) => options.map(({ name }) => name));
    const priorities = fc.array(expressionOver(names), { minLength: 1, maxLength: 5 });
    return fc
      .record({
        infeasible: patternsOver(names.length, 3),
        all: fc.tuple(...decisionMakers.map(() => priorities)),
      })
      .map(({ infeasible, all }) => ({
        format: 1 as const,
        name: 'random',
        decisionMakers,
        infeasible,
        coalesce: [],
        preferences: Object.fromEntries(
          decisionMakers.map(({ name }, index) => [name, { priorities: all[index] ?? [] }]),
        ),
      }));
  });
