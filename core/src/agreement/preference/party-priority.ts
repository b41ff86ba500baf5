import type { Negotiation } from '../negotiation/negotiation.ts';
import type { Priority } from './priority.ts';
import { standsOf } from './stand.ts';

/** A priority of a party, and in how many of the readings of what it said it is in force. */
export interface PartyPriority extends Priority {
  readonly readings: number;
  readonly ofReadings: number;
}

/** A party's known priorities on the day of the negotiation, the first tier first. */
export function prioritiesOfParty(negotiation: Negotiation, party: number): readonly PartyPriority[] {
  const { branches } = standsOf(negotiation, [])[party]!;
  const found = new Map<string, PartyPriority>();
  for (const priority of branches.flatMap(({ tiers }) => tiers.flatMap(({ priorities }) => priorities))) {
    const readings = (found.get(priority.says)?.readings ?? 0) + 1;
    found.set(priority.says, { ...priority, readings, ofReadings: branches.length });
  }
  return [...found.values()].toSorted((a, b) => a.tier - b.tier);
}

/** The options on which no position of a party is in force and nobody settled its sign. */
export function unknownOptionsOf(negotiation: Negotiation, party: number): readonly number[] {
  const { unknowns } = standsOf(negotiation, [])[party]!;
  return unknowns.filter(({ isSettled }) => !isSettled).map(({ option }) => option);
}
