import { isRightToLeft } from '@entente/core/publication';
import type { HistoryStep, StatementRecord } from '@entente/core/record';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useOutbox, useViewNow } from '../../negotiation/negotiation-context.tsx';
import { optionChoicesOf } from '../../negotiation/option-choice.ts';
import type { Command } from '../../review/command.ts';
import { focusField } from '../../review/field-focus.ts';
import { moveEnd, moveStart, wholeWords } from '../../review/span-edit.ts';
import { selectedSpan } from '../../review/text-offset.ts';
import { useCommandKey } from '../../review/use-command-key.ts';
import { useReview } from '../../review/use-review.ts';
import { useSpanDraft } from '../../review/use-span-draft.ts';
import { useTextSelection } from '../../review/use-text-selection.ts';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import type { StatementPatch } from '../../server-api/statement.ts';
import { alikeOf } from './alike.ts';
import { inOrder, nextWaiting } from './order.ts';
import { type Selection, isSelected, isWhole, readSelection } from './selection.ts';

/** What was done last, to be said and undone. */
export interface Deed {
  readonly says: string;
  /** What takes it back; null where nothing was done. */
  readonly undoes: 'undo' | 'redo' | null;
}

/** Steps through the history stay with decisions here: an article, say, is taken back where it was added. */
function decisionOnly(step: HistoryStep | null): HistoryStep | null {
  return step?.kind.startsWith('statement-') === true ? step : null;
}

/** Everything that the page for confirming knows and does, whether by key, mouse or touch. */
export function useConfirm(view: NegotiationView) {
  const say = useSay();
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { keeper } = useOutbox();
  const viewNow = useViewNow();
  const review = useReview();
  const textSelection = useTextSelection();
  const moments = useRef<number[]>([]);
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [deed, setDeed] = useState<Deed | null>(null);
  const [helping, setHelping] = useState(false);
  const [severalOpen, setSeveralOpen] = useState(() => !isWhole(readSelection(search)));
  const [alikeOpen, setAlikeOpen] = useState(false);

  const choices = useMemo(() => optionChoicesOf(view), [view]);
  const selection = useMemo(() => readSelection(search), [search]);
  const wanted = search.statement;
  const orderedIn = (now: NegotiationView): readonly StatementRecord[] =>
    inOrder(
      now.statements.filter(
        (entry) => entry.proposed !== null && (entry.id === wanted || isSelected(entry, selection, choices)),
      ),
      now.articles,
    );
  const ordered = orderedIn(view);
  const kept = ordered.find(({ id }) => id === wanted) ?? nextWaiting(ordered, undefined, skipped);
  const article = view.articles.find(({ id }) => id === kept?.articleId)?.article;
  const text = article?.text ?? '';
  const {
    selected: current,
    move: moveSpan,
    settle,
  } = useSpanDraft(text, kept, (id, span) => review.correct(id, span));
  const alike = useMemo(
    () => (kept === undefined ? [] : alikeOf(kept, view.statements, choices)),
    [kept, view.statements, choices],
  );

  const go = useCallback(
    (statement: string | undefined, within: Selection) =>
      void navigate({
        to: '/n/$id/confirm',
        params: { id: view.id },
        search: { ...within, ...(statement === undefined ? {} : { statement }) },
        replace: true,
        resetScroll: false,
      }),
    [navigate, view.id],
  );
  const goOn = (): void => {
    const now = viewNow();
    const next = now && nextWaiting(orderedIn(now), current?.id, skipped);
    setAlikeOpen(false);
    go(next?.id, selection);
  };
  const step = (by: 1 | -1): void => {
    settle();
    const at = ordered.findIndex(({ id }) => id === current?.id);
    const next = ordered[at + by];
    if (next !== undefined) go(next.id, selection);
  };
  const tell = (says: string): void => {
    moments.current.push(Date.now());
    setDeed({ says, undoes: 'undo' });
  };
  const decide = (ids: readonly string[], decision: 'accept' | 'reject'): void => {
    settle();
    // What was corrected counts as accepted already: there is only to go on.
    if (review.decide(ids, decision)) tell(say(`review.${decision}`, { count: ids.length }));
    goOn();
  };
  const correct = (patch: StatementPatch): void => {
    if (current === undefined) return;
    if (current.id !== wanted) go(current.id, selection);
    if (review.correct(current.id, patch)) setDeed({ says: say('review.correct'), undoes: 'undo' });
  };
  const skip = (): void => {
    settle();
    if (current === undefined) return;
    const { id } = current;
    const now = [...skipped.filter((one) => one !== id), id];
    setSkipped(now);
    setAlikeOpen(false);
    go(nextWaiting(ordered, id, now)?.id ?? id, selection);
  };
  const stepBack = (kind: 'undo' | 'redo'): void => {
    settle();
    const { canUndo, canRedo } = viewNow() ?? view;
    const ids = keeper[kind]({ canUndo: decisionOnly(canUndo), canRedo: decisionOnly(canRedo) });
    if (ids === null) return setDeed({ says: say(`confirm.nothing-to-${kind}`), undoes: null });
    const says = ids.length === 0 ? say(`${kind}ne`) : say(`confirm.${kind}ne`, { count: ids.length });
    setDeed({ says, undoes: kind === 'undo' ? 'redo' : 'undo' });
    const [first] = ids;
    const entry = view.statements.find(({ id }) => id === first);
    if (entry === undefined) return undefined;
    return go(entry.id, isSelected(entry, selection, choices) ? selection : {});
  };
  const run = (command: Command): void => {
    switch (command.kind) {
      case 'next':
        return step(1);
      case 'previous':
        return step(-1);
      case 'skip':
        return skip();
      case 'accept':
      case 'reject':
        return current && decide([current.id], command.kind);
      case 'put-back':
        if (current !== undefined && review.decide([current.id], 'propose'))
          setDeed({ says: say('review.propose', { count: 1 }), undoes: 'undo' });
        return undefined;
      case 'stance':
        return correct({ stance: command.stance });
      case 'hedge':
        return correct({ hedged: current?.statement.hedged !== true });
      case 'field':
        return focusField(command.field);
      case 'take-selection': {
        const span = selectedSpan() ?? textSelection;
        return span === null ? undefined : correct(wholeWords(text, span));
      }
      case 'move-end':
        return current && moveSpan(moveEnd(text, current.statement, command.by));
      case 'move-start':
        return current && moveSpan(moveStart(text, current.statement, command.by));
      case 'alike':
        return setAlikeOpen((open) => !open && alike.length > 0);
      case 'accept-alike': {
        const others = alike[0]?.others ?? [];
        // Only what is in sight is accepted with one key.
        if (current === undefined || !alikeOpen) return setAlikeOpen(alike.length > 0);
        return decide([current.id, ...others.map(({ id }) => id)], 'accept');
      }
      case 'several':
        return setSeveralOpen((open) => !open);
      case 'undo':
      case 'redo':
        return stepBack(command.kind);
      case 'help':
        return setHelping(true);
      case 'add':
        return undefined;
    }
  };
  useCommandKey(isRightToLeft(article?.language ?? 'en') ? 'rtl' : 'ltr', run);
  return {
    view,
    choices,
    selection,
    isWhole: isWhole(selection),
    ordered,
    waiting: ordered.filter(({ status }) => status === 'proposed'),
    current,
    article,
    textSelection,
    moveSpan,
    correct,
    decide,
    alike,
    alikeOpen,
    severalOpen,
    setSeveralOpen,
    select: (within: Selection) => go(undefined, within),
    look: (within: Selection) => go(current?.id, within),
    show: (id: string) => go(id, selection),
    deed,
    moments,
    helping,
    closeHelp: () => setHelping(false),
    run,
  };
}

export type Confirming = ReturnType<typeof useConfirm>;
