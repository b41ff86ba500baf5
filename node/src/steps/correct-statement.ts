import type { Outcome } from '@entente/core/base/issue';
import { changesNothing, correctStatement as correct } from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf } from './change-negotiation.ts';
import { type Decided, latestOf } from './decide-statements.ts';
import { unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** A person's correction of a statement, which thereby counts as accepted. */
export function correctStatement(
  workspace: Workspace,
  place: { readonly negotiationId: string; readonly statementId: string },
  input: unknown,
): Promise<Outcome<Changed<Decided>>> {
  return changeNegotiation(workspace, place.negotiationId, ({ record, log }) => {
    const found = record.statements.find(({ id }) => id === place.statementId);
    const article = record.articles.find(({ id }) => id === found?.articleId)?.article;
    if (found === undefined || article === undefined)
      return { ok: false, issues: [unknownThing('statement', place.statementId)] };
    const before = found.statement;
    const after = correct(before, input, article);
    if (!after.ok) return after;
    if (changesNothing(found, { kind: 'correct', after: after.value }))
      return changeOf({ sequence: latestOf([found]) });
    return changeOf(
      { sequence: log.length + 1 },
      { body: { kind: 'statement-edited', before, after: after.value } },
    );
  });
}
