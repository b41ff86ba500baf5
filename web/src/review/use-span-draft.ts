import type { Span, StatementRecord } from '@entente/core/record';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { wholeWords } from './span-edit.ts';

/** How long the ends of a statement must rest before they are saved, in milliseconds. */
const rest = 700;

interface SpanDraft {
  /** The selected statement, its span as it is being moved. */
  readonly selected: StatementRecord | undefined;
  readonly move: (span: Span) => void;
  /** Saves at once what is being moved, as when the statement is left. */
  readonly settle: () => void;
}

/** The span of the selected statement while its ends are being moved; saved once they rest, or the statement is left. */
export function useSpanDraft(
  text: string,
  selected: StatementRecord | undefined,
  save: (id: string, span: Span) => void,
): SpanDraft {
  const [draft, setDraft] = useState<{ readonly id: string; readonly span: Span } | null>(null);
  const settle = () => {
    if (draft === null) return;
    setDraft(null);
    save(draft.id, wholeWords(text, draft.span));
  };
  const settleLatest = useEffectEvent(settle);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => settleLatest(), rest);
    return () => clearTimeout(timer);
  }, [draft]);
  const selectedId = selected?.id;
  useEffect(() => () => settleLatest(), [selectedId]);
  const move = useCallback(
    (span: Span) => {
      if (selectedId !== undefined) setDraft({ id: selectedId, span });
    },
    [selectedId],
  );
  if (selected === undefined || draft === null || draft.id !== selected.id) return { selected, move, settle };
  const { start, end } = draft.span;
  return { selected: { ...selected, statement: { ...selected.statement, start, end } }, move, settle };
}
