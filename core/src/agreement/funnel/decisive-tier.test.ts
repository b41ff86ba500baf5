import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallNegotiation } from '../../../test/negotiation-arbitrary.ts';
import { acceptabilityOf } from './acceptability.ts';
import { type DecisiveTier, decisiveTiers } from './decisive-tier.ts';
import { readNegotiation } from '../negotiation/negotiation.ts';
import { standsOf } from '../preference/stand.ts';

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
        for (const decisive of tiers) {
          expect(sharesPossible(decisive)(decisive.share)).toBe(true);
          for (const { test: holds } of [...decisive.gains, ...decisive.losses])
            expect(holds.holdsIn(state)).not.toBe(holds.holdsIn(fallback));
        }
      }
    }),
    { numRuns: 300, seed: 5 },
  );
});

/** Which shares can be, from what decides. */
function sharesPossible({ crossed, tier, gains, losses }: DecisiveTier): (share: number) => boolean {
  if (crossed.length > 0) return (share) => share === 0;
  if (tier === undefined) return (share) => share === 1;
  if (tier === 3) return (share) => share >= 0 && share <= 1;
  if (losses.length === 0) return (share) => share === 1;
  return gains.length === 0 ? (share) => share === 0 : (share) => share >= 0 && share <= 1;
}
