import { type Outcome, errorIssue } from '@entente/core/base/issue';
import { listNegotiations } from './list-negotiations.ts';
import type { Workspace } from './workspace.ts';

/** The id of the negotiation that a person names by its id, or else by its name. */
export async function findNegotiation(workspace: Workspace, named: string): Promise<Outcome<string>> {
  const known = await listNegotiations(workspace);
  const found = known.find(({ id }) => id === named) ?? known.find(({ name }) => name === named);
  if (found !== undefined) return { ok: true, value: found.id, warnings: [] };
  const unknown = errorIssue({
    code: 'unknown-negotiation',
    path: '--negotiation',
    says: `There is no negotiation "${named}" in this store.`,
    remedy: 'Open it in the workspace ("entente serve"), or check the folder given as --data.',
    found: named,
  });
  return { ok: false, issues: [unknown] };
}
