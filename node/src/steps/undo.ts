import type { Outcome } from '@entente/core/base/issue';
import { undoStackOf } from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf, refuse } from './change-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** Takes back the latest change of the record, by an entry that says so. */
export function undo(
  workspace: Workspace,
  id: string,
): Promise<Outcome<Changed<{ readonly undone: string }>>> {
  return changeNegotiation(workspace, id, ({ log }) => {
    const { next } = undoStackOf(log);
    if (next === undefined)
      return refuse('nothing-to-undo', 'There is nothing to undo.', 'Change something first.');
    return changeOf({ undone: next.body.kind }, { body: { kind: 'undone', sequence: next.sequence } });
  });
}

/** Makes the change again that an undo took back last. */
export function redo(
  workspace: Workspace,
  id: string,
): Promise<Outcome<Changed<{ readonly redone: string }>>> {
  return changeNegotiation(workspace, id, ({ log }) => {
    const { again } = undoStackOf(log);
    if (again === undefined)
      return refuse('nothing-to-redo', 'There is nothing to redo.', 'Undo something first.');
    return changeOf({ redone: again.body.kind }, { body: { kind: 'redone', sequence: again.sequence } });
  });
}
