import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileOfMeans, meansDay } from '../../../test/means-arbitrary.ts';
import { daysLookedAt, missingOn } from '../../../test/means-by-definition.ts';
import { feasibilityOf } from './feasibility.ts';
import { shortfallsOf } from './means.ts';
import { readNegotiation } from './negotiation.ts';
import { takenOptions } from './package.ts';

const names = ['dam', 'release', 'pay'];
const takenIn = (state: number): ReadonlySet<string> =>
  new Set(takenOptions(state, names.length).map((index) => names[index]!));

test('shortfalls are the days on which more is required than pledged, and no others', () => {
  fc.assert(
    fc.property(fileOfMeans, fc.integer({ min: 0, max: 7 }), (file, state) => {
      const negotiation = readNegotiation(file);
      if (!negotiation.ok) throw new Error(JSON.stringify(negotiation.issues));
      const found = shortfallsOf(negotiation.value.means, state);
      const taken = takenIn(state);
      for (const { name: resource } of file.resources!) {
        for (const day of daysLookedAt(file)) {
          const missing = missingOn(file, { resource, taken, day });
          const holding = found.filter(
            (each) =>
              each.resource === resource &&
              each.from <= day &&
              (each.until === undefined || day <= each.until),
          );
          expect(holding.length, `${resource} on ${day}`).toBe(missing > 0 ? 1 : 0);
          for (const { required, pledged } of holding)
            expect(Math.round((required - pledged) * 10)).toBe(missing);
        }
      }
      for (const { from } of found) expect(from >= meansDay).toBe(true);
    }),
    { numRuns: 600, seed: 11 },
  );
});

test('a package is feasible unless a resource whose pledges are all known is short on some day', () => {
  fc.assert(
    fc.property(fileOfMeans, (file) => {
      const negotiation = readNegotiation(file);
      if (!negotiation.ok) throw new Error(JSON.stringify(negotiation.issues));
      const steps = feasibilityOf(negotiation.value);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      const expected = Array.from({ length: 8 }, (_, state) => state).filter((state) =>
        file.resources!.every(
          ({ name: resource, complete }) =>
            complete !== true ||
            daysLookedAt(file).every((day) => missingOn(file, { resource, taken: takenIn(state), day }) <= 0),
        ),
      );
      expect(step.value.feasible).toEqual(expected);
    }),
    { numRuns: 400, seed: 12 },
  );
});
