import type { Outcome } from '@entente/core/base/issue';
import { number, object, optional, readShape } from '@entente/core/base/shape';
import { type Entry, type EntryKind, type Log, type UndoStack, undoStackOf } from '@entente/core/record';
import { type Change, type Changed, changeNegotiation, changeOf, refuse } from './change-negotiation.ts';
import type { Workspace } from './workspace.ts';

const stepRequest = object({
  sequence: optional(
    number({
      whole: true,
      from: 1,
      describes: 'The entry that is meant; refused where another would be taken. Left out: the latest.',
    }),
  ),
});

/** Takes back a change of the record, the latest one, by an entry that says so. */
export function undo(
  workspace: Workspace,
  id: string,
  input: unknown = {},
): Promise<Outcome<Changed<{ readonly undone: EntryKind; readonly sequence: number }>>> {
  return stepThrough(workspace, { id, input }, (log, meant) => {
    const stack = undoStackOf(log);
    const already = meant !== undefined && stack.undone.has(meant) ? log[meant - 1] : undefined;
    const step = already ?? stack.next;
    if (step === undefined)
      return refuse('nothing-to-undo', 'There is nothing to undo.', 'Change something first.');
    if (meant !== undefined && step.sequence !== meant) return notTheLatest();
    const { kind } = step.body;
    const result = { undone: kind, sequence: step.sequence };
    if (already !== undefined) return changeOf(result);
    return changeOf(result, { body: { kind: 'undone', sequence: step.sequence } });
  });
}

/** Makes the change again that an undo took back last. */
export function redo(
  workspace: Workspace,
  id: string,
  input: unknown = {},
): Promise<Outcome<Changed<{ readonly redone: EntryKind; readonly sequence: number }>>> {
  return stepThrough(workspace, { id, input }, (log, meant) => {
    const stack = undoStackOf(log);
    const already = meant === undefined ? undefined : redoneBefore(log, meant, stack);
    const step = already ?? stack.again;
    if (step === undefined)
      return refuse('nothing-to-redo', 'There is nothing to redo.', 'Undo something first.');
    if (meant !== undefined && step.sequence !== meant) return notTheLatest();
    const result = { redone: step.body.kind, sequence: step.sequence };
    if (already !== undefined) return changeOf(result);
    return changeOf(result, { body: { kind: 'redone', sequence: step.sequence } });
  });
}

async function stepThrough<Result extends object>(
  workspace: Workspace,
  { id, input }: { readonly id: string; readonly input: unknown },
  decide: (log: Log, meant: number | undefined) => Outcome<Change<Result>>,
): Promise<Outcome<Changed<Result>>> {
  const request = readShape(stepRequest, input);
  if (!request.ok) return request;
  const { sequence } = request.value;
  return changeNegotiation(workspace, id, ({ log }) => decide(log, sequence));
}

/** The entry that is in force because it was redone, as when a request is sent again whose answer was lost. */
function redoneBefore(log: Log, sequence: number, { undone }: UndoStack): Entry | undefined {
  const isRedone = log.some(({ body }) => body.kind === 'redone' && body.sequence === sequence);
  return isRedone && !undone.has(sequence) ? log[sequence - 1] : undefined;
}

function notTheLatest(): ReturnType<typeof refuse> {
  return refuse(
    'not-the-latest',
    'Something else was changed since.',
    'Undo what came later first, or change it by hand.',
  );
}
