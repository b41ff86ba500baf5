import { type Issue, type Outcome, errorIssue } from '@entente/core/base/issue';
import { type Log, type NegotiationRecord, recordOf } from '@entente/core/record';
import type { Workspace } from './workspace.ts';

/** A negotiation as it stands: its log, and the view that its analysts have of it. */
export interface LoadedNegotiation {
  readonly id: string;
  readonly log: Log;
  readonly record: NegotiationRecord;
}

/** Negotiations kept in memory; those used least lately go first. */
const mostKept = 64;

/** The negotiation, or the issue that there is none of this id. */
export async function loadNegotiation(workspace: Workspace, id: string): Promise<Outcome<LoadedNegotiation>> {
  const { store, loaded } = workspace;
  const known = loaded.get(id);
  const fresh = await store.readEntries(id, known?.log.length ?? 0);
  if (known === undefined && fresh.length === 0) return { ok: false, issues: [unknownNegotiation(id)] };
  const negotiation =
    known !== undefined && fresh.length === 0 ? known : withEntries(id, [...(known?.log ?? []), ...fresh]);
  keep(workspace, negotiation);
  return { ok: true, value: negotiation, warnings: [] };
}

function withEntries(id: string, log: Log): LoadedNegotiation {
  return { id, log, record: recordOf(log) };
}

/** Two requests may load at once: the longer log is the newer one. */
function keep({ loaded }: Workspace, negotiation: LoadedNegotiation): void {
  const known = loaded.get(negotiation.id);
  loaded.delete(negotiation.id);
  loaded.set(
    negotiation.id,
    known !== undefined && known.log.length > negotiation.log.length ? known : negotiation,
  );
  const [eldest] = loaded.keys();
  if (loaded.size > mostKept && eldest !== undefined) loaded.delete(eldest);
}

function unknownNegotiation(id: string): Issue {
  return unknownThing('negotiation', id);
}

/** That something asked for by its id does not exist. */
export function unknownThing(what: string, id: string): Issue {
  return errorIssue({
    code: `unknown-${what}`,
    path: '',
    says: `There is no ${what} "${id}".`,
    remedy: 'Check the address, or choose one from the list.',
    found: id,
  });
}
