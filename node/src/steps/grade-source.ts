import type { Outcome } from '@entente/core/base/issue';
import { readShape } from '@entente/core/base/shape';
import { grading } from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf } from './change-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** Grades a source, A-F and 1-6; a later grade replaces an earlier one. */
export async function gradeSource(
  workspace: Workspace,
  negotiationId: string,
  input: unknown,
): Promise<Outcome<Changed<object>>> {
  const request = readShape(grading, input);
  if (!request.ok) return request;
  return changeNegotiation(workspace, negotiationId, () =>
    changeOf({}, { body: { kind: 'source-graded', grading: request.value } }),
  );
}
