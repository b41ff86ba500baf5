import type { Outcome } from '@entente/core/base/issue';
import { type OptionMergeReport, optionMergeReportOf } from '@entente/core/record';
import { loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** Which options of a negotiation may be one, and what was decided on such. */
export async function viewOptionMerges(
  workspace: Workspace,
  id: string,
): Promise<Outcome<OptionMergeReport>> {
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const { record, log } = loaded.value;
  return { ok: true, value: optionMergeReportOf(record, log), warnings: [] };
}
