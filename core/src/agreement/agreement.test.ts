import { describe, expect, test } from 'vitest';
import { fileWith, negotiationWith, outcomeOf, reportWith } from '../../test/negotiation-sample.ts';
import { canonicalJson } from '../base/digest.ts';
import { analyzeAgreement } from './agreement.ts';
import { defaultAgreementSettings } from './world/agreement-basis.ts';
import type { NegotiationFile, PositionEntry } from './negotiation/negotiation-file.ts';
import { readPackage } from './negotiation/package.ts';

const says = (
  party: string,
  option: string,
  stance: PositionEntry['stance'],
  more: Partial<PositionEntry> = {},
) => ({
  party,
  option,
  stance,
  ...more,
});

/** Lowland would pay for water, and Upland release it for money; the dam is Lowland's fear. */
const bargain: Partial<NegotiationFile> = {
  positions: [
    says('Upland', 'dam', 'favours'),
    says('Upland', 'release', 'open', { onlyIf: 'pay' }),
    says('Upland', 'pay', 'favours'),
    says('Lowland', 'dam', 'rules-out', { unless: 'release' }),
    says('Lowland', 'release', 'favours'),
    says('Lowland', 'pay', 'open', { onlyIf: 'release' }),
  ],
};

const packageOf = (letters: string): number => readPackage(letters, letters.length)!;

describe('an agreement, worked through', () => {
  const report = reportWith(bargain);
  const verdictOf = (state: string) => report.packages.find((verdict) => verdict.state === state)!;

  test('all is known, so every share is exact', () => {
    expect(report.worlds.kind).toBe('enumerated');
    expect(report.someAgreement).toEqual({ share: 1, exact: true });
  });

  test('water for money is acceptable to both, with the dam or without', () => {
    expect(verdictOf('NYY').acceptable).toEqual({ share: 1, exact: true });
    expect(verdictOf('YYY').acceptable).toEqual({ share: 1, exact: true });
  });

  test('with the dam it is better for one and worse for none, so without it is not efficient', () => {
    expect(verdictOf('YYY').efficient.share).toBe(1);
    expect(verdictOf('NYY').efficient.share).toBe(0);
  });

  test('the dam alone is blocked by a red line', () => {
    expect(verdictOf('YNN').blockedBy).toEqual([
      { party: 'Lowland', share: { share: 1, exact: true }, redLine: true },
    ]);
  });

  test('money alone is blocked by one, water alone by the other', () => {
    expect(verdictOf('NNY').blockedBy.map(({ party }) => party)).toEqual(['Lowland']);
    expect(verdictOf('NYN').blockedBy.map(({ party }) => party)).toEqual(['Upland']);
  });

  test('the best comes first, and the funnel counts it without the status quo', () => {
    expect(report.packages[0]!.state).toBe('YYY');
    expect(report.funnel.acceptable).toEqual({ could: 2, likely: 2, surely: 2 });
    expect(report.funnel.efficient).toEqual({ could: 1, likely: 1, surely: 1 });
  });
});

describe('guarantees', () => {
  test('the step that nothing sanctions, who would take it, and who could answer it', () => {
    // Upland may take its water back once it is paid, and does not mind what Lowland does then.
    const report = reportWith({
      positions: [
        says('Upland', 'pay', 'commits', { party: 'Lowland' }),
        says('Upland', 'release', 'opposes'),
        says('Upland', 'dam', 'open'),
        says('Upland', 'pay', 'open'),
        says('Lowland', 'release', 'favours'),
        says('Lowland', 'dam', 'open'),
      ],
      parties: [{ ...fileWith({}).parties[0]!, fallback: 'NYN' }, fileWith({}).parties[1]!],
    });
    const verdict = report.packages.find(({ state }) => state === 'NYY')!;
    expect(verdict.acceptable.share).toBe(1);
    expect(verdict.guaranteesAsked).toBe(true);
    expect(
      verdict.guarantees.map(({ party, to, share, answeredBy }) => [party, to, share.share, answeredBy]),
    ).toEqual([
      ['Upland', 'NNY', 1, []],
      ['Upland', 'YNY', 1, []],
    ]);
    expect(verdict.equilibrium.seq.share).toBe(0);
  });

  test('an option that only a rule keeps in place is named', () => {
    const report = reportWith({ ...bargain, rules: ['dam -> pay'] });
    expect(report.packages.find(({ state }) => state === 'YYY')!.heldByRule).toEqual([
      { party: 'Lowland', option: 'pay', because: 'dam -> pay' },
    ]);
  });

  test('an option that a rule on the party alone keeps in place is not held by the others', () => {
    const report = reportWith({ ...bargain, rules: ['dam -> pay', 'at least 1 of (pay)'] });
    const { heldByRule } = report.packages.find(({ state }) => state === 'YYY')!;
    expect(heldByRule?.map(({ option }) => option) ?? []).not.toContain('pay');
  });
});

describe('who counts', () => {
  test('a silent party is named and left out; one that only speaks is in no share', () => {
    const report = reportWith({
      ...bargain,
      parties: [
        ...fileWith({}).parties,
        { name: 'Delta', options: [], consent: true },
        { name: 'Sea', options: [] },
        { name: 'Press', options: [] },
      ],
      positions: [...bargain.positions!, says('Sea', 'dam', 'rules-out')],
    });
    expect(report.silent).toEqual(['Delta']);
    expect(report.packages[0]).toMatchObject({ state: 'YYY', acceptable: { share: 1 }, blockedBy: [] });
  });

  test('a party whose consent is needed counts though it controls nothing', () => {
    const report = reportWith({
      ...bargain,
      parties: [...fileWith({}).parties, { name: 'Delta', options: [], consent: true }],
      positions: [...bargain.positions!, says('Delta', 'dam', 'rules-out')],
    });
    expect(report.packages.find(({ state }) => state === 'YYY')!.blockedBy.map(({ party }) => party)).toEqual(
      ['Delta'],
    );
  });
});

describe('status quo and fallbacks', () => {
  test('a status quo that breaks a rule is valued, named so, and can be left', () => {
    const positions = bargain.positions!.map((position) =>
      position.party === 'Upland' && position.option === 'release'
        ? { ...position, stance: 'favours' as const }
        : position,
    );
    const report = reportWith({ positions, statusQuo: 'YNY', rules: ['dam -> release'] });
    const statusQuo = report.packages.find(({ state }) => state === 'YNY')!;
    expect(statusQuo).toMatchObject({
      feasible: false,
      removedBy: 'dam -> release',
      efficient: { share: 0 },
    });
    // Upland gains by releasing water, which leads to a feasible package.
    expect(statusQuo.equilibrium.nash.share).toBe(0);
    expect(report.packages.filter(({ guarantees }) => guarantees.some(({ to }) => to === 'YNY'))).toEqual([]);
  });

  test('a fallback is no agreement', () => {
    const parties = [
      { ...fileWith({}).parties[0]!, fallback: 'NYY' },
      { ...fileWith({}).parties[1]!, fallback: 'YYY' },
    ];
    const report = reportWith({ ...bargain, parties });
    expect(report.packages.find(({ state }) => state === 'YYY')!.acceptable.share).toBe(1);
    expect(report.funnel.acceptable).toEqual({ could: 0, likely: 0, surely: 0 });
    expect(report.someAgreement.share).toBe(0);
  });

  test('no feasible package is an answer, with the rules that empty it', () => {
    const report = reportWith({ ...bargain, rules: ['dam', 'not dam', 'pay or not pay'] });
    expect(report.funnel).toMatchObject({
      feasible: 0,
      emptiedBy: ['dam', 'not dam'],
      acceptable: { could: 0 },
    });
    expect(report.someAgreement.share).toBe(0);
    expect(report.packages.map(({ state, feasible }) => [state, feasible])).toEqual([['NNN', false]]);
  });
});

describe('what is not known', () => {
  const unknown: Partial<NegotiationFile> = {
    positions: bargain.positions!.filter(({ party }) => party === 'Upland'),
  };
  const asked = {
    ...unknown,
    rules: ['not dam'],
    signs: [{ party: 'Lowland', option: 'dam', sign: 'indifferent' as const, why: 'asked' }],
  };

  test('shares under other priors stand beside each', () => {
    const report = reportWith(asked);
    const verdict = report.packages.find(({ state }) => state === 'NYY')!;
    expect(verdict.acceptable).toEqual({ share: 0.555556, exact: true });
    expect(verdict.acceptableUnder).toEqual({
      allWant: { share: 1, exact: true },
      allOppose: { share: 0, exact: true },
    });
    expect(report.someAgreementUnder).toMatchObject({ allWant: { share: 1 }, allOppose: { share: 0 } });
  });

  test('a settled sign is not changed by them', () => {
    const signs = ['dam', 'release', 'pay'].map((option) => ({
      party: 'Lowland',
      option,
      sign: 'wants' as const,
      why: 'asked',
    }));
    expect(reportWith({ ...unknown, signs }).someAgreementUnder).toMatchObject({
      allWant: { share: 1 },
      allOppose: { share: 1 },
    });
  });

  test('the goal may be a package: then what each answer makes of it is exact, also where worlds are drawn', () => {
    const goal = packageOf('NYY');
    const whole = reportWith(asked, { goal });
    const drawn = reportWith(asked, { goal, worlds: 10 });
    expect(drawn.worlds.kind).toBe('sampled');
    expect(drawn.nextQuestions).toEqual(whole.nextQuestions);
    const best = whole.nextQuestions[0]!;
    expect([best.party, best.distinguishable]).toEqual(['Lowland', true]);
    // With one sign known to be in favour: the other is a gain, nothing, or a loss that comes first in half the orders.
    expect(best.after).toEqual({
      wants: { share: 0.833333, exact: true },
      indifferent: { share: 0.666667, exact: true },
      opposes: { share: 0.166667, exact: true },
    });
  });

  test('questions that tell nothing come last and say so', () => {
    const told = reportWith(asked, { worlds: 20 }).nextQuestions.map(
      ({ distinguishable }) => distinguishable,
    );
    expect(told).toContain(false);
    expect(told.toSorted((a, b) => Number(b) - Number(a))).toEqual(told);
  });

  test('a question asked and answered is none', () => {
    const report = reportWith({ ...asked, prior: { wants: 0, indifferent: 0, opposes: 1 } });
    expect(report.nextQuestions.filter(({ option }) => option !== undefined)).toEqual([]);
  });
});

describe('settings', () => {
  test('another day counts other positions', () => {
    const dated = bargain.positions!.map((position) => ({ ...position, date: '2030-02-01' }));
    expect(reportWith({ positions: dated }).silent).toEqual([]);
    const earlier = reportWith({ positions: dated }, { asOf: '2030-01-31' });
    expect([earlier.asOf, earlier.silent]).toEqual(['2030-01-31', ['Upland', 'Lowland']]);
  });

  test('a chosen package that is not feasible is an issue that says why', () => {
    const negotiation = negotiationWith({ ...bargain, rules: ['dam -> release'] });
    const state = packageOf('YNN');
    expect(outcomeOf(negotiation, { goal: state })).toMatchObject({
      ok: false,
      issues: [{ code: 'infeasible-package', path: 'goal', found: 'YNN' }],
    });
    expect(outcomeOf(negotiation, { leastChange: { package: state, target: 0.8 } })).toMatchObject({
      ok: false,
      issues: [{ path: 'leastChange.package' }],
    });
  });

  test('the same input, seed and number of worlds give the same bytes; another seed another digest', () => {
    const few = { worlds: 40 };
    const first = canonicalJson(reportWith({}, few));
    expect(canonicalJson(reportWith({}, few))).toBe(first);
    expect(reportWith({}, { ...few, seed: 2 }).digest).not.toBe(reportWith({}, few).digest);
  });

  test('progress is told often, stage by stage', () => {
    const negotiation = negotiationWith({
      positions: [says('Upland', 'dam', 'favours'), says('Lowland', 'dam', 'opposes')],
    });
    const stages = [...analyzeAgreement(negotiation, { ...defaultAgreementSettings, worlds: 300 })].map(
      ({ stage }) => stage,
    );
    expect(stages).toContain('worlds');
    // Every 32 worlds of the 169, and the fewer ones of the two priors beside.
    expect(stages.filter((stage) => stage === 'worlds').length).toBeGreaterThanOrEqual(6);
  });
});

describe('least change', () => {
  test('the fewest steps that make a package acceptable, and how stable it is then', () => {
    const report = reportWith(bargain, { leastChange: { package: packageOf('YNY'), target: 1 } });
    expect(report.leastChangeSearch).toEqual({
      package: 'YNY',
      target: 1,
      searchedTo: 5,
      complete: true,
      count: report.leastChange!.length,
      noneBelow: 5,
    });
    expect(report.leastChange!.every(({ cost, share }) => cost === 5 && share.share === 1)).toBe(true);
    const words = report.leastChange!.map(({ changes }) =>
      changes.map(({ option, from, to, drop }) => drop ?? `${option} ${from} to ${to}`),
    );
    expect(words).toContainEqual(['dam rules-out to open', 'onlyIf']);
  });

  test('nothing needs to change for what is acceptable already', () => {
    const report = reportWith(bargain, { leastChange: { package: packageOf('YYY'), target: 0.8 } });
    expect(report.leastChange).toMatchObject([{ cost: 0, changes: [], share: { share: 1 } }]);
  });
});
