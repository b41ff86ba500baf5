import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallNegotiation } from '../../../test/negotiation-arbitrary.ts';
import { negotiationWith, outcomeOf } from '../../../test/negotiation-sample.ts';
import { addDays } from '../../base/day.ts';
import { type Negotiation, negotiationOn, readNegotiation } from '../negotiation/negotiation.ts';
import type { NegotiationFile } from '../negotiation/negotiation-file.ts';
import { readPackage } from '../negotiation/package.ts';
import {
  type TimelineSettings,
  type TimelineSoFar,
  defaultTimelineSettings,
  replayNegotiation,
} from './timeline.ts';
import type { TimelineReport } from './timeline-report.ts';

function replayed(negotiation: Negotiation, settings: Partial<TimelineSettings> = {}): TimelineReport {
  const steps = replayNegotiation(negotiation, { ...defaultTimelineSettings, ...settings });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (!step.value.ok) throw new Error(JSON.stringify(step.value.issues));
  return step.value.value;
}

/** Upland softens on the second day, Lowland answers on the third; each had spoken before or on the first. */
const talks: Partial<NegotiationFile> = {
  asOf: '2030-03-10',
  positions: [
    { id: 'u1', party: 'Upland', option: 'dam', stance: 'favours', date: '2030-03-01' },
    { id: 'u2', party: 'Upland', option: 'release', stance: 'rules-out', date: '2030-03-01' },
    { id: 'u3', party: 'Upland', option: 'release', stance: 'open', onlyIf: 'pay', date: '2030-03-04' },
    { id: 'l1', party: 'Lowland', option: 'release', stance: 'favours', date: '2030-03-02' },
    { id: 'l2', party: 'Lowland', option: 'dam', stance: 'opposes', date: '2030-03-02' },
    { id: 'l3', party: 'Lowland', option: 'pay', stance: 'open', onlyIf: 'release', date: '2030-03-06' },
  ],
  signs: [
    { party: 'Upland', option: 'pay', sign: 'wants', why: 'money' },
    { party: 'Lowland', option: 'pay', sign: 'opposes', why: 'money' },
  ],
};

describe('a negotiation replayed', () => {
  const report = replayed(negotiationWith(talks), { package: readPackage('NYY', 3)! });
  const dayOf = (day: string) => report.days.find((each) => each.day === day)!;

  test('has a day for each on which something was said, and its own', () => {
    expect(report.days.map(({ day }) => day)).toEqual([
      '2030-03-01',
      '2030-03-02',
      '2030-03-04',
      '2030-03-06',
      '2030-03-10',
    ]);
  });

  test('says what changed from one day to the next', () => {
    expect(dayOf('2030-03-04').stances).toEqual([
      { party: 'Upland', option: 'release', from: ['rules-out'], to: ['open'] },
    ]);
    expect(dayOf('2030-03-04').leftForce.map(({ id }) => id)).toEqual(['u2']);
    expect(dayOf('2030-03-10')).toMatchObject({ cameIntoForce: [], leftForce: [], stances: [], shifts: [] });
  });

  test('follows the chosen package: ruled out, then acceptable in every world', () => {
    expect(report.days.map(({ chosen }) => chosen.share)).toEqual([0, 0, 1, 1, 1]);
    expect(dayOf('2030-03-02').chosen.blockedBy).toEqual([{ party: 'Upland', share: 1, redLine: true }]);
    expect(report.milestones).toEqual({
      could: { first: '2030-03-04', lasting: '2030-03-04' },
      likely: { first: '2030-03-04', lasting: '2030-03-04' },
      surely: { first: '2030-03-04', lasting: '2030-03-04' },
    });
    expect(dayOf('2030-03-04').shifts.find(({ state }) => state === 'NYY')).toEqual({
      state: 'NYY',
      from: 0,
      to: 1,
      became: 'sure',
    });
  });

  test('a package that all accept only because somebody had not spoken yet is no milestone', () => {
    const late = replayed(
      negotiationWith({
        asOf: '2030-03-03',
        positions: [
          { party: 'Upland', option: 'dam', stance: 'favours', date: '2030-03-01' },
          { party: 'Lowland', option: 'dam', stance: 'rules-out', date: '2030-03-02' },
          { party: 'Lowland', option: 'dam', stance: 'open', date: '2030-03-03' },
        ],
      }),
      { package: readPackage('YNN', 3)! },
    );
    expect(late.days.map(({ chosen, waitedFor }) => [chosen.share, waitedFor])).toEqual([
      [1, ['Lowland']],
      [0, []],
      [1, []],
    ]);
    expect(late.heard).toBe('2030-03-02');
    expect(late.milestones.could).toEqual({ first: '2030-03-03', lasting: '2030-03-03' });
  });

  test('what was reached and lost again did not last', () => {
    const lost = replayed(
      negotiationWith({
        asOf: '2030-03-03',
        positions: [
          { party: 'Upland', option: 'dam', stance: 'favours', date: '2030-03-01' },
          { party: 'Lowland', option: 'dam', stance: 'open', date: '2030-03-01' },
          { party: 'Lowland', option: 'dam', stance: 'rules-out', date: '2030-03-03' },
        ],
      }),
      { package: readPackage('YNN', 3)! },
    );
    expect(lost.milestones).toEqual({
      could: { first: '2030-03-01' },
      likely: { first: '2030-03-01' },
      surely: { first: '2030-03-01' },
    });
  });

  test('the means: a package is feasible again where what it lacked lies behind', () => {
    const means = replayed(
      negotiationWith({
        ...talks,
        resources: [{ name: 'water', unit: 'm3', complete: true }],
        requires: [
          { option: 'release', resource: 'water', amount: 3, from: '2030-03-01', until: '2030-03-04' },
        ],
        pledges: [{ party: 'Upland', resource: 'water', amount: 3, from: '2030-03-03' }],
      }),
      { package: readPackage('NYY', 3)! },
    );
    expect(means.days.map(({ day, chosen }) => [day, chosen.feasible])).toEqual([
      ['2030-03-01', false],
      ['2030-03-02', false],
      ['2030-03-03', true],
      ['2030-03-04', true],
      ['2030-03-05', true],
      ['2030-03-06', true],
      ['2030-03-10', true],
    ]);
    expect(means.days[0]!.chosen.removedBy).toBe('water');
    expect(
      means.days.map(({ means: changes }) => changes.map(({ kind, happens }) => `${kind} ${happens}`)),
    ).toEqual([[], [], ['pledge begins'], [], ['requirement ends'], [], []]);
  });

  test('a range begins with all that was said before it', () => {
    const range = replayed(negotiationWith(talks), { from: '2030-03-05', until: '2030-03-06' });
    expect(range.days.map(({ day, cameIntoForce }) => [day, cameIntoForce.map(({ id }) => id)])).toEqual([
      ['2030-03-05', ['u1', 'u3', 'l1', 'l2']],
      ['2030-03-06', ['l3']],
    ]);
    expect(range.chosen).toBe('NYY');
    expect(range.isNamed).toBe(false);
  });
});

test('of packages that are acceptable in equally many worlds, the one that none of them dominates leads', () => {
  const { chosen } = replayed(
    negotiationWith({
      positions: [
        { party: 'Upland', option: 'dam', stance: 'open' },
        { party: 'Upland', option: 'release', stance: 'favours' },
        { party: 'Upland', option: 'pay', stance: 'favours' },
        { party: 'Lowland', option: 'dam', stance: 'open' },
        { party: 'Lowland', option: 'release', stance: 'favours' },
        { party: 'Lowland', option: 'pay', stance: 'open' },
      ],
    }),
  );
  expect(chosen).toBe('NYY');
});

test('every day is what the whole analysis of that day finds', () => {
  fc.assert(
    fc.property(smallNegotiation, (file) => {
      const read = readNegotiation(file);
      fc.pre(read.ok);
      if (!read.ok) return;
      const analyses = new Map<string, ReturnType<typeof outcomeOf>>();
      const analysisOn = (day: string) => {
        const known = analyses.get(day) ?? outcomeOf(negotiationOn(read.value, day), { worlds: 2000 });
        analyses.set(day, known);
        return known;
      };
      const steps = replayNegotiation(read.value, { worlds: 2000, seed: 1 });
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      fc.pre(step.value.ok);
      if (!step.value.ok) return;
      const { chosen, days } = step.value.value;
      for (const day of days) {
        const outcome = analysisOn(day.day);
        if (!outcome.ok) throw new Error('The day was replayed, and cannot be analysed.');
        const { funnel, packages, someAgreement, silent } = outcome.value;
        expect(day.feasible).toBe(funnel.feasible);
        expect(day.acceptable).toEqual(funnel.acceptable);
        expect(day.silent.every((name) => silent.includes(name))).toBe(true);
        const verdict = packages.find(({ state }) => state === chosen);
        expect(day.chosen.feasible).toBe(verdict?.feasible ?? false);
        expect(day.chosen.share).toBe(verdict?.feasible === true ? verdict.acceptable.share : 0);
        const best = packages.find(({ state }) => state === day.best[0]?.state);
        expect(day.best[0]?.share).toBe(best?.acceptable.share);
        // Where worlds are drawn, the two draw others.
        const tolerance = outcome.value.worlds.kind === 'enumerated' ? 1e-6 : 0.06;
        expect(Math.abs(day.someAgreement.share - someAgreement.share)).toBeLessThan(tolerance);
      }
    }),
    { numRuns: 150 },
  );
});

test('what is told on the way is what the end says of those days', () => {
  const negotiation = negotiationWith(talks);
  const whole = replayed(negotiation);
  const told: TimelineSoFar[] = [];
  const steps = replayNegotiation(negotiation, defaultTimelineSettings);
  for (let step = steps.next(); step.done !== true; step = steps.next())
    if (step.value.soFar !== undefined) told.push(step.value.soFar());
  const days = whole.days.map(({ day }) => day);
  expect(told.map((each) => each.report.days.map(({ day }) => day))).toEqual([
    days.slice(-1),
    [days[0], days[4]],
    [days[0], days[1], days[4]],
    [days[0], days[1], days[2], days[4]],
  ]);
  for (const { report, days: all } of told) {
    expect(all).toEqual(days);
    expect(report).toMatchObject({ chosen: whole.chosen, digest: whole.digest, milestones: {} });
    expect(report.days.slice(0, -1)).toEqual(whole.days.slice(0, report.days.length - 1));
    // What the last day shifted is known with the day before it.
    expect(report.days.at(-1)).toEqual({ ...whole.days.at(-1)!, shifts: [] });
  }
  expect(told.map(({ report }) => report.heard)).toEqual([undefined, days[0], days[0], days[0]]);
});

test('the days are those of positions and means, each once', () => {
  const { days } = replayed(negotiationWith(talks), { until: addDays('2030-03-10', 30) });
  expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
  expect(days.at(-1)!.day).toBe('2030-04-09');
});
