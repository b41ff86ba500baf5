import { type Day, addDays } from '../../base/day.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';

/** A pledge or a requirement that begins, or has just ended. */
export interface MeansChange {
  readonly kind: 'pledge' | 'requirement';
  readonly happens: 'begins' | 'ends';
  /** Who pledged, or which option requires. */
  readonly of: string;
  readonly resource: string;
  readonly amount: number;
}

/** The days on which a position, a pledge or a requirement comes into force, or has just left it; ascending. */
export function turningDaysOf(negotiation: Negotiation): readonly Day[] {
  const positions = negotiation.positions.flatMap(({ date }) => date ?? []);
  const means = meansEntries(negotiation).flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [addDays(until, 1)]),
  ]);
  return [...new Set([...positions, ...means])].sort();
}

/** The last day of which the file says something: its own day, or that of a later position. */
export function lastDayOf({ asOf, positions }: Negotiation): Day {
  return positions.reduce((last, { date }) => (date !== undefined && date > last ? date : last), asOf);
}

/** What begins or has just ended in the means after one day and up to another. */
export function meansChangesBetween(negotiation: Negotiation, since: Day, day: Day): readonly MeansChange[] {
  const isBetween = (one: Day | undefined): boolean => one !== undefined && since < one && one <= day;
  return meansEntries(negotiation).flatMap(({ from, until, ...entry }): readonly MeansChange[] => [
    ...(isBetween(from) ? [{ ...entry, happens: 'begins' } as const] : []),
    ...(until !== undefined && isBetween(addDays(until, 1)) ? [{ ...entry, happens: 'ends' } as const] : []),
  ]);
}

interface MeansEntry extends Omit<MeansChange, 'happens'> {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
}

function meansEntries({ file }: Negotiation): readonly MeansEntry[] {
  return [
    ...(file.pledges ?? []).map(({ party, resource, amount, from, until }) => ({
      kind: 'pledge' as const,
      of: party,
      resource,
      amount,
      from,
      until,
    })),
    ...(file.requires ?? []).map(({ option, resource, amount, rotation, from, until }) => ({
      kind: 'requirement' as const,
      of: option,
      resource,
      amount: amount * (rotation ?? 1),
      from,
      until,
    })),
  ];
}
