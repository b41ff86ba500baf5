import type { Span, StatementRecord } from '@entente/core/record';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { wholeWords } from './span-edit.ts';

/** How long the ends of a statement must rest before they are saved, in milliseconds. */
const rest = 700;

/** The span of the selected statement while its ends are being moved; saved once they rest. */
export function useSpanDraft(
  text: string,
  selected: StatementRecord | undefined,
  save: (id: string, span: Span) => void,
): readonly [StatementRecord | undefined, (span: Span) => void] {
  const [draft, setDraft] = useState<{ readonly id: string; readonly span: Span } | null>(null);
  const saveLatest = useEffectEvent(save);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      saveLatest(draft.id, wholeWords(text, draft.span));
      setDraft(null);
    }, rest);
    return () => clearTimeout(timer);
  }, [draft, text]);
  const selectedId = selected?.id;
  const move = useCallback(
    (span: Span) => {
      if (selectedId !== undefined) setDraft({ id: selectedId, span });
    },
    [selectedId],
  );
  if (selected === undefined || draft === null || draft.id !== selected.id) return [selected, move];
  const { start, end } = draft.span;
  return [{ ...selected, statement: { ...selected.statement, start, end } }, move];
}
