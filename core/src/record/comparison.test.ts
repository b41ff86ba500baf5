import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareReadings } from './comparison.ts';
import type { Statement } from './statement.ts';

function statement(id: string, start: number, end: number, facts: Partial<Statement> = {}): Statement {
  return {
    id,
    start,
    end,
    speaker: null,
    attribution: null,
    content: [],
    actor: 'Sweden',
    verb: 'say',
    stance: 'opposes',
    about: [],
    condition: null,
    when: null,
    confidence: 1,
    ...facts,
  };
}

const options = [{ id: 'troops', name: 'send troops' }];

test('what both read is paired, with what they differ in; the rest stands alone', () => {
  const rules = [
    statement('s1', 0, 50, { about: ['troops'], speaker: { name: 'Sergei Lavrov', spans: [] } }),
    statement('s2', 60, 100, { stance: 'open' }),
    statement('s3', 200, 220),
  ];
  const model = [
    statement('m1', 5, 48, { about: ['the sending of troops'], speaker: { name: 'Lavrov', spans: [] } }),
    statement('m2', 60, 100, { actor: 'Norway', condition: { text: 'x', start: 61, end: 62, kind: 'if' } }),
    statement('m3', 120, 150),
  ];
  expect(compareReadings(rules, model, options)).toEqual({
    both: [
      { rules: 's1', model: 'm1', differ: [] },
      { rules: 's2', model: 'm2', differ: ['actor', 'stance', 'condition'] },
    ],
    onlyRules: ['s3'],
    onlyModel: ['m3'],
  });
});

test('of several statements of one sentence those pair that agree in most', () => {
  const rules = [statement('s1', 0, 50, { actor: 'Norway' }), statement('s2', 0, 50)];
  const model = [statement('m1', 0, 50), statement('m2', 0, 50, { actor: 'Norway' })];
  expect(compareReadings(rules, model, []).both).toEqual([
    { rules: 's1', model: 'm2', differ: [] },
    { rules: 's2', model: 'm1', differ: [] },
  ]);
});

test('spans that merely touch, or share little, are not of one statement', () => {
  const model = [statement('m1', 50, 100), statement('m2', 140, 240)];
  expect(compareReadings([statement('s1', 0, 60), statement('s2', 200, 300)], model, []).both).toEqual([]);
});

test('each statement is in one place, whatever the spans', () => {
  const spans = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
  const make = (prefix: string) => (list: readonly (readonly [number, number])[]) =>
    list.map(([start, length], index) => statement(`${prefix}${index}`, start, start + length));
  fc.assert(
    fc.property(spans.map(make('s')), spans.map(make('m')), (rules, model) => {
      const { both, onlyRules, onlyModel } = compareReadings(rules, model, []);
      const ids = (list: readonly Statement[]) => list.map(({ id }) => id).sort();
      expect([...both.map((pair) => pair.rules), ...onlyRules].sort()).toEqual(ids(rules));
      expect([...both.map((pair) => pair.model), ...onlyModel].sort()).toEqual(ids(model));
    }),
  );
});
