import { describe, expect, test } from 'vitest';
import { negotiationWith, standWith } from '../../../test/negotiation-sample.ts';
import type { Issue } from '../../base/issue.ts';
import type { NegotiationFile, PositionEntry } from '../negotiation/negotiation-file.ts';
import { standsOf } from './stand.ts';

const says = (
  option: string,
  stance: PositionEntry['stance'],
  more: Partial<PositionEntry> = {},
): PositionEntry => ({
  party: 'Upland',
  option,
  stance,
  ...more,
});

/** The words of each tier's priorities, branch by branch. */
function wordsOf(changes: Partial<NegotiationFile>): readonly (readonly (readonly string[])[])[] {
  return standWith(changes).branches.map(({ tiers }) =>
    tiers.map(({ priorities }) => priorities.map((priority) => priority.says)),
  );
}

describe('positions become priorities', () => {
  test.each([
    ['rules-out', {}, [['not dam'], [], []]],
    ['opposes', {}, [[], ['not dam'], []]],
    ['open', {}, [[], [], []]],
    ['favours', {}, [[], ['dam'], []]],
    ['commits', {}, [['dam'], [], []]],
    ['rules-out', { if: 'pay' }, [['not (dam and pay)'], [], []]],
    ['opposes', { unless: 'pay' }, [[], ['not (dam and not pay)'], []]],
    ['open', { if: 'pay' }, [['dam -> pay'], [], []]],
    ['favours', { if: 'pay' }, [[], ['dam and pay'], []]],
    ['commits', { if: 'pay' }, [['pay -> dam'], [], []]],
    ['open', { onlyIf: 'pay' }, [['dam -> pay'], [], []]],
    ['favours', { onlyIf: 'pay' }, [['dam -> pay'], ['dam'], []]],
    ['commits', { onlyIf: 'pay' }, [['dam', 'dam -> pay'], [], []]],
  ] as const)('%s %o', (stance, guard, tiers) => {
    expect(wordsOf({ positions: [says('dam', stance, guard)] })).toEqual([tiers]);
  });

  test('red lines: ruled out, and conditions of what a party is open to', () => {
    const { branches } = standWith({
      positions: [
        says('dam', 'rules-out'),
        says('release', 'favours', { onlyIf: 'pay' }),
        says('pay', 'commits', { party: 'Lowland' }),
      ],
    });
    const [first, second] = branches[0]!.tiers;
    expect(first.priorities.map(({ says: words, redLine }) => [words, redLine])).toEqual([
      ['not dam', true],
      ['release -> pay', true],
    ]);
    expect(second.priorities.map(({ redLine }) => redLine)).toEqual([false]);
  });

  test('the same words twice are one priority, where it matters most', () => {
    const positions = [says('dam', 'favours'), says('dam', 'commits')];
    expect(wordsOf({ positions })).toEqual([[['dam'], [], []]]);
  });

  test('of the same words a red line stays one, whichever came first', () => {
    const positions = [
      { party: 'Lowland', option: 'pay', stance: 'commits' as const, if: 'dam' },
      { party: 'Lowland', option: 'dam', stance: 'open' as const, onlyIf: 'pay' },
    ];
    const [first] = standWith({ positions }, 1).branches[0]!.tiers;
    expect(first.priorities).toMatchObject([{ says: 'dam -> pay', redLine: true, positions: ['p1', 'p2'] }]);
  });

  test('commitment to what another party controls is favour', () => {
    expect(wordsOf({ positions: [says('pay', 'commits')] })).toEqual([[[], ['pay'], []]]);
  });
});

describe('contradictions', () => {
  test('each side is a branch', () => {
    const { contradictions, branches } = standWith({
      positions: [says('dam', 'favours'), says('dam', 'opposes')],
    });
    expect(contradictions).toMatchObject([{ option: 0, inFavour: [{ id: 'p1' }], against: [{ id: 'p2' }] }]);
    expect(branches.map(({ takesInFavour }) => takesInFavour)).toEqual([[false], [true]]);
    expect(branches.map(({ tiers }) => tiers[1].priorities.map((priority) => priority.says))).toEqual([
      ['not dam'],
      ['dam'],
    ]);
  });

  test('there is none under guards that cannot hold at once', () => {
    const positions = [says('dam', 'favours', { if: 'pay' }), says('dam', 'rules-out', { unless: 'pay' })];
    expect(standWith({ positions }).contradictions).toEqual([]);
  });

  test('there is none between days', () => {
    const positions = [
      says('dam', 'favours', { date: '2030-01-01' }),
      says('dam', 'rules-out', { date: '2030-02-01' }),
    ];
    expect(wordsOf({ positions })).toEqual([[['not dam'], [], []]]);
  });

  test('what does not clash is in every branch', () => {
    const positions = [
      says('dam', 'favours', { if: 'pay' }),
      says('dam', 'opposes', { if: 'pay' }),
      says('dam', 'opposes', { unless: 'pay' }),
    ];
    expect(wordsOf({ positions }).map(([, second]) => second)).toEqual([
      ['not (dam and pay)', 'not (dam and not pay)'],
      ['dam and pay', 'not (dam and not pay)'],
    ]);
  });

  test('on too many options are refused', () => {
    const options = Array.from({ length: 9 }, (_, index) => ({ name: `o${index}` }));
    const positions = options.flatMap(({ name }) => [says(name, 'favours'), says(name, 'opposes')]);
    expect(issuesOf({ parties: [{ name: 'Upland', options }], positions })).toMatchObject([
      { code: 'too-many-contradictions', path: 'positions', severity: 'error' },
    ]);
  });
});

function issuesOf(changes: Partial<NegotiationFile>): readonly Issue[] {
  const issues: Issue[] = [];
  standsOf(negotiationWith(changes), issues);
  return issues;
}

describe('what the analyst settles', () => {
  const three = [
    says('dam', 'favours'),
    says('release', 'favours'),
    says('pay', 'commits', { party: 'Lowland' }),
  ];

  test('a priority of any tier is added; conditions read as implications', () => {
    const priorities = { Upland: [{ tier: 1, says: 'dam if pay', why: 'law' }] };
    expect(wordsOf({ priorities })).toEqual([[['pay -> dam'], [], []]]);
  });

  test('an order in a tier leaves fewer orders', () => {
    const order = [{ party: 'Upland', above: 'release', below: 'p1', why: 'asked' }];
    const [, second] = standWith({ positions: three, order }).branches[0]!.tiers;
    expect([...second.orders.all()]).toEqual([[1, 0]]);
  });

  test('what stands above something of a higher tier belongs to that tier', () => {
    const positions = [says('dam', 'rules-out'), says('release', 'favours')];
    const order = [{ party: 'Upland', above: 'p2', below: 'p1', why: 'asked' }];
    const [first, second] = standWith({ positions, order }).branches[0]!.tiers;
    expect(first.priorities.map((priority) => priority.says)).toEqual(['not dam', 'release']);
    expect([...first.orders.all()]).toEqual([[1, 0]]);
    expect(second.priorities).toEqual([]);
  });

  test('a priority is replaced or dropped, and keeps its red line', () => {
    const positions = [says('dam', 'rules-out'), says('release', 'favours')];
    const replaced = standWith({
      positions,
      overrides: [
        { party: 'Upland', replaces: 'not  dam', says: 'not (dam and Lowland.pay)', why: 'said in private' },
        { party: 'Upland', replaces: 'p2', drop: true, why: 'a slip' },
      ],
    });
    expect(
      replaced.branches[0]!.tiers.map(({ priorities }) =>
        priorities.map((each) => [each.says, each.redLine]),
      ),
    ).toEqual([[['not (dam and pay)', true]], [], []]);
  });

  test('a name that no priority has is a warning that lists those in force', () => {
    const order = [{ party: 'Upland', above: 'pay', below: 'p1', why: 'asked' }];
    const overrides = [{ party: 'Upland', replaces: 'p9', drop: true, why: 'asked' }];
    expect(issuesOf({ positions: three, order, overrides })).toMatchObject([
      {
        code: 'unknown-priority',
        path: 'overrides[0].replaces',
        severity: 'warning',
        remedy: 'In force: dam; release.',
      },
      { code: 'unknown-priority', path: 'order[0].above', severity: 'warning' },
    ]);
  });

  test('what is in force in one reading alone is no fault', () => {
    const positions = [says('dam', 'favours'), says('dam', 'opposes'), says('release', 'favours')];
    const order = [{ party: 'Upland', above: 'p1', below: 'p3', why: 'asked' }];
    expect(issuesOf({ positions, order })).toEqual([]);
  });

  test('an order that goes round in a circle is refused', () => {
    const order = [
      { party: 'Upland', above: 'p1', below: 'p2', why: 'asked' },
      { party: 'Upland', above: 'p2', below: 'p1', why: 'asked' },
    ];
    expect(issuesOf({ positions: three, order })).toMatchObject([
      {
        code: 'order-cycle',
        path: 'order[1]',
        severity: 'error',
        says: expect.stringContaining('"dam" above "release", "release" above "dam"'),
        remedy: 'Take one of these entries out: order[0], order[1].',
      },
    ]);
  });

  test('what stands above itself under two names is a circle too', () => {
    const positions = [says('dam', 'favours'), says('dam', 'commits')];
    const order = [{ party: 'Upland', above: 'p1', below: 'p2', why: 'asked' }];
    expect(issuesOf({ positions, order })).toMatchObject([{ code: 'order-cycle', path: 'order[0]' }]);
  });

  test('the id of a position that makes two priorities means the first, and says so', () => {
    const positions = [says('dam', 'favours', { onlyIf: 'pay' })];
    const overrides = [{ party: 'Upland', replaces: 'p1', drop: true, why: 'a slip' }];
    expect(wordsOf({ positions, overrides })).toEqual([[['dam -> pay'], [], []]]);
    expect(issuesOf({ positions, overrides })).toMatchObject([
      {
        code: 'ambiguous-priority',
        path: 'overrides[0].replaces',
        severity: 'warning',
        remedy: 'Write the words of the one that is meant: dam; dam -> pay.',
      },
    ]);
  });

  test('too many priorities of one tier are refused', () => {
    const names = ['dam', 'release', 'pay'];
    const literals = names.flatMap((name) => [name, `not ${name}`]);
    const pairs = literals.flatMap((a) => literals.map((b) => `${a} or ${b}`)).slice(0, 21);
    const priorities = { Upland: pairs.map((words) => ({ tier: 2, says: words, why: 'asked' })) };
    expect(issuesOf({ priorities })).toMatchObject([{ code: 'too-many-priorities', path: 'positions' }]);
  });
});

describe('what is unknown', () => {
  test('is every option without a position in force, with the prior or a settled sign', () => {
    const { unknowns } = standWith({
      positions: [says('dam', 'open'), says('release', 'favours', { date: '2031-01-01' })],
      signs: [{ party: 'Upland', option: 'pay', sign: 'opposes', why: 'asked' }],
    });
    expect(unknowns).toMatchObject([
      { option: 1, isSettled: false },
      { option: 2, isSettled: true, prior: { wants: 0, indifferent: 0, opposes: 1 } },
    ]);
  });

  test('a party is silent until it has a position or a sign', () => {
    expect(standWith({}).isSilent).toBe(true);
    expect(standWith({ positions: [says('dam', 'open')] }).isSilent).toBe(false);
    expect(
      standWith({ signs: [{ party: 'Upland', option: 'pay', sign: 'wants', why: 'asked' }] }).isSilent,
    ).toBe(false);
    expect(standWith({ positions: [says('dam', 'open', { date: '2031-01-01' })] }).isSilent).toBe(true);
  });
});
