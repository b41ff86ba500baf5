import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryOf } from '../../../test/statement-sample.ts';
import type { OptionChoice } from '../../negotiation/option-choice.ts';
import { alikeOf } from './alike.ts';
import { type Selection, countsOf, isSelected, readSelection } from './selection.ts';

const choices: readonly OptionChoice[] = [
  { id: 'build-dam', name: 'dam', says: 'build the dam', party: 'Upland', ids: ['dam', 'build-dam'] },
];

test('an address names a selection; what it does not know is left out', () => {
  const search = { actor: 'Upland', above: '0.8', statement: 'x', colour: 'red', rule: 7 };
  expect(readSelection(search)).toEqual({ actor: 'Upland', above: 0.8, rule: '7' });
  expect(readSelection({ above: 'much' })).toEqual({});
  expect(readSelection({ actor: '' })).toEqual({ actor: '' });
});

test('an option is found under each of its names; nobody is a value of its own', () => {
  const named = entryOf('s1', { about: ['dam'] });
  const nobody = entryOf('s2', { actor: null, about: [] });
  expect(isSelected(named, { option: 'build-dam' }, choices)).toBe(true);
  expect(isSelected(nobody, { option: 'build-dam' }, choices)).toBe(false);
  expect(isSelected(nobody, { actor: '', option: '' }, choices)).toBe(true);
  expect(isSelected(named, { above: 0.95 }, choices)).toBe(false);
});

const entry = fc
  .record({
    actor: fc.constantFrom('Upland', 'Lowland', null),
    stance: fc.constantFrom('open' as const, 'commits' as const, null),
    about: fc.subarray(['dam', 'build-dam', 'share data']),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    rule: fc.constantFrom('said', 'noun'),
  })
  .map((given) => given);
const entries = fc.array(entry).map((list) => list.map((given, index) => entryOf(`s${index}`, given)));

test('each count of a value is how many that value selects', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom('actor', 'stance', 'option', 'rule'), (list, part) => {
      for (const { value, count } of countsOf(list, part, choices)) {
        const selection: Selection = { [part]: value };
        expect(list.filter((one) => isSelected(one, selection, choices))).toHaveLength(count);
      }
    }),
  );
});

test('a selection of more parts never selects more', () => {
  fc.assert(
    fc.property(entries, fc.double({ min: 0, max: 1, noNaN: true }), (list, above) => {
      const fewer = list.filter((one) => isSelected(one, { actor: 'Upland', above }, choices));
      expect(fewer.every((one) => isSelected(one, { actor: 'Upland' }, choices))).toBe(true);
    }),
  );
});

test('alike are those of the same sentence, speaker and option, actor and option, rule', () => {
  const one = entryOf('s1', { joint: 'j1' });
  const list = [
    one,
    entryOf('s2', { joint: 'j1', speaker: null, actor: 'Lowland', rule: 'noun' }),
    entryOf('s3', { about: ['dam'], rule: 'noun' }),
    entryOf('s4', { speaker: { name: 'Bo Lind', spans: [] }, rule: 'noun' }),
    entryOf('s5', { about: ['share data'], confidence: 0.95, actor: 'Lowland' }),
    entryOf('s6', { about: ['share data'], confidence: 0.6, actor: 'Lowland' }),
    entryOf('s7', {}, 'accepted'),
    entryOf('s8', { stance: 'open' }),
  ];
  const found = alikeOf(one, list, choices).map(({ kind, others }) => [kind, others.map(({ id }) => id)]);
  expect(found).toEqual([
    ['sentence', ['s2']],
    ['speaker', ['s3']],
    ['actor', ['s3', 's4']],
    ['rule', ['s5']],
  ]);
});

test('everything alike is selected by what it has in common with the one', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const [one] = list;
      if (one === undefined) return;
      for (const { selection, others } of alikeOf(one, list, choices)) {
        expect(isSelected(one, selection, choices)).toBe(one.statement.confidence >= (selection.above ?? 0));
        expect(others).not.toContain(one);
        expect(others.length).toBeGreaterThan(0);
      }
    }),
  );
});
