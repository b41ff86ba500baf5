import type { Outcome } from '@entente/core/base/issue';
import { list, object, oneOf, optional, readShape, text } from '@entente/core/base/shape';
import { type EntryBody, type StatementRecord, changesNothing } from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf } from './change-negotiation.ts';
import { unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

const decisionRequest = object({
  statements: list(text({ nonEmpty: true })),
  decision: oneOf(['accept', 'reject', 'propose'], 'Propose: put back as reading proposed it.'),
  why: optional(text()),
});

const kinds = {
  accept: 'statement-accepted',
  reject: 'statement-rejected',
  propose: 'statement-put-back',
} as const;

/** The entry that a request came to. Sent again because its answer was lost, a request comes to the same entry. */
export interface Decided {
  /** Of the entry, by which it can be undone. */
  readonly sequence: number;
}

/** Accepts, rejects or puts back any number of statements, as one change. What they already are is not entered again. */
export async function decideStatements(
  workspace: Workspace,
  id: string,
  input: unknown,
): Promise<Outcome<Changed<Decided>>> {
  const request = readShape(decisionRequest, input);
  if (!request.ok) return request;
  const { decision: kind, why } = request.value;
  const asked = [...new Set(request.value.statements)];
  return changeNegotiation(workspace, id, ({ record, log }) => {
    const known = new Map(record.statements.map((statement) => [statement.id, statement]));
    const unknown = asked.filter((statement) => !known.has(statement));
    if (unknown.length > 0)
      return { ok: false, issues: unknown.map((statement) => unknownThing('statement', statement)) };
    const found = asked.flatMap((statement) => known.get(statement) ?? []);
    const statements = found
      .filter((statement) => why !== undefined || !changesNothing(statement, { kind }))
      .map((statement) => statement.id);
    if (statements.length === 0) return changeOf({ sequence: latestOf(found) });
    const body: EntryBody = { kind: kinds[kind], statements, ...(why === undefined ? {} : { why }) };
    return changeOf({ sequence: log.length + 1 }, { body });
  });
}

/** The latest entry that did something to one of the statements; 0 where there are none. */
export function latestOf(statements: readonly StatementRecord[]): number {
  return statements.reduce((latest, { history }) => Math.max(latest, history.at(-1)?.sequence ?? 0), 0);
}
