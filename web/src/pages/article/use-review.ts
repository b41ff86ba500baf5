import { useCallback } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import {
  type Decision,
  type NegotiationView,
  type StatementPatch,
  correctStatement,
  decideStatements,
} from '../../server-api.ts';
import type { StatementRecord, StatementStatus } from '@entente/core/record';

const statusAfter: Readonly<Record<Decision, StatementStatus>> = {
  accept: 'accepted',
  reject: 'rejected',
  propose: 'proposed',
};

export interface Review {
  readonly decide: (ids: readonly string[], decision: Decision) => void;
  readonly correct: (id: string, patch: StatementPatch) => void;
}

/** A person's decisions on statements, shown at once and taken back if the server refuses. */
export function useReview(): Review {
  const id = useNegotiationId();
  const change = useChange();
  const say = useSay();
  const decide = useCallback(
    (ids: readonly string[], decision: Decision) => {
      if (ids.length === 0) return;
      void change({
        says: say(`review.${decision}`, { count: ids.length }),
        run: () => decideStatements(id, { statements: ids, decision }),
        expect: (view) => withStatements(view, ids, (entry) => ({ ...entry, status: statusAfter[decision] })),
      });
    },
    [change, id, say],
  );
  const correct = useCallback(
    (statementId: string, patch: StatementPatch) => {
      void change({
        says: say('review.correct'),
        run: () => correctStatement(id, statementId, patch),
        expect: (view) => withStatements(view, [statementId], (entry) => corrected(entry, patch)),
      });
    },
    [change, id, say],
  );
  return { decide, correct };
}

function corrected(entry: StatementRecord, patch: StatementPatch): StatementRecord {
  return { ...entry, status: 'edited', statement: { ...entry.statement, ...patch } };
}

/** The view with some of its statements replaced. */
export function withStatements(
  view: NegotiationView,
  ids: readonly string[],
  replace: (entry: StatementRecord) => StatementRecord,
): NegotiationView {
  const chosen = new Set(ids);
  return {
    ...view,
    statements: view.statements.map((entry) => (chosen.has(entry.id) ? replace(entry) : entry)),
  };
}
