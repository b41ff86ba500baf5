import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOfMeans, meansDay } from '../../../test/means-arbitrary.ts';
import { daysFrom, missingOn } from '../../../test/means-by-definition.ts';
import { negotiationWith } from '../../../test/negotiation-sample.ts';
import { addDays } from '../../base/day.ts';
import { meansOverTime } from './means-over-time.ts';
import type { NegotiationFile } from '../negotiation/negotiation-file.ts';
import { readNegotiation } from '../negotiation/negotiation.ts';
import { takenOptions } from '../negotiation/package.ts';
import {
  furtherTurns,
  closingPledges,
  mainstaysOf,
  optionSustainabilities,
  sustainabilityOf,
} from './sustainability.ts';

const names = ['dam', 'release', 'pay'];
const far = addDays(meansDay, 40);

function meansOf(file: NegotiationFile) {
  const read = readNegotiation(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.means;
}

const takenIn = (state: number): ReadonlySet<string> =>
  new Set(takenOptions(state, 3).map((index) => names[index]!));

describe('until when means suffice', () => {
  test('is the day before the first on which something is missing', () => {
    fc.assert(
      fc.property(fileOfMeans, fc.integer({ min: 0, max: 7 }), (file, state) => {
        const means = meansOf(file);
        for (const course of meansOverTime(means, state)) {
          const resource = means.resources[course.resource]!.name;
          const taken = takenIn(state);
          const missing = (day: string) => missingOn(file, { resource, taken, day });
          const needs = (day: string) => missingOn({ ...file, pledges: [] }, { resource, taken, day }) > 0;
          const days = daysFrom(meansDay, far);
          const firstNeed = days.find(needs);
          const firstShort = days.find((day) => missing(day) > 0);
          const found = sustainabilityOf(course);
          expect(found.neededFrom).toBe(firstNeed);
          expect(found.first?.from).toBe(firstShort);
          expect(found.lastDay).toBe(
            firstShort === undefined || firstShort === firstNeed ? undefined : addDays(firstShort, -1),
          );
          expect(found.verdict).toBe(
            firstNeed === undefined
              ? 'unneeded'
              : firstShort === undefined
                ? 'lasting'
                : firstShort === firstNeed
                  ? 'short'
                  : 'until',
          );
          const most = Math.max(0, ...days.map(missing));
          expect(Math.round((found.worst?.by ?? 0) * 10)).toBe(most);
        }
      }),
      { numRuns: 300, seed: 14 },
    );
  });
});

describe('what would close the gap', () => {
  const horizon = fc.option(fc.integer({ min: 0, max: 14 }), { nil: undefined, freq: 2 });

  test('leaves nothing missing up to the day, and pledges no more than that on any day', () => {
    fc.assert(
      fc.property(fileOfMeans, fc.integer({ min: 0, max: 7 }), horizon, (file, state, count) => {
        const means = meansOf(file);
        const until = count === undefined ? undefined : addDays(meansDay, count);
        for (const course of meansOverTime(means, state)) {
          const resource = means.resources[course.resource]!.name;
          const further = closingPledges(course, until);
          for (const day of daysFrom(meansDay, far)) {
            const given = further
              .filter((each) => each.from <= day && (each.until === undefined || day <= each.until))
              .reduce((sum, { amount }) => sum + Math.round(amount * 10), 0);
            const missing = Math.max(0, missingOn(file, { resource, taken: takenIn(state), day }));
            expect(given, `${resource} on ${day}`).toBe(until !== undefined && day > until ? 0 : missing);
          }
          expect(further.every(({ amount }) => amount > 0)).toBe(true);
        }
      }),
      { numRuns: 400, seed: 15 },
    );
  });

  test('is told in layers, each as long as it is needed throughout', () => {
    const { means } = negotiationWith({
      resources: [{ name: 'water', unit: 'm³' }],
      requires: [
        { option: 'release', resource: 'water', amount: 8, rotation: 3 },
        { option: 'release', resource: 'water', amount: 5, from: '2030-06-01', until: '2030-06-30' },
      ],
      pledges: [{ party: 'Upland', resource: 'water', amount: 10 }],
    });
    const [course] = meansOverTime(means, 0b010);
    expect(closingPledges(course!)).toEqual([
      { from: '2030-03-01', amount: 14 },
      { from: '2030-06-01', until: '2030-06-30', amount: 5 },
    ]);
    expect(closingPledges(course!, '2030-06-10')).toEqual([
      { from: '2030-03-01', until: '2030-06-10', amount: 14 },
      { from: '2030-06-01', until: '2030-06-10', amount: 5 },
    ]);
  });
});

test('turns are told of a further pledge where all that is required on its days takes the same', () => {
  const { means } = negotiationWith({
    resources: [{ name: 'water', unit: 'm³' }],
    requires: [
      { option: 'release', resource: 'water', amount: 8, until: '2030-05-31' },
      { option: 'release', resource: 'water', amount: 8, rotation: 3, from: '2030-06-01' },
    ],
    pledges: [{ party: 'Upland', resource: 'water', amount: 4 }],
  });
  const [course] = meansOverTime(means, 0b010);
  expect(closingPledges(course!).map((pledge) => [pledge.amount, furtherTurns(course!, pledge)])).toEqual([
    [4, undefined],
    [16, 3],
  ]);
});

describe('what the means hang on', () => {
  test('is each pledge without which more would be missing', () => {
    fc.assert(
      fc.property(fileOfMeans, fc.integer({ min: 0, max: 7 }), (file, state) => {
        const means = meansOf(file);
        for (const course of meansOverTime(means, state)) {
          const { resource } = course;
          const { name } = means.resources[resource]!;
          const found = mainstaysOf(course);
          const held = means.pledges.filter(
            (pledge) => pledge.resource === resource && pledge.condition.holdsIn(state),
          );
          for (const pledge of held) {
            const without = { ...file, pledges: file.pledges!.filter((_, index) => index !== pledge.index) };
            const taken = takenIn(state);
            const days = daysFrom(meansDay, far).map((day) => ({
              day,
              now: Math.max(0, missingOn(file, { resource: name, taken, day })),
              left: Math.max(0, missingOn(without, { resource: name, taken, day })),
            }));
            const worse = days.filter(({ now, left }) => left > now);
            const mainstay = found.find((each) => each.pledge === pledge);
            expect(mainstay?.from).toBe(worse[0]?.day);
            expect(mainstay === undefined ? undefined : Math.round(mainstay.by * 10)).toBe(
              worse.length === 0 ? undefined : Math.max(...worse.map(({ left }) => left)),
            );
          }
        }
      }),
      { numRuns: 300, seed: 16 },
    );
  });
});

test('an option is judged by itself: with the pledges that hold then, and with all', () => {
  const { means } = negotiationWith({
    resources: [{ name: 'water', unit: 'm³' }],
    requires: [{ option: 'release', resource: 'water', amount: 10, until: '2030-12-31' }],
    pledges: [
      { party: 'Upland', resource: 'water', amount: 6 },
      { party: 'Lowland', resource: 'water', amount: 4, if: 'pay' },
    ],
  });
  const [only, ...more] = optionSustainabilities(means);
  expect(more).toEqual([]);
  expect(sustainabilityOf(only!.alone.course)).toMatchObject({ verdict: 'short', first: { by: 4 } });
  expect(sustainabilityOf(only!.atBest.course)).toEqual({
    neededFrom: '2030-03-01',
    neededUntil: '2030-12-31',
    verdict: 'lasting',
  });
});
