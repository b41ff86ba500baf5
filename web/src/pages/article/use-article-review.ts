import type { ArticleRecord, Span } from '@entente/core/record';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { optionChoicesOf } from '../../negotiation/option-choice.ts';
import { useRedo, useUndo } from '../../negotiation/negotiation-context.tsx';
import { useSay } from '../../language/language-context.tsx';
import { useToast } from '../../part/toast.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import type { StatementDecision, StatementPatch } from '../../server-api/statement.ts';
import type { Command } from '../../review/command.ts';
import { moveEnd, moveStart, wholeWords } from '../../review/span-edit.ts';
import { focusField } from '../../review/field-focus.ts';
import { type StatementFilter, passesFilter } from './statement-filter.ts';
import { selectedSpan } from '../../review/text-offset.ts';
import { type Review, useReview } from '../../review/use-review.ts';
import { useSpanDraft } from '../../review/use-span-draft.ts';
import { useTextSelection } from '../../review/use-text-selection.ts';

/** Everything that the article's page knows and does, whether by key or by mouse. */
export function useArticleReview(view: NegotiationView, entry: ArticleRecord) {
  const { text } = entry.article;
  const { statement: wanted } = useSearch({ strict: false });
  const navigate = useNavigate();
  const undo = useUndo();
  const redo = useRedo();
  const review = useToldReview(undo);
  const [filter, setFilter] = useState<StatementFilter>('all');
  const [adding, setAdding] = useState<Span | null>(null);
  const [helping, setHelping] = useState(false);
  const selection = useTextSelection();

  const own = useMemo(
    () =>
      view.statements
        .filter(({ articleId }) => articleId === entry.id)
        .sort((a, b) => a.statement.start - b.statement.start || a.statement.end - b.statement.end),
    [view.statements, entry.id],
  );
  const chosen = own.find(({ id }) => id === wanted);
  const {
    selected,
    move: moveSpan,
    settle,
  } = useSpanDraft(text, chosen, (id, span) => review.correct(id, span));
  const marked = useMemo(() => own.map((one) => (one.id === selected?.id ? selected : one)), [own, selected]);
  const visible = own.filter((one) => passesFilter(one, filter) || one.id === wanted);
  const waitingVisible = visible.filter(({ status }) => status === 'proposed').map(({ id }) => id);

  const select = useCallback(
    (statement: string) =>
      void navigate({
        to: '/n/$id/articles/$articleId',
        params: { id: view.id, articleId: entry.id },
        search: { statement },
        replace: true,
        resetScroll: false,
      }),
    [navigate, view.id, entry.id],
  );
  const step = (by: 1 | -1) => {
    const at = visible.findIndex(({ id }) => id === wanted);
    const next = at === -1 ? (by === 1 ? 0 : visible.length - 1) : at + by;
    if (visible[next] !== undefined) select(visible[next].id);
  };
  const decide = (decision: StatementDecision) => {
    if (selected === undefined) return;
    const { id } = selected;
    const at = visible.findIndex((one) => one.id === id);
    const rest = [...visible.slice(at + 1), ...visible.slice(0, at)];
    const next = decision === 'propose' ? undefined : rest.find(({ status }) => status === 'proposed');
    settle();
    review.decide([id], decision);
    if (next !== undefined) select(next.id);
  };
  const correct = (patch: StatementPatch): void => {
    if (selected !== undefined) review.correct(selected.id, patch);
  };
  const run = (command: Command): void => {
    switch (command.kind) {
      case 'next':
        return step(1);
      case 'previous':
        return step(-1);
      case 'accept':
        return decide('accept');
      case 'reject':
        return decide('reject');
      case 'put-back':
        return decide('propose');
      case 'field':
        return focusField(command.field);
      case 'hedge':
        return correct({ hedged: selected?.statement.hedged !== true });
      case 'take-selection': {
        const span = selectedSpan() ?? selection;
        return span === null ? undefined : correct(wholeWords(text, span));
      }
      case 'undo':
        return undo();
      case 'redo':
        return redo();
      case 'help':
        return setHelping(true);
      case 'add': {
        const span = selectedSpan() ?? selection;
        return span === null ? undefined : setAdding(wholeWords(text, span));
      }
      case 'stance':
        return correct({ stance: command.stance });
      case 'move-end':
        return selected && moveSpan(moveEnd(text, selected.statement, command.by));
      case 'move-start':
        return selected && moveSpan(moveStart(text, selected.statement, command.by));
      case 'skip':
      case 'alike':
      case 'accept-alike':
      case 'several':
        // Only where statements are confirmed one after the other.
        return undefined;
    }
  };
  return {
    own,
    marked,
    visible,
    waitingVisible,
    selected,
    select,
    moveSpan,
    review,
    choices: useMemo(() => optionChoicesOf(view), [view]),
    filter,
    setFilter,
    selection,
    adding,
    finishAdding: (id: string | null) => {
      setAdding(null);
      if (id !== null) select(id);
    },
    helping,
    closeHelp: () => setHelping(false),
    run,
  };
}

/** Decisions with a note of each, and Undo. */
function useToldReview(undo: () => void): Review {
  const say = useSay();
  const show = useToast();
  const review = useReview();
  const tell = (isChanged: boolean, says: string): boolean => {
    if (isChanged) show({ says, action: { label: say('undo'), run: undo } });
    return isChanged;
  };
  return {
    decide: (ids, decision) =>
      tell(review.decide(ids, decision), say(`review.${decision}`, { count: ids.length })),
    correct: (id, patch) => tell(review.correct(id, patch), say('review.correct')),
  };
}
