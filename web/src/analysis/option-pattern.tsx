import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';

interface OptionPatternProps {
  readonly model: ModelSummary;
  /** A letter an option; shorter where the rest may be either. */
  readonly pattern: string;
  readonly onChange: (pattern: string) => void;
}

const letters = ['-', 'Y', 'N'] as const;

/** A set of states by what they take: each option taken, not taken, or either. */
export function OptionPattern({ model, pattern, onChange }: OptionPatternProps) {
  const say = useSay();
  const full = model.options.map((_, option) => pattern[option] ?? '-');
  const change = (option: number, letter: string) =>
    onChange(full.map((each, index) => (index === option ? letter : each)).join(''));
  return (
    <div className="option-pattern">
      {model.decisionMakers.map((name, decisionMaker) => (
        <fieldset key={name} data-party={decisionMaker % 8}>
          <legend>{say('name', { name: { name } })}</legend>
          {model.options.map(
            (option, index) =>
              option.decisionMaker === decisionMaker && (
                <label key={option.label}>
                  <select value={full[index]} onChange={({ target }) => change(index, target.value)}>
                    {letters.map((letter) => (
                      <option key={letter} value={letter}>
                        {say(
                          `analysis.pattern.${letter === '-' ? 'either' : letter === 'Y' ? 'taken' : 'left'}`,
                        )}
                      </option>
                    ))}
                  </select>{' '}
                  <span dir="auto">{option.says ?? option.name}</span>
                </label>
              ),
          )}
        </fieldset>
      ))}
    </div>
  );
}
