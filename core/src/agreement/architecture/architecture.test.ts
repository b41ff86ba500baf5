import { describe, expect, test } from 'vitest';
import { fileWith, negotiationWith, reportWith } from '../../../test/negotiation-sample.ts';
import type { Architecture } from './architecture.ts';
import { architectureOf } from './architecture.ts';
import type { NegotiationFile } from '../negotiation/negotiation-file.ts';
import { readNegotiation } from '../negotiation/negotiation.ts';

const agreed: Partial<NegotiationFile> = {
  parties: [
    {
      name: 'Upland',
      options: [
        {
          name: 'dam',
          commitment: {
            trigger: { says: 'the first flood' },
            command: { says: 'a joint office', guessed: true },
            duration: { from: '2030-04-01', until: '2034-12-31' },
            review: { says: 'each spring' },
          },
        },
        { name: 'release' },
      ],
    },
    { name: 'Lowland', options: [{ name: 'pay', commitment: { kind: 'financial' } }] },
    { name: 'Coast', options: [], consent: true },
  ],
  rules: ['pay -> dam', 'not release'],
  positions: [
    { id: 'u1', party: 'Upland', option: 'dam', stance: 'commits', evidence: ['s1'] },
    { id: 'l1', party: 'Lowland', option: 'pay', stance: 'favours', onlyIf: 'dam', evidence: ['s2'] },
    { id: 'l2', party: 'Lowland', option: 'dam', stance: 'favours' },
    { id: 'u2', party: 'Upland', option: 'pay', stance: 'favours' },
  ],
};

function built(changes: Partial<NegotiationFile>, named?: string): Architecture {
  const outcome = architectureOf(negotiationWith(changes), reportWith(changes), named);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

function refusal(changes: Partial<NegotiationFile>, named?: string): string | undefined {
  const outcome = architectureOf(negotiationWith(changes), reportWith(changes), named);
  return outcome.ok ? undefined : outcome.issues[0]?.code;
}

describe('the package that is written out', () => {
  test('is the one with the best prospects, unless one is named', () => {
    expect(built(agreed)).toMatchObject({ state: 'YNY', chosen: 'best' });
    expect(built(agreed, 'YNN')).toMatchObject({ state: 'YNN', chosen: 'named' });
  });

  test('is refused where it cannot be had, with the reason', () => {
    expect(refusal(agreed, 'YN')).toBe('wrong-package');
    expect(refusal(agreed, 'NNY')).toBe('infeasible-package');
    expect(refusal({ rules: ['dam', 'not dam'] })).toBe('no-feasible-package');
    const against: NegotiationFile['positions'] = ['dam', 'release', 'pay'].map((option) => ({
      party: 'Lowland',
      option,
      stance: 'rules-out',
    }));
    expect(refusal({ positions: against })).toBe('no-acceptable-package');
  });
});

describe('a commitment', () => {
  const { commitments } = built(agreed);

  test('has its guarantor, its facts, what its guarantor said', () => {
    expect(commitments.map(({ option, guarantor }) => [option, guarantor])).toEqual([
      [0, 0],
      [2, 1],
    ]);
    expect(commitments[0]!.facts.trigger).toEqual({ says: 'the first flood' });
    expect(commitments.map(({ positions }) => positions.map(({ id }) => id))).toEqual([['u1'], ['l1']]);
  });

  test('has the rules and conditions that tie it to others, met or not', () => {
    const tiesOf = (changes: Partial<NegotiationFile>, named: string) =>
      built(changes, named).commitments.map(({ ties }) =>
        ties.map((tie) => (tie.kind === 'rule' ? tie.rule.says : `${tie.position.id} ${tie.of} ${tie.met}`)),
      );
    expect(tiesOf(agreed, 'YNY')).toEqual([
      ['pay -> dam', 'l1 only-if true'],
      ['pay -> dam', 'l1 only-if true'],
    ]);
    const unmet = { ...agreed, rules: [] };
    expect(tiesOf(unmet, 'NNY')).toEqual([['l1 only-if false']]);
    const speaking = { name: 'Press', options: [] };
    const said = { party: 'Press', option: 'dam', stance: 'open', if: 'pay' } as const;
    const withPress = {
      ...agreed,
      parties: [...agreed.parties!, speaking],
      positions: [...agreed.positions!, said],
    };
    expect(tiesOf(withPress, 'YNY')).toEqual(tiesOf(agreed, 'YNY'));
  });
});

describe('what is still open', () => {
  const kindsOf = (changes: Partial<NegotiationFile>, named?: string) =>
    built(changes, named).gaps.map((gap) => ('fact' in gap ? `${gap.kind} ${gap.fact}` : gap.kind));

  test('is named: what is not agreed, what is assumed, who has not committed itself, who is silent', () => {
    expect(kindsOf(agreed)).toEqual([
      'silent',
      'assumed command',
      'uncommitted',
      'fact trigger',
      'fact duration',
      'fact review',
    ]);
  });

  test('who commands is asked unless the commitment is known to be of another sort', () => {
    const [upland, lowland, coast] = agreed.parties!;
    const unsorted = { ...agreed, parties: [upland!, { ...lowland!, options: [{ name: 'pay' }] }, coast!] };
    expect(kindsOf(unsorted)).toContain('fact command');
  });

  test('a condition that the package does not meet', () => {
    expect(kindsOf({ ...agreed, rules: [] }, 'NNY')).toContain('unmet');
  });

  test('a party that refuses', () => {
    const refused = {
      ...agreed,
      positions: [...agreed.positions!, { party: 'Coast', option: 'dam', stance: 'rules-out' } as const],
    };
    const [first] = built(refused, 'YNY').gaps;
    expect(first).toEqual({ kind: 'refused', party: 'Coast', share: 1, redLine: true });
  });
});

describe('the means of an architecture', () => {
  const withMeans = (pledge: object, until?: string): Partial<NegotiationFile> => {
    const [upland, ...others] = agreed.parties!;
    const [dam, ...more] = upland!.options;
    const duration = until === undefined ? {} : { duration: { until } };
    return {
      ...agreed,
      parties: [{ ...upland!, options: [{ ...dam!, commitment: duration }, ...more] }, ...others],
      resources: [{ name: 'guards', unit: 'people' }],
      requires: [{ option: 'dam', resource: 'guards', amount: 8, rotation: 3 }],
      pledges: [{ party: 'Upland', resource: 'guards', amount: 24, ...pledge }],
    };
  };
  const gapsIn = (changes: Partial<NegotiationFile>) =>
    built(changes).gaps.flatMap((gap) => ('stretch' in gap ? [gap] : []));

  test('are those of the option, the own pledges, and the course of all', () => {
    const [dam] = built(withMeans({ until: '2030-09-30' })).commitments;
    expect(dam!.means.map(({ needs, own }) => [needs[0]!.amount, own[0]!.amount])).toEqual([[24, 24]]);
  });

  test('pledges that end while the commitment has no end are a gap, with what would close it', () => {
    const [gap, ...more] = gapsIn(withMeans({ until: '2030-09-30' }));
    expect(more).toEqual([]);
    expect(gap).toMatchObject({
      kind: 'pledges-end',
      isOpen: true,
      options: [0],
      stretch: { from: '2030-10-01', required: 24, pledged: 0, by: 24 },
      closing: [{ from: '2030-10-01', amount: 24 }],
    });
  });

  test('a commitment that ends before its pledges has no such gap', () => {
    expect(gapsIn(withMeans({ until: '2030-09-30' }, '2030-09-30'))).toEqual([]);
    expect(gapsIn(withMeans({ until: '2030-09-30' }, '2030-12-31'))[0]).toMatchObject({ isOpen: false });
  });

  test('what is short from the first day is told apart from pledges that end', () => {
    const changes = withMeans({ amount: 10, until: '2030-09-30' });
    expect(gapsIn(changes).map(({ kind, stretch }) => [kind, stretch.from, stretch.by])).toEqual([
      ['short', '2030-03-01', 14],
      ['pledges-end', '2030-10-01', 24],
    ]);
  });
});

test('the facts of a commitment are checked: days in order, a duration that says something', () => {
  const withDuration = (duration: object) => {
    const read = readNegotiation({
      ...fileWith({}),
      parties: [{ name: 'Upland', options: [{ name: 'dam', commitment: { duration } }] }],
    });
    return (read.ok ? read.warnings : read.issues).map(({ code, path }) => `${code} ${path}`);
  };
  const path = 'parties[0].options[0].commitment.duration';
  expect(withDuration({ from: '2031-01-01', until: '2030-12-31' })).toEqual([`period-backwards ${path}`]);
  expect(withDuration({})).toEqual([`empty-duration ${path}`]);
  expect(withDuration({ until: '2029-12-31' })).toEqual([`period-past ${path}.until`]);
  expect(withDuration({ says: 'as long as needed' })).toEqual([]);
});
