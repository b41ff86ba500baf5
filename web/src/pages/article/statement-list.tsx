import { useEffect, useRef } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { type OptionChoice, choiceOf } from '../../negotiation/option-choice.ts';
import { StanceMark } from '../../part/stance-mark.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import type { Span, StatementRecord } from '@entente/core/record';
import { StatementDetail } from './statement-detail.tsx';
import type { Review } from '../../review/use-review.ts';

interface StatementListProps {
  readonly view: NegotiationView;
  readonly choices: readonly OptionChoice[];
  readonly entries: readonly StatementRecord[];
  readonly selected: StatementRecord | undefined;
  readonly onSelect: (id: string) => void;
  /** What is selected of the article. */
  readonly selection: Span | null;
  readonly review: Review;
}

/** The article's statements in its order; the selected one is open with everything that can be corrected. */
export function StatementList(props: StatementListProps) {
  const { view, choices, entries, selected, selection, onSelect, review } = props;
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const selectedId = selected?.id;
  useEffect(() => {
    if (selectedId === undefined) return;
    // Only the list is scrolled: the page itself goes to the words of the statement.
    const item = list.current?.querySelector<HTMLElement>('[data-selected]');
    if (item) list.current?.scrollTo({ top: item.offsetTop });
  }, [selectedId]);
  if (entries.length === 0) return <p className="empty">{say('article.none-here')}</p>;
  return (
    <ol ref={list} className="statement-list">
      {entries.map((entry) => {
        const open = entry.id === selectedId;
        return (
          <li key={entry.id} data-selected={open ? '' : undefined} data-status={entry.status}>
            <button
              type="button"
              className="statement-line"
              aria-expanded={open}
              onClick={() => onSelect(entry.id)}
            >
              <StatementLine entry={entry} choices={choices} />
            </button>
            {open && selected !== undefined && (
              <StatementDetail
                key={entry.id}
                view={view}
                choices={choices}
                entry={selected}
                selection={selection}
                review={review}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function StatementLine({
  entry,
  choices,
}: {
  readonly entry: StatementRecord;
  readonly choices: readonly OptionChoice[];
}) {
  const say = useSay();
  const { actor, about, stance } = entry.statement;
  return (
    <>
      <span className="statement-who" dir="auto">
        {actor === null ? say('statement.nobody') : say('name', { name: { name: actor } })}
      </span>
      <StanceMark tone={stance ?? 'unknown'} />
      <span className="statement-about" dir="auto">
        {about.map((id) => choiceOf(choices, id)?.says ?? id).join('; ')}
      </span>
      <span className="status" data-status={entry.status}>
        {say(`status.${entry.status}`)}
      </span>
    </>
  );
}
