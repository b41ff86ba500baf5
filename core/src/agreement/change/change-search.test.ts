import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallNegotiation } from '../../../test/negotiation-arbitrary.ts';
import { areSeparate } from './change-effect.ts';
import type { ChangeLevels } from './change-level.ts';
import { type ChangesFound, searchChanges } from './change-search.ts';
import { ChangeableParty, type PartyChange } from './changeable-party.ts';
import { EntangledChanges } from './entangled-change.ts';
import { type Negotiation, readNegotiation } from '../negotiation/negotiation.ts';
import type { NegotiationFile } from '../negotiation/negotiation-file.ts';
import { SeparateChanges } from './separate-change.ts';

function ended<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function negotiationOf(file: NegotiationFile): Negotiation {
  const read = readNegotiation(file);
  fc.pre(read.ok);
  return read.value;
}

const wordsOf = ({ says, share }: PartyChange): string =>
  `${share.toFixed(9)} ${says
    .map(({ option, from, to, drop }) => `${option} ${from} ${to} ${drop}`)
    .toSorted()
    .join('; ')}`;

/** All changes on the front up to a cost. */
function frontOf(levels: ChangeLevels, mostCost: number): readonly (readonly string[])[] {
  return Array.from({ length: mostCost + 1 }, (_, cost) =>
    ended(levels.at(cost))!
      .flatMap(({ ways }) => [...ways()].map(wordsOf))
      .toSorted(),
  );
}

describe('the changes of one party', () => {
  test('counted by their effects are the same as weighed one by one', () => {
    let compared = 0;
    fc.assert(
      fc.property(smallNegotiation, fc.nat(), (file, pick) => {
        const negotiation = negotiationOf({ ...file, order: [], overrides: [] });
        for (const { index } of negotiation.parties) {
          const state = pick % 2 ** negotiation.options.length;
          const party = new ChangeableParty(negotiation, index, state);
          if (!areSeparate(party)) continue;
          expect(frontOf(new SeparateChanges(party), 5)).toEqual(frontOf(new EntangledChanges(party), 5));
          compared += 1;
        }
      }),
      { numRuns: 60, seed: 3, maxSkipsPerRun: 500 },
    );
    expect(compared).toBeGreaterThan(40);
  });

  test('are as many as they are said to be', () => {
    fc.assert(
      fc.property(smallNegotiation, fc.nat(), (file, pick) => {
        const negotiation = negotiationOf(file);
        const party = new ChangeableParty(negotiation, 0, pick % 2 ** negotiation.options.length);
        fc.pre(areSeparate(party));
        const levels = new SeparateChanges(party);
        for (let cost = 0; cost <= 6; cost += 1)
          for (const { count, share, ways } of ended(levels.at(cost))) {
            const all = [...ways()];
            expect(all.length).toBe(count);
            expect(all.every((way) => Math.abs(way.share - share) < 1e-12 && way.cost === cost)).toBe(true);
          }
      }),
      { numRuns: 60, seed: 4, maxSkipsPerRun: 500 },
    );
  });
});

describe('a search that had to stop', () => {
  test('is never wrong about what costs less, and what it found reaches the target', () => {
    let stopped = 0;
    let found = 0;
    fc.assert(
      fc.property(smallNegotiation, fc.nat(), fc.constantFrom(0.5, 0.8, 1), (file, pick, target) => {
        const negotiation = negotiationOf(file);
        const state = pick % 2 ** negotiation.options.length;
        const counted = negotiation.parties.map(({ index }) => index);
        const search = (mostWeighed: number): ChangesFound =>
          ended(searchChanges(negotiation, counted, { package: state, target, mostWeighed }));
        const costOf = ({ sets }: ChangesFound): number =>
          sets[0]?.reduce((sum, { cost }) => sum + cost, 0) ?? Infinity;
        const whole = search(30_000);
        fc.pre(whole.complete);
        const short = search(5);
        // Complete is only said of what is; and no set up to what it searched to was missed.
        const isWhole = short.complete || costOf(whole) <= short.searchedTo;
        expect(costOf(short)).toBeGreaterThanOrEqual(costOf(whole));
        expect(isWhole ? costOf(short) : costOf(whole)).toBe(costOf(whole));
        expect(short.complete ? short.count : whole.count).toBe(whole.count);
        if (short.complete) return;
        stopped += 1;
        for (const set of short.sets) {
          found += 1;
          expect(set.reduce((product, { share }) => product * share, 1)).toBeGreaterThan(target - 1e-9);
        }
      }),
      { numRuns: 150, seed: 6, maxSkipsPerRun: 500 },
    );
    expect(stopped).toBeGreaterThan(15);
    expect(found).toBeGreaterThan(15);
  });
});
