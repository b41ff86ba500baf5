import type { Outcome } from '@entente/core/base/issue';
import { list, object, oneOf, optional, readShape, text } from '@entente/core/base/shape';
import type { EntryBody } from '@entente/core/record';
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

/** Accepts, rejects or puts back any number of statements, as one change. */
export async function decideStatements(
  workspace: Workspace,
  id: string,
  input: unknown,
): Promise<Outcome<Changed<object>>> {
  const request = readShape(decisionRequest, input);
  if (!request.ok) return request;
  const { decision, why } = request.value;
  const statements = [...new Set(request.value.statements)];
  return changeNegotiation(workspace, id, ({ record }) => {
    const known = new Set(record.statements.map((statement) => statement.id));
    const unknown = statements.filter((statement) => !known.has(statement));
    if (unknown.length > 0)
      return { ok: false, issues: unknown.map((statement) => unknownThing('statement', statement)) };
    if (statements.length === 0) return changeOf({});
    const body: EntryBody = { kind: kinds[decision], statements, ...(why === undefined ? {} : { why }) };
    return changeOf({}, { body });
  });
}
