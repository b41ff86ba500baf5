import type { GoalReport } from '@entente/core/conflict';
import { useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { AskedView } from './asked-view.tsx';
import { conceptLetters } from './concept-name.ts';
import { OptionPattern } from './option-pattern.tsx';
import type { PanelProps } from './panel.ts';
import { StateName } from './state-name.tsx';
import { StepList } from './step-list.tsx';
import { useAsked } from './use-asked.ts';
import { usePlaced } from './use-placed.ts';

/** A set of states that somebody wants: which of them hold, what leads to them, and who would undo them. */
export function GoalPanel({ client, model, concepts, start, onChoose, place, onPlace }: PanelProps) {
  const say = useSay();
  const [text, setPattern] = usePlaced(place.goal, (goal) => onPlace({ goal }, 'instead'));
  const pattern = /^[YN-]*$/u.test(text ?? '') ? (text ?? '') : '';
  const isGiven = /[YN]/u.test(pattern);
  return (
    <section aria-labelledby="goal">
      <h2 id="goal">{say('goal.title')}</h2>
      <p className="hint">{say('goal.says')}</p>
      {model.areStatesChoices ? (
        <OptionPattern model={model} pattern={pattern} onChange={setPattern} />
      ) : (
        <p className="empty">{say('goal.no-options')}</p>
      )}
      {isGiven && (
        <Goal
          client={client}
          model={model}
          concepts={concepts}
          pattern={pattern}
          start={start}
          onChoose={onChoose}
        />
      )}
    </section>
  );
}

interface GoalProps extends Pick<PanelProps, 'client' | 'model' | 'concepts' | 'start' | 'onChoose'> {
  readonly pattern: string;
}

function Goal({ client, model, concepts, pattern, start, onChoose }: GoalProps) {
  const say = useSay();
  // Without one named the ways begin at the status quo.
  const isElsewhere = start !== null && start !== model.statusQuo;
  const asked = useAsked(client, {
    question: { concepts, goal: pattern, ...(isElsewhere ? { statusQuo: start } : {}) },
  });
  const [shown, setShown] = useState(page);
  return (
    <AskedView asked={asked}>
      {({ goal }) =>
        goal === undefined ? null : goal.counts.states === 0 ? (
          <p className="empty">{say('goal.none')}</p>
        ) : (
          <>
            <p>{say('goal.count', { count: goal.counts.states })}</p>
            <ul className="goal-states">
              {ordered(goal.states)
                .slice(0, shown)
                .map((one) => (
                  <GoalState key={one.state} model={model} one={one} start={goal.start} onChoose={onChoose} />
                ))}
            </ul>
            {goal.states.length > shown && (
              <button type="button" onClick={() => setShown(shown + page)}>
                {say('analysis.more', { count: goal.states.length - shown })}
              </button>
            )}
          </>
        )
      }
    </AskedView>
  );
}

const page = 12;

type GoalStateReport = GoalReport['states'][number];

/** What holds under the most concepts first. */
function ordered(states: readonly GoalStateReport[]): readonly GoalStateReport[] {
  return states.toSorted((a, b) => b.equilibrium.length - a.equilibrium.length);
}

interface GoalStateProps {
  readonly model: ModelSummary;
  readonly one: Pick<GoalStateReport, 'state' | 'equilibrium' | 'undoneBy'> &
    Partial<Pick<GoalStateReport, 'byImprovements' | 'byMoves'>>;
  readonly start: string | undefined;
  readonly onChoose: (state: string) => void;
}

/** A state of the goal: under which concepts it holds, what leads to it, and who would undo it. */
export function GoalState({ model, one, start, onChoose }: GoalStateProps) {
  const say = useSay();
  const { state, equilibrium, byImprovements = null, byMoves = null, undoneBy } = one;
  const [shown, setShown] = useState(page);
  const path = byImprovements ?? byMoves;
  return (
    <li>
      <StateName model={model} state={state} onChoose={onChoose} />{' '}
      {equilibrium.length === 0
        ? say('goal.no-equilibrium')
        : say('goal.equilibrium', { concepts: { list: equilibrium.map(conceptLetters) } })}
      {start !== undefined && path !== null && path.length > 0 && (
        <>
          <p className="hint">
            {say(byImprovements === null ? 'goal.by-moves' : 'goal.by-improvements', { start })}
          </p>
          <StepList model={model} from={start} path={path} onChoose={onChoose} />
        </>
      )}
      {start !== undefined && path === null && <p className="hint">{say('goal.unreached', { start })}</p>}
      {undoneBy.length > 0 && (
        <ul>
          {undoneBy.slice(0, shown).map(({ decisionMaker, to, leavesGoal, unstableUnder }) => (
            <li key={`${decisionMaker} ${to}`}>
              {say(leavesGoal ? 'goal.undone' : 'goal.moved', { party: { name: decisionMaker } })}{' '}
              <StateName model={model} state={to} onChoose={onChoose} />
              {': '}
              {unstableUnder.length === 0
                ? say('goal.deterred')
                : say('goal.under', { concepts: { list: unstableUnder.map(conceptLetters) } })}
            </li>
          ))}
        </ul>
      )}
      {undoneBy.length > shown && (
        <button type="button" onClick={() => setShown(shown + page)}>
          {say('analysis.more', { count: undoneBy.length - shown })}
        </button>
      )}
    </li>
  );
}
