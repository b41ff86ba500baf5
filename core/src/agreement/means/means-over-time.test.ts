import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileOfMeans, meansDay } from '../../../test/means-arbitrary.ts';
import { daysFrom, missingOn } from '../../../test/means-by-definition.ts';
import { negotiationWith } from '../../../test/negotiation-sample.ts';
import { addDays } from '../../base/day.ts';
import { meansOverTime, shortStretchesOf, stepsUntil } from './means-over-time.ts';
import { readNegotiation } from '../negotiation/negotiation.ts';
import { takenOptions } from '../negotiation/package.ts';

const names = ['dam', 'release', 'pay'];
/** After every day that a random file can name. */
const far = addDays(meansDay, 40);

test('every day lies in one step, with what is required and pledged on it', () => {
  fc.assert(
    fc.property(fileOfMeans, fc.integer({ min: 0, max: 7 }), (file, state) => {
      const read = readNegotiation(file);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const taken = new Set(takenOptions(state, 3).map((index) => names[index]!));
      for (const course of meansOverTime(read.value.means, state)) {
        const resource = read.value.means.resources[course.resource]!.name;
        for (const day of daysFrom(meansDay, far)) {
          const [step, ...more] = course.steps.filter(
            ({ from, until }) => from <= day && (until === undefined || day <= until),
          );
          expect(more).toEqual([]);
          expect(Math.round((step!.required - step!.pledged) * 10)).toBe(
            missingOn(file, { resource, taken, day }),
          );
          const sum = (amounts: readonly number[]) =>
            Math.round(amounts.reduce((all, one) => all + one, 0) * 10);
          expect(sum(step!.needs.map(({ amount }) => amount))).toBe(Math.round(step!.required * 10));
          expect(sum(step!.offers.map(({ amount }) => amount))).toBe(Math.round(step!.pledged * 10));
        }
      }
    }),
    { numRuns: 300, seed: 13 },
  );
});

test('says who pledges what and which options need what, and what follows when a pledge has ended', () => {
  const { means } = negotiationWith({
    resources: [{ name: 'water', unit: 'm³' }],
    requires: [
      { option: 'release', resource: 'water', amount: 8, rotation: 3 },
      { option: 'dam', resource: 'water', amount: 1, from: '2030-05-01' },
    ],
    pledges: [
      { party: 'Upland', resource: 'water', amount: 24, until: '2030-06-30' },
      { party: 'Lowland', resource: 'water', amount: 2, from: '2030-05-01' },
    ],
  });
  const [course] = meansOverTime(means, 0b011);
  expect(
    course!.steps.map(({ from, until, required, pledged, needs, offers }) => ({
      from,
      until,
      sums: [required, pledged],
      needs: needs.map(({ option, inPlace, rotation }) => [option, inPlace, rotation]),
      offers: offers.map(({ party, amount }) => [party, amount]),
    })),
  ).toEqual([
    { from: '2030-03-01', until: '2030-04-30', sums: [24, 24], needs: [[1, 8, 3]], offers: [[0, 24]] },
    {
      from: '2030-05-01',
      until: '2030-06-30',
      sums: [25, 26],
      needs: [
        [1, 8, 3],
        [0, 1, 1],
      ],
      offers: [
        [0, 24],
        [1, 2],
      ],
    },
    {
      from: '2030-07-01',
      until: undefined,
      sums: [25, 2],
      needs: [
        [1, 8, 3],
        [0, 1, 1],
      ],
      offers: [[1, 2]],
    },
  ]);
  expect(shortStretchesOf(course!)).toEqual([{ from: '2030-07-01', required: 25, pledged: 2, by: 23 }]);
  expect(shortStretchesOf(course!, '2030-06-30')).toEqual([]);
  expect(stepsUntil(course!, '2030-05-31').map(({ until }) => until)).toEqual(['2030-04-30', '2030-05-31']);
});

test('neighbouring days with the same figures are one stretch, whoever pledges them', () => {
  const { means } = negotiationWith({
    resources: [{ name: 'water', unit: 'm³' }],
    requires: [{ option: 'release', resource: 'water', amount: 10 }],
    pledges: [
      { party: 'Upland', resource: 'water', amount: 4, until: '2030-03-31' },
      { party: 'Lowland', resource: 'water', amount: 4, from: '2030-04-01' },
    ],
  });
  const [course] = meansOverTime(means, 0b010);
  expect(course!.steps.length).toBe(2);
  expect(shortStretchesOf(course!)).toEqual([{ from: '2030-03-01', required: 10, pledged: 4, by: 6 }]);
});
