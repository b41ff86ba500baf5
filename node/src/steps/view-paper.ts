import type { Outcome } from '@entente/core/base/issue';
import { composePaper } from '@entente/core/publication';
import { type WordedBrief, materialOf, readLanguage, wordIn } from './compose-document.ts';
import { type FoundPaper, findPaper } from './find-paper.ts';
import type { Workspace } from './workspace.ts';

/**
 * A delegation's private page: its paper, and the receipt of its response. The answers themselves are not told again:
 * whoever holds the link could read them, and whoever opened the round has held it.
 */
export interface PaperView extends WordedBrief {
  readonly party: string;
  readonly options: readonly string[];
  readonly packages: readonly string[];
  readonly answerBy: string;
  readonly note?: string;
  readonly closed: boolean;
  readonly answered: boolean;
  readonly receipt?: string;
  readonly nonce?: string;
}

export async function viewPaper(
  workspace: Workspace,
  token: string,
  language?: string,
): Promise<Outcome<PaperView>> {
  const chosen = readLanguage(language);
  if (!chosen.ok) return chosen;
  const paper = await findPaper(workspace, token);
  if (!paper.ok) return paper;
  const { negotiationId, party, record, round } = paper.value;
  const material = await materialOf(workspace, record, `${negotiationId} round ${round.id}`);
  if (!material.ok) return material;
  const document = composePaper({ ...material.value, party, round });
  const view = { ...wordIn(chosen.value, document), ...factsOf(paper.value) };
  return { ok: true, value: view, warnings: [] };
}

function factsOf({ party, round, response, receipt }: FoundPaper): Omit<PaperView, keyof WordedBrief> {
  const { options, packages, answerBy, note, closed } = round;
  return {
    party,
    options,
    packages,
    answerBy,
    ...(note === undefined ? {} : { note }),
    closed: closed !== undefined,
    answered: response !== undefined,
    ...(response === undefined ? {} : { nonce: response.nonce }),
    ...(receipt === undefined ? {} : { receipt }),
  };
}
