import {
  type StatementChange,
  type StatementRecord,
  changeStanding,
  changesNothing,
  correctStatement,
} from '@entente/core/record';
import { useCallback } from 'react';
import { useOutbox, useViewNow } from '../negotiation/negotiation-context.tsx';
import type { Effect, OutboxRequest } from '../negotiation/outbox.ts';
import { useToast } from '../part/toast.tsx';
import type { StatementDecision, StatementPatch } from '../server-api/statement.ts';

/** A person's decisions on statements: shown at once, and carried to the server. False where nothing would change. */
export interface Review {
  readonly decide: (ids: readonly string[], decision: StatementDecision) => boolean;
  readonly correct: (id: string, patch: StatementPatch) => boolean;
}

export function useReview(): Review {
  const { keeper } = useOutbox();
  const viewNow = useViewNow();
  const show = useToast();
  const carry = useCallback(
    (request: OutboxRequest, changes: readonly (readonly [StatementRecord, StatementChange])[]): boolean => {
      const real = changes.filter(([entry, change]) => !changesNothing(entry, change));
      if (real.length === 0) return false;
      keeper.add(request, {
        before: real.map(([entry, change]) => effectOf(entry, changeStanding(entry, change))),
        after: real.map(([entry, change]) => effectOf(changeStanding(entry, change), entry)),
      });
      return true;
    },
    [keeper],
  );
  const decide = useCallback(
    (ids: readonly string[], decision: StatementDecision): boolean => {
      const wanted = new Set(ids);
      const found = viewNow()?.statements.filter(({ id }) => wanted.has(id)) ?? [];
      const statements = found.map(({ id }) => id);
      return carry(
        { kind: 'decide', statements, decision },
        found.map((entry) => [entry, { kind: decision }] as const),
      );
    },
    [carry, viewNow],
  );
  const correct = useCallback(
    (id: string, patch: StatementPatch): boolean => {
      const view = viewNow();
      const entry = view?.statements.find((one) => one.id === id);
      const article = view?.articles.find((one) => one.id === entry?.articleId)?.article;
      if (entry === undefined || article === undefined) return false;
      const after = correctStatement(entry.statement, patch, article);
      if (!after.ok) {
        const [issue] = after.issues;
        show({ says: `${issue?.says} ${issue?.remedy}`, tone: 'bad' });
        return false;
      }
      return carry({ kind: 'correct', statement: id, patch }, [
        [entry, { kind: 'correct', after: after.value }],
      ]);
    },
    [carry, viewNow, show],
  );
  return { decide, correct };
}

/** How a statement stands, its content only where the other standing has another. */
function effectOf({ id, status, statement }: StatementRecord, other: StatementRecord): Effect {
  return statement === other.statement ? { id, status } : { id, status, statement };
}
