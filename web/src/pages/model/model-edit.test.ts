import type { NegotiationFile } from '@entente/core/agreement';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addOption,
  guessesIn,
  isInForce,
  moveOption,
  removeOption,
  removeParty,
  renameParty,
  setInForce,
  setRule,
} from './model-edit.ts';

const model: NegotiationFile = {
  format: 1,
  name: 'River',
  asOf: '2025-03-01',
  parties: [
    { name: 'North', options: [{ name: 'dam' }, { name: 'survey', guessed: true }], fallback: 'YNN' },
    { name: 'South', options: [{ name: 'pay' }] },
  ],
  statusQuo: 'NYN',
  rules: ['dam -> pay', 'survey'],
  guessedRules: ['survey'],
  positions: [
    { party: 'South', option: 'dam', stance: 'opposes' },
    { party: 'North', option: 'pay', stance: 'favours' },
  ],
};

/** The names of the options in force: what must survive every change of places. */
const inForce = (one: NegotiationFile): string[] =>
  one.parties
    .flatMap((party, index) =>
      party.options.map((option, place) => ({ option, at: { party: index, option: place } })),
    )
    .filter(({ at }) => isInForce(one, at))
    .map(({ option }) => option.name);

test('a moved option takes its letter along and is a guess no more', () => {
  const moved = moveOption(model, { party: 0, option: 1 }, 1);
  expect(moved.parties[1]?.options).toEqual([{ name: 'pay' }, { name: 'survey' }]);
  expect(moved.statusQuo).toBe('NNY');
  expect(moved.parties[0]?.fallback).toBe('YNN');
});

test('an added option is not in force and shifts the letters behind it', () => {
  const added = addOption(model, 0, { name: 'canal' });
  expect(added.statusQuo).toBe('NYNN');
  expect(added.parties[0]?.fallback).toBe('YNNN');
});

test('a removed option takes its letter and its positions along', () => {
  const removed = removeOption(model, { party: 0, option: 0 });
  expect(removed.statusQuo).toBe('YN');
  expect(removed.positions).toEqual([{ party: 'North', option: 'pay', stance: 'favours' }]);
});

test('a removed party takes its options, letters and positions along', () => {
  const removed = removeParty(model, 0);
  expect(removed.statusQuo).toBe('N');
  expect(removed.positions).toEqual([]);
});

test('guesses are counted until they are confirmed', () => {
  expect(guessesIn(model)).toBe(2);
  expect(guessesIn(setRule(moveOption(model, { party: 0, option: 1 }, 1), 1, 'survey or pay'))).toBe(0);
});

test('a party is renamed wherever it is named', () => {
  const renamed = renameParty(model, 1, 'Delta');
  expect(renamed.positions[0]?.party).toBe('Delta');
  expect(renamed.parties[1]?.name).toBe('Delta');
});

test('what is required and pledged goes with its option and its party, and takes a new name', () => {
  const withMeans: NegotiationFile = {
    ...model,
    resources: [{ name: 'guards', unit: 'people' }],
    requires: [{ option: 'dam', resource: 'guards', amount: 5 }],
    pledges: [{ party: 'South', resource: 'guards', amount: 4 }],
  };
  expect(removeOption(withMeans, { party: 0, option: 0 }).requires).toEqual([]);
  expect(removeParty(withMeans, 0).requires).toEqual([]);
  expect(removeParty(withMeans, 1).pledges).toEqual([]);
  expect(renameParty(withMeans, 1, 'Delta').pledges?.[0]?.party).toBe('Delta');
  expect(removeOption(model, { party: 0, option: 0 })).not.toHaveProperty('requires');
});

test('a rule that a person touched is a guess no more', () => {
  expect(setRule(model, 1, 'survey or pay').guessedRules).toEqual([]);
  expect(setRule(model, 1, null).rules).toEqual(['dam -> pay']);
});

test('what is in force stays in force, whatever is moved or added', () => {
  const place = fc.constantFrom({ party: 0, option: 0 }, { party: 0, option: 1 }, { party: 1, option: 0 });
  fc.assert(
    fc.property(fc.subarray([0, 1, 2]), place, fc.nat(1), (letters, at, to) => {
      const places = [
        { party: 0, option: 0 },
        { party: 0, option: 1 },
        { party: 1, option: 0 },
      ];
      const start = letters.reduce((one, letter) => setInForce(one, places[letter]!, true), {
        ...model,
        statusQuo: 'NNN',
      } as NegotiationFile);
      const expected = inForce(start).sort();
      expect(inForce(moveOption(start, at, to)).sort()).toEqual(expected);
      expect(inForce(addOption(start, to, { name: 'new' })).sort()).toEqual(expected);
    }),
  );
});
