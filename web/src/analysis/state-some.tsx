import { useSay } from '../language/language-context.tsx';
import type { PanelProps } from './panel.ts';
import { StateName } from './state-name.tsx';

const mostShown = 24;

interface StateSomeProps extends Pick<PanelProps, 'model' | 'onChoose'> {
  readonly states: readonly string[];
  /** How many at most. */
  readonly most?: number;
}

/** A few states, and how many more there are. */
export function StateSome({ model, states, onChoose, most = mostShown }: StateSomeProps) {
  const say = useSay();
  if (states.length === 0) return <span className="hint">–</span>;
  return (
    <span className="state-list">
      {states.slice(0, most).map((state) => (
        <StateName key={state} model={model} state={state} onChoose={onChoose} />
      ))}
      {states.length > most && (
        <span className="hint">{say('analysis.more', { count: states.length - most })}</span>
      )}
    </span>
  );
}
