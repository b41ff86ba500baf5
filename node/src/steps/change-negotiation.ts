import { type Issue, type Outcome, errorIssue } from '@entente/core/base/issue';
import { type EntryBody, appendEntries } from '@entente/core/record';
import { isClash } from '../io/outside-failure.ts';
import { type LoadedNegotiation, loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** What is to be added to a log, and what the caller gets when it is. */
export interface Change<Result> {
  readonly additions: readonly NewEntry[];
  readonly result: Result;
  readonly warnings?: readonly Issue[];
}

export interface NewEntry {
  readonly body: EntryBody;
  readonly author?: string;
  readonly audience?: readonly string[];
}

/** The author of what is done in the workspace, while it knows no accounts. */
export const analyst = 'analyst';

/** Where others change the same negotiation all the time, the change is given up after so many attempts. */
export const mostAttempts = 8;

export type Changed<Result> = Result & { readonly version: number };

/**
 * Loads, decides, saves. Where another writer was first, everything is decided again on what then stands, so a
 * change is never made on a record that its author did not see whole.
 */
export async function changeNegotiation<Result extends object>(
  workspace: Workspace,
  id: string,
  decide: (loaded: LoadedNegotiation) => Outcome<Change<Result>>,
): Promise<Outcome<Changed<Result>>> {
  for (let attempt = 1; ; attempt += 1) {
    const loaded = await loadNegotiation(workspace, id);
    if (!loaded.ok) return loaded;
    const change = decide(loaded.value);
    if (!change.ok) return change;
    try {
      return await save(workspace, loaded.value, change.value);
    } catch (failure) {
      if (!isClash(failure) || attempt === mostAttempts) throw failure;
    }
  }
}

async function save<Result extends object>(
  { store, clock }: Workspace,
  { id, log }: LoadedNegotiation,
  { additions, result, warnings = [] }: Change<Result>,
): Promise<Outcome<Changed<Result>>> {
  const time = clock();
  const entries = appendEntries(
    log,
    additions.map((addition) => ({ author: analyst, time, ...addition })),
  );
  await store.append(id, log.length, entries);
  return { ok: true, value: { ...result, version: log.length + entries.length }, warnings };
}

/** A change of these entries. */
export function changeOf<Result extends object>(
  result: Result,
  ...additions: readonly NewEntry[]
): Outcome<Change<Result>> {
  return { ok: true, value: { additions, result }, warnings: [] };
}

/** That what is asked for cannot be done as things stand. */
export function refuse(code: string, says: string, remedy: string): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [errorIssue({ code, path: '', says, remedy })] };
}
