import type { UnlistedReport } from '@entente/core/conflict';
import { useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import { ScrollRegion } from '../part/scroll-region.tsx';
import { AskedView } from './asked-view.tsx';
import { conceptLetters, conceptName } from './concept-name.ts';
import { GoalState } from './goal-panel.tsx';
import { useCounts } from './large-count.ts';
import { OptionPattern } from './option-pattern.tsx';
import type { UnlistedPanelProps } from './unlisted-results.tsx';
import { useAskedUnlisted } from './use-asked.ts';
import { usePlaced } from './use-placed.ts';

/** States by the options taken in them: how many there are, and how many equilibria among them. */
export function UnlistedGoal({ client, model, concepts, place, onPlace, onChoose }: UnlistedPanelProps) {
  const say = useSay();
  const [text, setPattern] = usePlaced(place.goal, (goal) => onPlace({ goal }, 'instead'));
  const pattern = /^[YN-]*$/u.test(text ?? '') ? (text ?? '') : '';
  const full = model.options.map((_, option) => pattern[option] ?? '-').join('');
  return (
    <section aria-labelledby="unlisted-goal">
      <h2 id="unlisted-goal">{say('unlisted.tab.goal')}</h2>
      <p className="hint">{say('unlisted.goal.says')}</p>
      <OptionPattern model={model} pattern={pattern} onChange={setPattern} />
      {/[YN]/u.test(full) ? (
        <>
          <button type="button" className="quiet" onClick={() => setPattern(undefined)}>
            {say('analysis.filter.clear')}
          </button>
          <Matching client={client} model={model} concepts={concepts} pattern={full} onChoose={onChoose} />
        </>
      ) : (
        <p className="empty">{say('unlisted.goal.choose')}</p>
      )}
    </section>
  );
}

interface MatchingProps extends Pick<UnlistedPanelProps, 'client' | 'model' | 'concepts' | 'onChoose'> {
  readonly pattern: string;
}

function Matching({ client, model, concepts, pattern, onChoose }: MatchingProps) {
  const asked = useAskedUnlisted(client, { concepts, goal: pattern });
  return (
    <AskedView asked={asked}>
      {(report) =>
        report.goal === undefined ? null : (
          <Matched key={pattern} model={model} report={report} goal={report.goal} onChoose={onChoose} />
        )
      }
    </AskedView>
  );
}

const page = 12;

interface MatchedProps extends Pick<UnlistedPanelProps, 'model' | 'report' | 'onChoose'> {
  readonly goal: NonNullable<UnlistedReport['goal']>;
}

function Matched({ model, report, goal, onChoose }: MatchedProps) {
  const say = useSay();
  const { written, share } = useCounts();
  const [shown, setShown] = useState(page);
  return (
    <>
      <p role="status">{say('unlisted.goal.count', { count: written(goal.counts.states) })}</p>
      <ScrollRegion className="table-place" label={say('unlisted.goal.table')}>
        <table className="package-table">
          <thead>
            <tr>
              <th scope="col">{say('analysis.concept')}</th>
              <th scope="col">{say('unlisted.goal.equilibria')}</th>
              <th scope="col">{say('unlisted.goal.share')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(goal.counts.equilibrium).map(([concept, count]) => (
              <tr key={concept}>
                <th scope="row" title={conceptName(concept, say)}>
                  {conceptLetters(concept)}
                </th>
                <td>{written(count)}</td>
                <td>
                  <bdi>{share(count, report.counts[concept]?.['equilibria'] ?? 0)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {goal.states.some(({ undoneBy }) => undoneBy === null) && (
        <p className="hint">{say('unlisted.reach.many-moves')}</p>
      )}
      {goal.states.length === 0 ? (
        <p className="empty">{say('unlisted.goal.none')}</p>
      ) : (
        <ul className="goal-states">
          {goal.states.slice(0, shown).map((one) => (
            <GoalState
              key={one.state}
              model={model}
              one={{ ...one, undoneBy: one.undoneBy ?? [] }}
              start={undefined}
              onChoose={onChoose}
            />
          ))}
        </ul>
      )}
      {goal.states.length > shown && (
        <button type="button" onClick={() => setShown(shown + page)}>
          {say('analysis.more', { count: goal.states.length - shown })}
        </button>
      )}
    </>
  );
}
