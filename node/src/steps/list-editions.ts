import type { Outcome } from '@entente/core/base/issue';
import type { ChallengeRecord, EditionRecord } from '@entente/core/record';
import { loadNegotiation } from './load-negotiation.ts';
import { addressOf } from './publish-edition.ts';
import type { Workspace } from './workspace.ts';

/** What was published of a negotiation, and what readers challenged. */
export interface EditionList {
  readonly editions: readonly (Omit<EditionRecord, 'content'> & { readonly address: string })[];
  readonly challenges: readonly ChallengeView[];
}

interface ChallengeView extends Omit<ChallengeRecord, 'status'> {
  readonly status: 'open' | 'answered';
  readonly outcome?: string;
}

export async function listEditions(
  workspace: Workspace,
  negotiationId: string,
): Promise<Outcome<EditionList>> {
  const loaded = await loadNegotiation(workspace, negotiationId);
  if (!loaded.ok) return loaded;
  const { editions, challenges } = loaded.value.record;
  const value = {
    editions: editions.map(({ number, published, languages }) => ({
      number,
      published,
      languages,
      address: addressOf(negotiationId, languages[0] ?? 'en'),
    })),
    challenges: challenges.map(viewOf),
  };
  return { ok: true, value, warnings: [] };
}

function viewOf({ status, ...challenge }: ChallengeRecord): ChallengeView {
  return status === 'open' ? { ...challenge, status } : { ...challenge, status: 'answered', outcome: status };
}
