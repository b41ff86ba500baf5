import type { Day } from '../../base/day.ts';
import type { Stance } from '../../record/index.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { type Position, positionsInForce } from '../negotiation/position.ts';

/** What changed in the positions between two days. */
export interface ChangesBetween {
  readonly since: Day;
  readonly asOf: Day;
  /** Positions in force on the later day and not on the earlier one, in the order of the file. */
  readonly cameIntoForce: readonly PositionChange[];
  /** Positions in force on the earlier day that later ones took the place of. */
  readonly leftForce: readonly PositionChange[];
  /** Where a party's stance on an option is another one; several stances where positions of one day differ. */
  readonly stances: readonly StanceShift[];
}

export interface PositionChange {
  readonly id: string;
  readonly party: string;
  readonly option: string;
  readonly stance: Stance;
  readonly date?: Day;
}

export interface StanceShift {
  readonly party: string;
  readonly option: string;
  /** Empty where no position was known. */
  readonly from: readonly Stance[];
  readonly to: readonly Stance[];
}

/** What came into force after `since` and up to `asOf`; the days may also be given the other way round. */
export function changesBetween(negotiation: Negotiation, since: Day, asOf: Day): ChangesBetween {
  const before = positionsInForce(negotiation.positions, since);
  const after = positionsInForce(negotiation.positions, asOf);
  const describe = (position: Position): PositionChange => ({
    id: position.id,
    party: negotiation.parties[position.party]!.name,
    option: negotiation.options[position.option]!.name,
    stance: position.stance,
    ...(position.date === undefined ? {} : { date: position.date }),
  });
  return {
    since,
    asOf,
    cameIntoForce: without(after, before).map(describe),
    leftForce: without(before, after).map(describe),
    stances: stanceShifts(negotiation, before, after),
  };
}

function without(positions: readonly Position[], others: readonly Position[]): readonly Position[] {
  const left = new Set(others);
  return positions.filter((position) => !left.has(position));
}

function stanceShifts(
  negotiation: Negotiation,
  before: readonly Position[],
  after: readonly Position[],
): readonly StanceShift[] {
  const stancesBefore = stancesByCell(before);
  const stancesAfter = stancesByCell(after);
  return negotiation.parties.flatMap((party) =>
    negotiation.options.flatMap((option) => {
      const cell = cellOf(party.index, option.index);
      const from = [...(stancesBefore.get(cell) ?? [])].sort();
      const to = [...(stancesAfter.get(cell) ?? [])].sort();
      return from.join() === to.join() ? [] : [{ party: party.name, option: option.name, from, to }];
    }),
  );
}

function stancesByCell(positions: readonly Position[]): ReadonlyMap<string, ReadonlySet<Stance>> {
  const cells = new Map<string, Set<Stance>>();
  for (const { party, option, stance } of positions) {
    const cell = cellOf(party, option);
    const stances = cells.get(cell);
    if (stances === undefined) cells.set(cell, new Set([stance]));
    else stances.add(stance);
  }
  return cells;
}

function cellOf(party: number, option: number): string {
  return `${party}:${option}`;
}
