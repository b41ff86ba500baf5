import type { EntryKind } from './entry-body.ts';
import type { Entry } from './entry.ts';

/** What an analyst does to the record can be undone; what others saw or said cannot. */
const undoable: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'source-graded',
  'article-added',
  'statement-added',
  'statement-accepted',
  'statement-rejected',
  'statement-put-back',
  'statement-edited',
  'model-changed',
  'options-merged',
  'options-kept-apart',
  'feed-followed',
  'feed-dropped',
]);

/** Who is named as the author of a worked negotiation's entries: what came with it is no step of anybody's. */
export const exampleAuthor = 'worked case';

/** Which entries are undone, and which one an undo or a redo would take next. */
export interface UndoStack {
  readonly undone: ReadonlySet<number>;
  /** What `undone` would name; undefined where there is nothing to undo. */
  readonly next: Entry | undefined;
  /** What `redone` would name; a new undoable entry leaves nothing to redo. */
  readonly again: Entry | undefined;
  /** Undo entries that name another entry than the next; they have no effect. */
  readonly faults: readonly { readonly index: number; readonly says: string }[];
}

/** Undo and redo in the usual order: last in, first out. One pass over the entries. */
export function undoStackOf(entries: readonly Entry[]): UndoStack {
  const done: Entry[] = [];
  const undone: Entry[] = [];
  const faults: { index: number; says: string }[] = [];
  const move = (entry: Entry, from: Entry[], to: Entry[]): void => {
    const top = from.at(-1);
    const { body } = entry;
    if ((body.kind === 'undone' || body.kind === 'redone') && top?.sequence === body.sequence) {
      from.pop();
      to.push(top);
    } else faults.push({ index: entry.sequence - 1, says: `it is ${body.kind} out of order` });
  };
  const gone = new Set<number>();
  for (const entry of entries) {
    if (entry.body.kind === 'undone') move(entry, done, undone);
    else if (entry.body.kind === 'redone') move(entry, undone, done);
    else if (undoable.has(entry.body.kind) && entry.author !== exampleAuthor) {
      for (const { sequence } of undone.splice(0)) gone.add(sequence);
      done.push(entry);
    }
  }
  for (const { sequence } of undone) gone.add(sequence);
  return { undone: gone, next: done.at(-1), again: undone.at(-1), faults };
}
