import type { AgreementReport, NegotiationFile } from '@entente/core/agreement';
import type { StatementRecord } from '@entente/core/record';
import { expect, test } from 'vitest';
import { type SeenAgreement, agreementChange } from './agreement-change.ts';

interface Facts {
  readonly some?: number;
  readonly shares?: Readonly<Record<string, number>>;
  readonly positions?: NegotiationFile['positions'];
  readonly status?: StatementRecord['status'];
  readonly rules?: readonly string[];
  readonly could?: number;
}

function seen({
  some = 0.5,
  shares = { Y: 0.5 },
  positions = [],
  status = 'proposed',
  rules = [],
  could = 1,
}: Facts) {
  const counts = { could, likely: 0, surely: 0 };
  return {
    report: {
      options: ['a'],
      someAgreement: { share: some, low: some - 0.05, high: some + 0.05, exact: false },
      parties: ['A'],
      funnel: { acceptable: counts, efficient: counts, holds: counts },
      packages: Object.entries(shares).map(([state, share]) => {
        const each = { share, exact: true };
        const perConcept = { nash: each, gmr: each, smr: each, seq: each };
        return {
          state,
          acceptable: each,
          efficient: each,
          equilibrium: perConcept,
          allThree: perConcept,
          blockedBy: [{ party: 'A', share: { share: 1 - share, exact: true } }],
        };
      }),
    } as unknown as AgreementReport,
    model: { positions, rules } as unknown as NegotiationFile,
    statements: [{ id: 's1', status, statement: {} }] as unknown as readonly StatementRecord[],
  } satisfies SeenAgreement;
}

const favours = { party: 'A', option: 'a', stance: 'favours' as const };

test('nothing is told where no figure and no position is another one', () => {
  expect(agreementChange(seen({}), seen({}))).toBeUndefined();
  expect(agreementChange(seen({ shares: { Y: 0.501 } }), seen({ shares: { Y: 0.504 } }))).toBeUndefined();
  expect(agreementChange(seen({}), seen({ status: 'accepted' }))).toBeUndefined();
});

test('figures are told as they were and are, with what changed beneath them', () => {
  const change = agreementChange(
    seen({ positions: [favours] }),
    seen({
      some: 0.3,
      shares: { Y: 0.31, N: 1 },
      positions: [{ ...favours, stance: 'rules-out' }],
      status: 'edited',
    }),
  );
  expect(change?.someAgreement).toEqual({ from: 0.5, to: 0.3, isWithinSampling: false });
  expect([...(change?.packages ?? [])]).toEqual([
    ['Y', { from: 0.5, to: 0.31 }],
    ['N', { from: 0, to: 1 }],
  ]);
  expect(change?.positions).toEqual([{ party: 'A', option: 'a', from: ['favours'], to: ['rules-out'] }]);
  // Each figure is named by the id that asks what stands behind it; a package new among those listed was nothing before.
  expect(change?.figures.get('some-agreement')).toBe(0.5);
  for (const id of [
    'package:Y:acceptable',
    'package:Y:efficient',
    'package:Y:lasting',
    'package:Y:blocked:A',
  ])
    expect([id, change?.figures.get(id)]).toEqual([id, 0.5]);
  expect(change?.figures.get('package:N:acceptable')).toBe(0);
  expect(change?.funnel).toEqual([]);
  expect(change?.statements).toEqual(['s1']);
  expect(change?.model).toEqual([]);
});

test('a package that is feasible no more is told as acceptable in no world', () => {
  const change = agreementChange(
    seen({ shares: { Y: 0.5, N: 1 } }),
    seen({ shares: { N: 1 }, rules: ['not a'] }),
  );
  expect([...(change?.packages ?? [])]).toEqual([['Y', { from: 0.5, to: 0 }]]);
});

test('a difference that sampling leaves open is told as such, and one of the rules is seen', () => {
  const change = agreementChange(seen({}), seen({ some: 0.53, rules: ['a'] }));
  expect(change?.someAgreement?.isWithinSampling).toBe(true);
  expect(change?.model).toEqual(['rules']);
});

test('a condition or a day makes another position, and one left out is none', () => {
  const change = agreementChange(
    seen({ positions: [favours] }),
    seen({ positions: [{ ...favours, onlyIf: 'a' }] }),
  );
  expect(change?.positions).toEqual([{ party: 'A', option: 'a', from: ['favours'], to: ['favours'] }]);
  const left = agreementChange(
    seen({ positions: [favours] }),
    seen({ positions: [{ ...favours, excluded: 'doubtful' }] }),
  );
  expect(left?.positions[0]?.to).toEqual([]);
});

test('a step of the funnel that other packages pass is told with its counts', () => {
  const change = agreementChange(seen({}), seen({ some: 0.7, could: 3 }));
  expect(change?.funnel.map(({ step, from, to }) => [step, from.could, to.could])).toEqual([
    ['acceptable', 1, 3],
    ['efficient', 1, 3],
    ['holds', 1, 3],
  ]);
});
