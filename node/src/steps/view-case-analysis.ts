import type { Outcome } from '@entente/core/base/issue';
import { type Log, exampleAuthor } from '@entente/core/record';
import { readCaseAnalysis } from '../io/case-files.ts';
import { type TextBlock, readPlainMarkdown } from '../io/plain-markdown.ts';
import { loadNegotiation, unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** What a person wrote about a worked negotiation. It tells of the case as it comes, not of what was changed since. */
export interface CaseAnalysis {
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly TextBlock[];
}

/** What a person wrote about the case that this negotiation was opened from. */
export async function viewCaseAnalysis(workspace: Workspace, id: string): Promise<Outcome<CaseAnalysis>> {
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const text = analysisOf(id, loaded.value.log);
  return text === undefined
    ? { ok: false, issues: [unknownThing('case', id)] }
    : { ok: true, value: { language: 'en', blocks: readPlainMarkdown(text) }, warnings: [] };
}

/** Whether there is such a text. */
export function hasCaseAnalysis(id: string, log: Log): boolean {
  return analysisOf(id, log) !== undefined;
}

/** A negotiation of the same name that somebody else opened is no case. */
function analysisOf(id: string, [opened]: Log): string | undefined {
  return opened?.author === exampleAuthor ? readCaseAnalysis(id) : undefined;
}
