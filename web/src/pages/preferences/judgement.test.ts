import { type NegotiationFile, heldPriorities, preferencesIn } from '@entente/core/agreement';
import { describe, expect, test } from 'vitest';
import {
  addPriority,
  contraryOrders,
  excludePositions,
  overridePriority,
  setPrior,
  settleOrder,
  settleSign,
} from './judgement-edit.ts';
import { judgementsOf } from './judgement.ts';
import { pairsOfMove, stepFrom } from './priority-move.ts';

const model: NegotiationFile = {
  format: 1,
  name: 'River',
  asOf: '2030-03-01',
  parties: [
    { name: 'Upland', options: [{ name: 'dam' }, { name: 'release' }] },
    { name: 'Lowland', options: [{ name: 'pay' }] },
  ],
  rules: [],
  positions: [
    { party: 'Upland', option: 'dam', stance: 'rules-out' },
    { party: 'Upland', option: 'release', stance: 'favours' },
    { party: 'Upland', option: 'pay', stance: 'favours' },
    { party: 'Upland', option: 'pay', stance: 'opposes' },
  ],
};

function uplandOf(file: NegotiationFile) {
  const found = preferencesIn(file);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value[0]!;
}

const upland = uplandOf(model);
const held = heldPriorities(upland);
const priority = (says: string) => held.find((one) => one.priority.says === says)!.priority;
const why = 'its envoy said so';

/** Every judgement of a model taken back. */
const takenBack = (file: NegotiationFile): NegotiationFile => {
  const [first] = judgementsOf(file);
  return first === undefined ? file : takenBack(first.without());
};

describe('what the analyst settles', () => {
  const order = { party: 'Upland', pairs: [{ above: priority('release'), below: priority('not dam') }], why };
  const edits: readonly (readonly [string, NegotiationFile, object])[] = [
    ['order', settleOrder(model, order), { above: 'release', below: 'not dam' }],
    [
      'priority',
      addPriority(model, { party: 'Lowland', tier: 2, says: 'pay if dam', why }),
      { says: 'pay if dam' },
    ],
    [
      'override',
      overridePriority(model, { party: 'Upland', replaces: 'release', why }),
      { replaces: 'release' },
    ],
    ['sign', settleSign(model, { party: 'Lowland', option: 'dam', sign: 'wants', why }), { sign: 'wants' }],
    ['excluded', excludePositions(model, ['p4'], why), { position: { stance: 'opposes' } }],
    [
      'prior',
      setPrior(model, { wants: 0.5, indifferent: 0.25, opposes: 0.25, why }),
      { prior: { wants: 0.5 } },
    ],
  ];

  test.each(edits)('%s: is valid, is listed with its reason, and can be taken back', (kind, file, says) => {
    expect(preferencesIn(file)).toMatchObject({ ok: true, warnings: [] });
    expect(judgementsOf(file)).toMatchObject([{ kind, why, ...says }]);
    expect(preferencesIn(takenBack(file))).toEqual(preferencesIn(model));
  });

  test('the contrary of what was settled takes its place, by whatever name it was settled', () => {
    const before = { ...model, order: [{ party: 'Upland', above: 'p1', below: 'release', why: 'before' }] };
    expect(contraryOrders(before, 'Upland', order.pairs[0]!)).toEqual([0]);
    expect(settleOrder(before, order).order).toEqual([
      { party: 'Upland', above: 'release', below: 'not dam', why },
    ]);
  });

  test('a sign settled again takes the place of the first', () => {
    const once = settleSign(model, { party: 'Lowland', option: 'dam', sign: 'wants', why });
    expect(settleSign(once, { party: 'Lowland', option: 'dam', sign: 'opposes', why }).signs).toHaveLength(1);
  });

  test('what drafting left out, since it cannot be weighed, is no judgement', () => {
    const excluded = 'Its condition is about nothing on the table: if it rains';
    const positions = [{ party: 'Upland', option: 'dam', stance: 'open' as const, excluded }];
    expect(judgementsOf({ ...model, positions })).toEqual([]);
  });
});

describe('moving a priority', () => {
  const places = held.map(({ priority: one }) => one.says);

  test('settles it against all that it passes', () => {
    expect(places).toEqual(['not dam', 'release', 'not pay', 'pay']);
    expect(pairsOfMove(upland, held, { from: 2, to: 0 })).toEqual([
      { above: priority('not pay'), below: priority('not dam') },
      { above: priority('not pay'), below: priority('release') },
    ]);
    expect(pairsOfMove(upland, held, { from: 0, to: 1 })).toEqual([
      { above: priority('release'), below: priority('not dam') },
    ]);
  });

  test('passes over what never stands beside it', () => {
    expect(stepFrom(upland, held, { from: 3, by: -1 })).toBe(1);
    expect(pairsOfMove(upland, held, { from: 3, to: 1 })).toEqual([
      { above: priority('pay'), below: priority('release') },
    ]);
    expect(stepFrom(upland, held, { from: 0, by: -1 })).toBeUndefined();
  });

  test('moves it where it was moved to', () => {
    const pairs = pairsOfMove(upland, held, { from: 1, to: 0 });
    const after = heldPriorities(uplandOf(settleOrder(model, { party: 'Upland', pairs, why })));
    expect(after.map(({ priority: one }) => one.says)).toEqual(['release', 'not dam', 'not pay', 'pay']);
  });
});
