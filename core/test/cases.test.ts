import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type AnalysisQuestion,
  type AnalysisReport,
  type ConflictModel,
  analyseConflict,
  inverseAnalysis,
  joinCoalitions,
  movesFrom,
  readAnalysisRequest,
  readConflictModel,
} from '../src/conflict/index.ts';

/** What a golden case may expect of its model; a key not listed here fails, so that nothing goes unchecked. */
interface Expected {
  readonly states?: readonly string[];
  readonly stateCount?: number;
  readonly moves?: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly rankings?: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly relations?: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly stability?: Readonly<Record<string, unknown>>;
  readonly equilibria?: Readonly<Record<string, unknown>>;
  readonly coalitions?: readonly ExpectedCoalition[];
  readonly inverse?: readonly ExpectedInverse[];
}

interface ExpectedCoalition {
  readonly coalitions: readonly (readonly string[])[];
  readonly decisionMakers: readonly string[];
  readonly improvements: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly stability: Readonly<Record<string, unknown>>;
  readonly equilibria: Readonly<Record<string, unknown>>;
}

interface ExpectedInverse {
  readonly state: number;
  readonly varied: string;
  readonly orders: number;
  readonly equilibrium: Readonly<Record<string, number>>;
}

interface Case {
  readonly citation: string;
  readonly shows: string;
  readonly expected: Expected;
}

const folder = new URL('../../cases/', import.meta.url);
const slugs = readdirSync(folder)
  .filter((slug) => existsSync(new URL(`${slug}/model.json`, folder)))
  .sort();

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}

function modelOf(slug: string): ConflictModel {
  const outcome = readConflictModel(readJson(`${slug}/model.json`));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues, null, 2));
  return outcome.value;
}

function analyse(model: ConflictModel, question: AnalysisQuestion): AnalysisReport {
  const request = readAnalysisRequest(model, question);
  if (!request.ok) throw new Error(JSON.stringify(request.issues, null, 2));
  return ended(analyseConflict(model, request.value));
}

function ended<Result>(run: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

function movesByName(
  model: ConflictModel,
  test: (decisionMaker: number, from: number, to: number) => boolean,
) {
  return Object.fromEntries(
    model.decisionMakers.map(({ name }, decisionMaker) => [
      name,
      Array.from({ length: model.states.count }, (_, from) =>
        movesFrom(model.graph, decisionMaker, from).filter((to) => test(decisionMaker, from, to)),
      ),
    ]),
  );
}

function rankingsByName(model: ConflictModel) {
  return Object.fromEntries(
    model.decisionMakers.map(({ name }, index) => {
      const ranks = model.preferences[index]?.ranks ?? new Int32Array(0);
      const levels: number[][] = [];
      ranks.forEach((rank, state) => (levels[rank] ??= []).push(state));
      return [name, levels.reverse()];
    }),
  );
}

function relationsByName(model: ConflictModel) {
  const states = Array.from({ length: model.states.count }, (_, state) => state);
  return Object.fromEntries(
    model.decisionMakers.map(({ name }, index) => [
      name,
      states.map((a) => states.map((b) => model.preferences[index]?.compare(a, b))),
    ]),
  );
}

const checks: {
  readonly [Key in keyof Required<Expected>]: (
    model: ConflictModel,
    expected: Required<Expected>[Key],
  ) => void;
} = {
  states: (model, states) => {
    expect(Array.from(states, (_, state) => model.states.labelOf(state))).toEqual(states);
    expect(model.states.count).toBe(states.length);
  },
  stateCount: (model, count) => expect(model.states.count).toBe(count),
  moves: (model, moves) => expect(movesByName(model, () => true)).toEqual(moves),
  rankings: (model, rankings) => expect(rankingsByName(model)).toEqual(rankings),
  relations: (model, relations) => expect(relationsByName(model)).toEqual(relations),
  stability: (model, stability) => {
    const report = analyse(model, { concepts: Object.keys(stability) });
    expect(report.stability).toEqual(stability);
  },
  equilibria: (model, equilibria) => {
    const report = analyse(model, { concepts: Object.keys(equilibria) });
    expect(report.equilibria).toEqual(equilibria);
  },
  coalitions: (model, structures) => {
    for (const expected of structures) {
      const numbers = expected.coalitions.map((members) =>
        members.map((member) => model.decisionMakers.findIndex(({ name }) => name === member)),
      );
      const joined = joinCoalitions(model, numbers);
      const report = analyse(joined, { concepts: Object.keys(expected.stability) });
      expect([...report.decisionMakers].sort()).toEqual([...expected.decisionMakers].sort());
      expect(report.stability).toEqual(expected.stability);
      expect(report.equilibria).toEqual(expected.equilibria);
      const gains = movesByName(joined, (decisionMaker, from, to) =>
        ['>', '>>'].includes(joined.preferences[decisionMaker]?.compare(to, from) ?? ''),
      );
      expect(gains).toEqual(expected.improvements);
    }
  },
  inverse: (model, questions) => {
    for (const { state, varied, orders, equilibrium } of questions) {
      const found = ended(inverseAnalysis(model, state)).decisionMakers.find(
        ({ decisionMaker }) => model.decisionMakers[decisionMaker]?.name === varied,
      );
      expect(found?.orders?.count).toBe(orders);
      expect(found?.orders?.equilibrium).toMatchObject(equilibrium);
    }
  },
};

describe.each(slugs)('%s', (slug) => {
  const { expected, citation, shows } = readJson(`${slug}/case.json`) as Case;

  test('says where it is from and what it shows', () => {
    expect(citation).not.toBe('');
    expect(shows).not.toBe('');
    expect(Object.keys(checks)).toEqual(expect.arrayContaining(Object.keys(expected)));
  });

  test.each(Object.keys(expected) as (keyof Expected)[])('has its %s', (key) => {
    const check = checks[key] as (model: ConflictModel, expected: unknown) => void;
    expect.hasAssertions();
    check(modelOf(slug), expected[key]);
  });
});

test('there are golden cases', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(11);
});
