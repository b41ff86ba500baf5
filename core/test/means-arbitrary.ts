import * as fc from 'fast-check';
import type { NegotiationFile, PledgeEntry, RequirementEntry } from '../src/agreement/index.ts';
import { addDays } from '../src/base/day.ts';
import { fileWith } from './negotiation-sample.ts';

/** The day that every random file of means is looked at on. */
export const meansDay = '2030-03-01';

const options = ['dam', 'release', 'pay'] as const;
const resources = ['water', 'money'] as const;
const day = fc.integer({ min: -8, max: 12 }).map((count) => addDays(meansDay, count));
/** Tenths, which binary fractions cannot hold: their sums must come out as people add them. */
const amount = fc.integer({ min: 0, max: 8 }).map((tenths) => tenths / 10);
const condition = fc.constantFrom('pay', 'not dam', 'dam and pay', 'release or not pay');

function periodOf(
  from: string | undefined,
  until: string | undefined,
): { readonly from?: string; readonly until?: string } {
  const [first, last] =
    from !== undefined && until !== undefined && from > until ? [until, from] : [from, until];
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { until: last }) };
}

const maybeDay = fc.option(day, { nil: undefined, freq: 2 });
const period = fc.tuple(maybeDay, maybeDay).map(([from, until]) => periodOf(from, until));

const requirement: fc.Arbitrary<RequirementEntry> = fc
  .tuple(
    fc.constantFrom(...options),
    fc.constantFrom(...resources),
    amount,
    fc.constantFrom(1, 1, 2, 3),
    period,
  )
  .map(([option, resource, inPlace, rotation, days]) => ({
    option,
    resource,
    amount: inPlace,
    ...(rotation === 1 ? {} : { rotation }),
    ...days,
  }));

const pledge: fc.Arbitrary<PledgeEntry> = fc
  .tuple(
    fc.constantFrom('Upland', 'Lowland'),
    fc.constantFrom(...resources),
    amount,
    fc.option(condition, { nil: undefined, freq: 1 }),
    period,
  )
  .map(([party, resource, pledged, on, days]) => ({
    party,
    resource,
    amount: pledged,
    ...(on === undefined ? {} : { if: on }),
    ...days,
  }));

/** Three options of two neighbours, two resources, and whatever means: amounts in tenths, days around the one looked at. */
export const fileOfMeans: fc.Arbitrary<NegotiationFile> = fc
  .record({
    complete: fc.tuple(fc.boolean(), fc.boolean()),
    requires: fc.array(requirement, { maxLength: 5 }),
    pledges: fc.array(pledge, { maxLength: 6 }),
    end: fc.option(fc.integer({ min: 0, max: 14 }), { nil: undefined, freq: 1 }),
  })
  .map(({ complete, requires, pledges, end }) =>
    fileWith({
      asOf: meansDay,
      resources: resources.map((name, index) => ({ name, unit: 'units', complete: complete[index]! })),
      requires,
      pledges,
      ...(end === undefined ? {} : { period: { from: meansDay, until: addDays(meansDay, end) } }),
    }),
  );
