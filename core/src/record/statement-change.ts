import { canonicalJson } from '../base/digest.ts';
import type { Statement } from './statement.ts';

export type StatementStatus = 'proposed' | 'accepted' | 'edited' | 'rejected';

/** A statement with what reading proposed (null: a person added it) and what was decided. */
export interface Standing {
  readonly statement: Statement;
  readonly proposed: Statement | null;
  readonly status: StatementStatus;
}

/** What a person does to a statement. *Propose* puts it back as reading proposed it. */
export type StatementChange =
  | { readonly kind: 'accept' | 'reject' | 'propose' }
  | { readonly kind: 'correct'; readonly after: Statement };

/** How a statement stands after a change: the one rule for the record and for pages that show a change before it is kept. */
export function changeStanding<Before extends Standing>(before: Before, change: StatementChange): Before {
  const { statement, proposed } = before;
  switch (change.kind) {
    case 'accept':
      return { ...before, status: proposed === null || isSame(proposed, statement) ? 'accepted' : 'edited' };
    case 'reject':
      return { ...before, status: 'rejected' };
    case 'propose':
      return { ...before, status: 'proposed', statement: proposed ?? statement };
    case 'correct':
      return {
        ...before,
        status: proposed !== null && isSame(proposed, change.after) ? 'accepted' : 'edited',
        statement: change.after,
      };
  }
}

/** Whether a change would leave everything as it is, as when a request is sent again because its answer was lost. */
export function changesNothing(before: Standing, change: StatementChange): boolean {
  const after = changeStanding(before, change);
  return after.status === before.status && isSame(after.statement, before.statement);
}

function isSame(one: Statement, other: Statement): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other);
}
