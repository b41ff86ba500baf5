import { useSay } from '../language/language-context.tsx';
import { type ModelSummary, takenIn } from './analysis-view.ts';
import { StateLetters } from './state-letters.tsx';

interface GridRowHeadProps {
  readonly model: ModelSummary;
  readonly state: string;
  /** Counted from 1, as the literature counts them. */
  readonly number: number;
  /** Among what a decision maker prefers, 1 the best. */
  readonly level?: number | undefined;
  readonly cell: string;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onChoose: (state: string) => void;
}

/** A state as the head of its row: its letters, its number, and in words what is taken in it. */
export function GridRowHead(props: GridRowHeadProps) {
  const { model, state, number, level, cell, isCurrent, onFocus, onChoose } = props;
  const say = useSay();
  const taken = takenIn(model, state);
  const words =
    taken.length > 0 ? taken.join(', ') : model.areStatesChoices ? say('analysis.none-taken') : '';
  return (
    <th scope="row">
      <button
        type="button"
        className="state-name"
        dir="ltr"
        title={words}
        data-cell={cell}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={onFocus}
        onClick={() => onChoose(state)}
      >
        <StateLetters model={model} state={state} />
      </button>
      {state === model.statusQuo && (
        <span className="tag" title={say('package.status-quo')}>
          {say('analysis.status-quo-short')}
        </span>
      )}
      {level !== undefined && <span className="tag">{say('analysis.level', { level })}</span>}
      <span className="state-words">
        {say('analysis.number', { number })} <bdi>{words}</bdi>
      </span>
    </th>
  );
}
