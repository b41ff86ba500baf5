import { useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import { type ModelSummary, takenIn } from './analysis-view.ts';
import { MoveButtons } from './move-buttons.tsx';
import { type Ranking, moved, statesOf, tiedWithAbove, untied } from './preference-edit.ts';
import { StateName } from './state-name.tsx';
import { useFollowedRow } from './use-followed-row.ts';

interface RankingEditorProps {
  readonly model: ModelSummary;
  readonly ranking: Ranking;
  readonly onRanking: (ranking: Ranking) => void;
}

const page = 60;

/** States from the best to the worst, level by level: moved, tied with the level above, untied. */
export function RankingEditor({ model, ranking, onRanking }: RankingEditorProps) {
  const say = useSay();
  const [shown, setShown] = useState(page);
  const { list, follow } = useFollowedRow(ranking);
  return (
    <>
      <ol className="edit-list" ref={list}>
        {ranking.slice(0, shown).map((level, index) => {
          const states = statesOf(level);
          const what = states.join(', ');
          return (
            <li key={what}>
              <div className="edit-row">
                <span className="edit-level">
                  {states.map((state) => (
                    <span key={state} className="edit-state">
                      <StateName model={model} state={state} />{' '}
                      {states.length > 1 ? (
                        <button
                          type="button"
                          className="quiet"
                          aria-label={say('what-if.untie', { what: state })}
                          title={say('what-if.untie', { what: state })}
                          onClick={() => onRanking(untied(ranking, index, state))}
                        >
                          ⇡
                        </button>
                      ) : (
                        <bdi className="hint">{takenIn(model, state).join(', ')}</bdi>
                      )}
                    </span>
                  ))}
                </span>
                <MoveButtons
                  what={what}
                  isFirst={index === 0}
                  isLast={index === ranking.length - 1}
                  onMove={(by) => {
                    follow(index, by);
                    onRanking(moved(ranking, index, by));
                  }}
                />
                <button
                  type="button"
                  className="quiet"
                  aria-label={say('what-if.tie', { what })}
                  title={say('what-if.tie', { what })}
                  aria-disabled={index === 0}
                  onClick={() => index > 0 && onRanking(tiedWithAbove(ranking, index))}
                >
                  =
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      {ranking.length > shown && (
        <button type="button" onClick={() => setShown(shown + page)}>
          {say('analysis.more', { count: ranking.length - shown })}
        </button>
      )}
    </>
  );
}
