import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { StateName } from './state-name.tsx';

interface StepListProps {
  readonly model: ModelSummary;
  readonly path: readonly { readonly decisionMaker: string; readonly to: string }[];
  readonly onChoose: (state: string) => void;
}

/** A legal sequence, step by step: who moves, and to which state. */
export function StepList({ model, path, onChoose }: StepListProps) {
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
          <span aria-hidden="true">→</span> <StateName model={model} state={to} onChoose={onChoose} />
        </li>
      ))}
    </ol>
  );
}
