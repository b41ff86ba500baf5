import { acceptabilityOf } from './acceptability.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { type Package, isTaken } from '../negotiation/package.ts';
import { standsOf } from '../preference/stand.ts';

/** A priority that tells the package from the party's fallback, or a red line that the package crosses. */
export interface PriorityReason {
  readonly tier: 1 | 2 | 3;
  readonly says: string;
  readonly redLine: boolean;
  /** Ids of the positions it rests on; empty where the analyst set it. */
  readonly positions: readonly string[];
  readonly inPackage: boolean;
  readonly inFallback: boolean;
}

/** Why a party could accept a package, or not. */
export interface PartyReason {
  readonly party: number;
  readonly isSilent: boolean;
  /** The share of its worlds in which it accepts. Exact. */
  readonly share: number;
  readonly priorities: readonly PriorityReason[];
  /** Options that tell the package from the fallback and on which the party's sign is not known. */
  readonly unknown: readonly number[];
}

/** Why each party with a part in the negotiation could accept the package, or not. */
export function packageReasons(negotiation: Negotiation, state: Package): readonly PartyReason[] {
  return standsOf(negotiation, [])
    .filter(({ party }) => {
      const { options, consent } = negotiation.parties[party]!;
      return options.length > 0 || consent;
    })
    .map((stand) => {
      const { fallback } = negotiation.parties[stand.party]!;
      const priorities = new Map<string, PriorityReason>();
      for (const { tiers } of stand.branches) {
        for (const { tier, says, redLine, positions, test } of tiers.flatMap((inTier) => inTier.priorities)) {
          const inPackage = test.holdsIn(state);
          const inFallback = test.holdsIn(fallback);
          if (inPackage === inFallback && (inPackage || !redLine)) continue;
          priorities.set(says, { tier, says, redLine, positions, inPackage, inFallback });
        }
      }
      return {
        party: stand.party,
        isSilent: stand.isSilent,
        share: acceptabilityOf(stand, state, fallback).share,
        priorities: [...priorities.values()].sort((a, b) => a.tier - b.tier),
        unknown: stand.unknowns
          .filter(
            ({ option, isSettled }) => !isSettled && isTaken(state, option) !== isTaken(fallback, option),
          )
          .map(({ option }) => option),
      };
    });
}
