import type { Day } from '../base/day.ts';
import { canonicalJson } from '../base/digest.ts';
import { type Position, positionHistoriesOf, positionsOf } from './position.ts';
import type { NegotiationRecord } from './record.ts';
import type { StatementStatus } from './statement-change.ts';

/** That what a statement says of an option was replaced by what the same actor said later. Neither is lost. */
export interface Supersession {
  readonly actor: string;
  readonly option: string;
  /** The id of the statement that holds no longer. */
  readonly earlier: string;
  /** The id of one that took its place, on the first day that another position was taken. */
  readonly later: string;
  readonly day: Day;
}

/**
 * Which statements took the place of which, as of a day. Who says the same again supersedes nothing; and what was said
 * again before it changed is superseded as a whole.
 */
export function supersessionsOf(
  record: NegotiationRecord,
  on: Day,
  statuses?: readonly StatementStatus[],
): readonly Supersession[] {
  return positionHistoriesOf(positionsOf(record, statuses), on).flatMap(
    ({ actor, option, superseded, inForce }) => {
      const taken = [...superseded, ...inForce];
      return superseded.flatMap((earlier) => {
        const others = taken.filter((one) => isAfter(one, earlier) && meaningOf(one) !== meaningOf(earlier));
        const day = others[0]?.day ?? null;
        if (day === null) return [];
        const evidence = others.filter((one) => one.day === day).flatMap((later) => later.evidence);
        return earlier.evidence.flatMap((id) =>
          evidence.map((later) => ({ actor, option, earlier: id, later, day })),
        );
      });
    },
  );
}

function isAfter({ day }: Position, earlier: Position): boolean {
  return day !== null && day > (earlier.day ?? '');
}

function meaningOf({ stance, condition, hedged }: Position): string {
  return canonicalJson([stance, condition === null ? null : [condition.kind, condition.text], hedged]);
}
