import { useEffect, useRef, useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import { windowRange } from '../part/window-range.ts';
import { type ModelSummary, takenIn } from './analysis-view.ts';
import { StateLetters } from './state-letters.tsx';

interface StateWindowProps {
  readonly model: ModelSummary;
  readonly states: readonly string[];
  readonly label: string;
  readonly chosen: string | undefined;
  readonly onChoose: (state: string) => void;
}

/** Pixels; the style sheet gives rows this height. */
const rowHeight = 52;

/** A long list of states, each with the options taken in it; only rows in sight are drawn, on paper all. */
export function StateWindow({ model, states, label, chosen, onChoose }: StateWindowProps) {
  const say = useSay();
  const frame = useRef<HTMLElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const unroll = () => setView({ top: 0, height: rowHeight * states.length });
    const measure = () => setView({ top: frame.current?.scrollTop ?? 0, height: 600 });
    addEventListener('beforeprint', unroll);
    addEventListener('afterprint', measure);
    return () => {
      removeEventListener('beforeprint', unroll);
      removeEventListener('afterprint', measure);
    };
  }, [states.length]);
  const { from, to } = windowRange(states.length, { ...view, rowHeight });
  return (
    // Whoever has no mouse scrolls it with the arrow keys, so it takes the focus.
    <section
      className="state-window"
      aria-label={label}
      // Letters begin at the left in every language.
      dir="ltr"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      ref={frame}
      onScroll={({ currentTarget }) =>
        setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
    >
      <ol style={{ paddingBlockStart: from * rowHeight, paddingBlockEnd: (states.length - to) * rowHeight }}>
        {states.slice(from, to).map((state, index) => {
          const taken = takenIn(model, state);
          const words = taken.length === 0 ? say('analysis.none-taken') : taken.join(', ');
          return (
            <li key={state} aria-setsize={states.length} aria-posinset={from + index + 1}>
              <button
                type="button"
                className="state-row"
                title={words}
                aria-current={state === chosen ? 'true' : undefined}
                onClick={() => onChoose(state)}
              >
                <code className="state-name" dir="ltr">
                  <StateLetters model={model} state={state} />
                </code>
                <span className="state-words" dir="auto">
                  {words}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
