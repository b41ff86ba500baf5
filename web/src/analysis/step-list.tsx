import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { Arrow } from './arrow.tsx';
import { changeBetween } from './option-change.ts';
import { StateName } from './state-name.tsx';

interface StepListProps {
  readonly model: ModelSummary;
  /** The state that the first step leaves. */
  readonly from: string;
  readonly path: readonly { readonly decisionMaker: string; readonly to: string }[];
  readonly onChoose: (state: string) => void;
}

/** A legal sequence, step by step: who moves, what it changes, and to which state. */
export function StepList({ model, from, path, onChoose }: StepListProps) {
  const say = useSay();
  return (
    <ol className="step-list">
      {path.map(({ decisionMaker, to }, index) => (
        <li
          // oxlint-disable-next-line react/no-array-index-key -- a step is its place in the sequence
          key={index}
          data-party={model.decisionMakers.indexOf(decisionMaker) % 8}
        >
          <span className="mover">{say('name', { name: { name: decisionMaker } })}</span>{' '}
          <ChangeWords model={model} from={path[index - 1]?.to ?? from} to={to} />
          <Arrow /> <StateName model={model} state={to} onChoose={onChoose} />
        </li>
      ))}
    </ol>
  );
}

interface ChangeWordsProps {
  readonly model: ModelSummary;
  readonly from: string;
  readonly to: string;
}

/** What a move takes and drops, in words. */
export function ChangeWords({ model, from, to }: ChangeWordsProps) {
  const say = useSay();
  const { taken, dropped } = changeBetween(model, from, to);
  const options = { taken: { list: taken }, dropped: { list: dropped } };
  if (taken.length > 0 && dropped.length > 0) return <>{say('step.both', options)} </>;
  if (taken.length > 0) return <>{say('step.takes', options)} </>;
  return dropped.length > 0 ? <>{say('step.drops', options)} </> : null;
}
