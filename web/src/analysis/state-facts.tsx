import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';

interface StateFactsProps {
  readonly model: ModelSummary;
  readonly state: string;
}

/** What each decision maker does in a state, in words. */
export function StateFacts({ model, state }: StateFactsProps) {
  const say = useSay();
  if (!model.areStatesChoices) return null;
  return (
    <ul className="state-facts">
      {model.decisionMakers.map((name, decisionMaker) => {
        const own = model.options.flatMap((option, index) =>
          option.decisionMaker === decisionMaker ? [{ ...option, letter: state[index] }] : [],
        );
        if (own.length === 0) return null;
        return (
          <li key={name} data-party={decisionMaker % 8}>
            <span className="mover" dir="auto">
              {name}
            </span>
            <ul>
              {own.map(({ label, name: option, says, letter }) => (
                <li key={label} data-letter={letter}>
                  <span aria-hidden="true">{letter === 'Y' ? '✓' : letter === 'N' ? '–' : '?'}</span>{' '}
                  <span dir="auto">{says ?? option}</span>{' '}
                  <span className="hidden">
                    {say(
                      letter === 'Y'
                        ? 'analysis.pattern.taken'
                        : letter === 'N'
                          ? 'analysis.pattern.left'
                          : 'analysis.pattern.either',
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
