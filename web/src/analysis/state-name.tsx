import { type ModelSummary, takenIn } from './analysis-view.ts';
import { useSay } from '../language/language-context.tsx';
import { StateLetters } from './state-letters.tsx';

interface StateNameProps {
  readonly model: ModelSummary;
  readonly state: string;
  readonly onChoose?: ((state: string) => void) | undefined;
}

/** A state by its letters, with the options taken in it as its title; a button where it can be chosen. */
export function StateName({ model, state, onChoose }: StateNameProps) {
  const say = useSay();
  const taken = takenIn(model, state);
  const title =
    taken.length === 0 ? (model.areStatesChoices ? say('analysis.none-taken') : undefined) : taken.join(', ');
  if (onChoose === undefined)
    return (
      <code className="state-name" dir="ltr" title={title}>
        <StateLetters model={model} state={state} />
      </code>
    );
  return (
    <button type="button" className="state-name" dir="ltr" title={title} onClick={() => onChoose(state)}>
      <StateLetters model={model} state={state} />
    </button>
  );
}
