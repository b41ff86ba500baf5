import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallNegotiation } from '../../test/negotiation-arbitrary.ts';
import { acceptabilityOf } from './acceptability.ts';
import { decisiveTiers } from './decisive-tier.ts';
import { readNegotiation } from './negotiation.ts';
import { standsOf } from './stand.ts';

test('the readings of what a party said have the mean that is its share, and only what differs decides', () => {
  fc.assert(
    fc.property(smallNegotiation, fc.nat(31), (file, bits) => {
      const read = readNegotiation(file);
      fc.pre(read.ok);
      const negotiation = read.value;
      const state = bits % 2 ** negotiation.options.length;
      for (const stand of standsOf(negotiation, [])) {
        const { fallback } = negotiation.parties[stand.party]!;
        const tiers = decisiveTiers(negotiation, stand.party, state);
        const mean = tiers.reduce((sum, { share }) => sum + share, 0) / tiers.length;
        expect(mean).toBeCloseTo(acceptabilityOf(stand, state, fallback).share, 9);
        for (const { crossed, tier, gains, losses, share } of tiers) {
          if (crossed.length > 0) expect(share).toBe(0);
          else if (tier === undefined) expect(share).toBe(1);
          else if (tier < 3 && losses.length === 0) expect(share).toBe(1);
          else if (tier < 3 && gains.length === 0) expect(share).toBe(0);
          for (const { test: holds } of [...gains, ...losses])
            expect(holds.holdsIn(state)).not.toBe(holds.holdsIn(fallback));
        }
      }
    }),
    { numRuns: 300, seed: 5 },
  );
});
