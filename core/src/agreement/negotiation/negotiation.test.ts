import { describe, expect, test } from 'vitest';
import { fileWith, negotiationWith } from '../../../test/negotiation-sample.ts';
import type { Issue } from '../../base/issue.ts';
import type { NegotiationFile, PositionEntry } from './negotiation-file.ts';
import { negotiationOn, readNegotiation } from './negotiation.ts';

function issuesOf(changes: Partial<NegotiationFile>): readonly Issue[] {
  const read = readNegotiation(fileWith(changes));
  return read.ok ? read.warnings : read.issues;
}

const position = (more: Partial<PositionEntry>): Partial<NegotiationFile> => ({
  positions: [{ party: 'Upland', option: 'dam', stance: 'favours', ...more }],
});
const why = 'asked';

describe('a negotiation', () => {
  test('numbers options by party, in the order of the file', () => {
    const { options, parties, statusQuo } = negotiationWith({ statusQuo: 'YNN' });
    expect(options.map(({ name, party }) => [name, party])).toEqual([
      ['dam', 0],
      ['release', 0],
      ['pay', 1],
    ]);
    expect(parties.map(({ options: own, fallback }) => [own, fallback])).toEqual([
      [[0, 1], 0b001],
      [[2], 0b001],
    ]);
    expect(statusQuo).toBe(0b001);
  });

  test('gives a party the fallback it states, else the status quo', () => {
    const parties = [{ ...fileWith({}).parties[0]!, fallback: 'NNY' }, fileWith({}).parties[1]!];
    expect(negotiationWith({ parties }).parties.map(({ fallback }) => fallback)).toEqual([0b100, 0]);
  });

  test('as of another day, with its means', () => {
    const moved = negotiationOn(negotiationWith({}), '2031-01-01');
    expect([moved.asOf, moved.means.asOf]).toEqual(['2031-01-01', '2031-01-01']);
  });
});

test('faults of shape do not hide the others, and each has its place in the input', () => {
  const read = readNegotiation({
    format: 1,
    name: 'Talks',
    asOf: 'soon',
    parties: [
      { name: 'A', options: [{ name: 'go' }] },
      { name: 'A', options: [] },
    ],
    statusQuo: 'YY',
    rules: [7, 'go -> gone'],
    positions: [
      { party: 'A', option: 'go', stance: 'likes' },
      { party: 'B', option: 'go', stance: 'open' },
      { party: 'A', option: 'stop', stance: 'open', date: 'never' },
      { party: 'A', option: 'stop', stance: 'opposes', onlyIf: 'go' },
    ],
    signs: [{ party: 'A', option: 'go', sign: 'wants' }],
  });
  expect(!read.ok && read.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'wrong-type asOf',
    'wrong-type rules[0]',
    'wrong-type positions[0].stance',
    'wrong-type positions[2].date',
    'missing signs[0].why',
    'duplicate-party parties[1].name',
    'wrong-package statusQuo',
    'unknown-option rules[1]',
    'unknown-party positions[1].party',
    'unknown-option positions[3].option',
    'only-if-against positions[3].onlyIf',
  ]);
});

test('a negotiation without a party is sound, and there is nothing to weigh', () => {
  const read = readNegotiation(fileWith({ parties: [], positions: [], rules: [] }));
  expect(read).toMatchObject({
    ok: true,
    warnings: [{ code: 'no-party', path: 'parties', remedy: 'Add at least one party with an option.' }],
  });
});

type Case = readonly [string, Partial<NegotiationFile>, Partial<Issue>];

/** Every kind of fault in a negotiation: its code, its place, and the way out. */
const cases: readonly Case[] = [
  [
    'two parties of one name',
    { parties: [...fileWith({}).parties, { name: 'upland', options: [{ name: 'wait' }] }] },
    {
      code: 'duplicate-party',
      path: 'parties[2].name',
      remedy: 'Rename one of them, or merge them: the first stands at parties[0].',
      found: 'upland',
    },
  ],
  [
    'two options of one name in a party',
    { parties: [{ name: 'Upland', options: [{ name: 'dam' }, { name: 'dam' }] }] },
    { code: 'duplicate-option', path: 'parties[0].options[1].name', found: 'dam' },
  ],
  [
    'too many options',
    {
      parties: [
        { name: 'Upland', options: Array.from({ length: 25 }, (_, index) => ({ name: `o${index}` })) },
      ],
    },
    { code: 'too-many-options', path: 'parties', found: '25', expected: 'at most 24' },
  ],
  [
    'an unknown option in a rule',
    { rules: ['dam -> relase'] },
    { code: 'unknown-option', path: 'rules[0]', remedy: 'Did you mean "release"?', found: 'relase' },
  ],
  [
    'an ambiguous option',
    {
      parties: [...fileWith({}).parties, { name: 'Delta', options: [{ name: 'dam' }] }],
      rules: ['dam -> pay'],
    },
    { code: 'ambiguous-option', path: 'rules[0]', remedy: 'Write one of: "Upland.dam", "Delta.dam".' },
  ],
  ['a rule that is no expression', { rules: ['dam and'] }, { code: 'expression', path: 'rules[0]' }],
  [
    'a status quo of the wrong length',
    { statusQuo: 'YN' },
    {
      code: 'wrong-package',
      path: 'statusQuo',
      remedy: 'Write 3 letters, Y or N, one an option in the order of the file.',
      expected: '3 letters Y or N',
    },
  ],
  [
    'a fallback of the wrong length',
    { parties: [{ ...fileWith({}).parties[0]!, fallback: 'YYYY' }, fileWith({}).parties[1]!] },
    { code: 'wrong-package', path: 'parties[0].fallback', found: 'YYYY' },
  ],
  [
    'an unknown party',
    position({ party: 'Uplnd' }),
    { code: 'unknown-party', path: 'positions[0].party', expected: 'Upland' },
  ],
  [
    'an unknown option in a position',
    position({ option: 'pays' }),
    { code: 'unknown-option', path: 'positions[0].option', expected: 'pay' },
  ],
  [
    'an unknown option in a guard',
    position({ if: 'pays' }),
    { code: 'unknown-option', path: 'positions[0].if' },
  ],
  [
    'an unknown option in an exception',
    position({ if: 'pay', unless: 'pays' }),
    { code: 'unknown-option', path: 'positions[0].unless' },
  ],
  [
    'an unknown option in a condition',
    position({ onlyIf: 'pays' }),
    { code: 'unknown-option', path: 'positions[0].onlyIf' },
  ],
  [
    'a condition on a stance against',
    position({ stance: 'opposes', onlyIf: 'pay' }),
    {
      code: 'only-if-against',
      path: 'positions[0].onlyIf',
      remedy: 'Write "if": the stance against holds where that expression holds.',
      found: 'onlyIf',
      expected: 'if',
    },
  ],
  [
    'a prior that does not sum to 1',
    { prior: { wants: 0.5, indifferent: 0.5, opposes: 0.5 } },
    { code: 'prior-sum', path: 'prior', found: '1.5', expected: '1' },
  ],
  [
    'an order of an unknown party',
    { order: [{ party: 'Sea', above: 'dam', below: 'pay', why }] },
    { code: 'unknown-party', path: 'order[0].party' },
  ],
  [
    'a priority of an unknown party',
    { priorities: { Sea: [] } },
    { code: 'unknown-party', path: 'priorities["Sea"]' },
  ],
  [
    'an unknown option in a priority',
    { priorities: { Upland: [{ tier: 1, says: 'dam if pays', why }] } },
    { code: 'unknown-option', path: 'priorities["Upland"][0].says' },
  ],
  [
    'an override that says nothing',
    { overrides: [{ party: 'Upland', replaces: 'dam', why }] },
    { code: 'override-unclear', path: 'overrides[0]', remedy: 'Give "says" or "drop": true.' },
  ],
  [
    'an override that says two things',
    { overrides: [{ party: 'Upland', replaces: 'dam', says: 'pay', drop: true, why }] },
    { code: 'override-unclear', path: 'overrides[0]' },
  ],
  [
    'a sign on an unknown option',
    { signs: [{ party: 'Upland', option: 'pays', sign: 'wants', why }] },
    { code: 'unknown-option', path: 'signs[0].option' },
  ],
  [
    'an unknown resource',
    { requires: [{ option: 'dam', resource: 'water', amount: 1 }] },
    {
      code: 'unknown-resource',
      path: 'requires[0].resource',
      remedy: 'Add it under "resources", with its unit.',
    },
  ],
  [
    'another unknown resource',
    {
      resources: [{ name: 'silt', unit: 't' }],
      pledges: [{ party: 'Upland', resource: 'water', amount: 1 }],
    },
    {
      code: 'unknown-resource',
      path: 'pledges[0].resource',
      remedy: 'Use one of: silt; or add it under "resources".',
    },
  ],
  [
    'a period that ends before it begins',
    {
      resources: [{ name: 'water', unit: 'l' }],
      requires: [{ option: 'dam', resource: 'water', amount: 1, from: '2030-02-01', until: '2030-01-01' }],
    },
    { code: 'period-backwards', path: 'requires[0]', remedy: 'Exchange the two days.' },
  ],
];

/** Faults that change how the file is read, but do not refuse it. */
const warnings: readonly Case[] = [
  [
    'a commitment to what another controls',
    position({ option: 'pay', stance: 'commits' }),
    { code: 'commits-for-another', path: 'positions[0].stance', found: 'commits', expected: 'favours' },
  ],
  [
    'a sign on an option with a position',
    { ...position({}), signs: [{ party: 'Upland', option: 'dam', sign: 'wants', why }] },
    { code: 'sign-of-known', path: 'signs[0]' },
  ],
  [
    'a sign on an option with a position, named in another way',
    { ...position({}), signs: [{ party: 'Upland', option: 'Upland.dam', sign: 'wants', why }] },
    { code: 'sign-of-known', path: 'signs[0]' },
  ],
  [
    'a sign settled twice',
    {
      signs: ['dam', 'Upland.dam'].map((option) => ({
        party: 'Upland',
        option,
        sign: 'wants' as const,
        why,
      })),
    },
    { code: 'duplicate-sign', path: 'signs[1]' },
  ],
  [
    'two positions of one id',
    {
      positions: ['dam', 'release'].map((option) => ({
        id: 'x',
        party: 'Upland',
        option,
        stance: 'open' as const,
      })),
    },
    {
      code: 'duplicate-position',
      path: 'positions[1].id',
      remedy: 'Give one of them another id.',
      found: 'x',
    },
  ],
  [
    'a party that only speaks',
    { parties: [...fileWith({}).parties, { name: 'Sea', options: [] }] },
    {
      code: 'party-without-part',
      path: 'parties[2]',
      remedy: 'Add "consent": true if nothing can be agreed without it.',
    },
  ],
];

describe('what is wrong with a negotiation', () => {
  test.each(cases)('%s', (_, changes, expected) => {
    expect(issuesOf(changes).filter(({ severity }) => severity === 'error')).toMatchObject([expected]);
  });

  test.each(warnings)('%s is a warning', (_, changes, expected) => {
    expect(issuesOf(changes)).toMatchObject([{ ...expected, severity: 'warning' }]);
    expect(readNegotiation(fileWith(changes)).ok).toBe(true);
  });

  test('all of it is said at once', () => {
    const found = issuesOf({ rules: ['x', 'dam and'], statusQuo: 'Y', ...position({ party: 'Sea' }) });
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(['wrong-package', 'unknown-option', 'expression', 'unknown-party']),
    );
  });

  test('what is no negotiation at all', () => {
    const read = readNegotiation({
      format: 1,
      name: 'x',
      asOf: '2030-02-30',
      parties: [],
      rules: [],
      positions: [],
    });
    expect(read.ok).toBe(false);
  });
});
