import { useSay } from '../../language/language-context.tsx';
import { progressOf } from '../../negotiation/progress.ts';
import type { StatementRecord } from '@entente/core/record';
import { type StatementFilter, statementFilters } from './statement-filter.ts';

interface ReviewBarProps {
  readonly all: readonly StatementRecord[];
  readonly visible: readonly StatementRecord[];
  readonly filter: StatementFilter;
  readonly onFilter: (filter: StatementFilter) => void;
  /** How many of the visible ones wait for a decision. */
  readonly waiting: number;
  readonly onAcceptAll: () => void;
  readonly canAdd: boolean;
  readonly onAdd: () => void;
  readonly onHelp: () => void;
}

/** How far the review got, which statements are shown, and what can be done with all of them. */
export function ReviewBar(props: ReviewBarProps) {
  const say = useSay();
  const { decided, total } = progressOf(props.all);
  return (
    <div className="review-bar">
      <div className="review-progress">
        <h2 id="review-heading">{say('article.progress', { decided, total })}</h2>
        <progress max={Math.max(total, 1)} value={decided} aria-labelledby="review-heading" />
      </div>
      <div className="review-tools">
        <label>
          <span className="hidden">{say('article.show')}</span>
          <select
            value={props.filter}
            onChange={(event) =>
              props.onFilter(statementFilters.find((one) => one === event.target.value) ?? 'all')
            }
          >
            {statementFilters.map((one) => (
              <option key={one} value={one}>
                {say(`filter.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={props.waiting === 0} onClick={props.onAcceptAll}>
          {say('article.accept-all', { count: props.waiting })}
        </button>
        <button
          type="button"
          disabled={!props.canAdd}
          title={say('article.add.how')}
          // Pressing it must not take the selection away that it is about.
          onMouseDown={(event) => event.preventDefault()}
          onClick={props.onAdd}
        >
          {say('article.add')}
        </button>
        <button type="button" className="quiet" onClick={props.onHelp} aria-label={say('key.title')}>
          ?
        </button>
      </div>
    </div>
  );
}
