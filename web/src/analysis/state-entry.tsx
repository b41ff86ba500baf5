import { type FormEvent, useId, useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';

interface StateEntryProps {
  readonly model: ModelSummary;
  readonly label: string;
  /** What choosing it does. */
  readonly action: string;
  /** The state that is there to begin with; none taken if there is none. */
  readonly value: string | undefined;
  readonly onChoose: (state: string) => void;
}

/** Any state of a model, by its letters or option by option; whether it is feasible is seen when it is asked about. */
export function StateEntry({ model, label, action, value, onChoose }: StateEntryProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState<{ readonly instead: string | undefined; readonly text: string }>();
  const text = (typed?.instead === value ? typed?.text : undefined) ?? value ?? '';
  const count = model.options.length;
  const isState = text.length === count && /^[YN]*$/u.test(text);
  const setText = (next: string) => setTyped({ instead: value, text: next });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isState) onChoose(text);
  };
  return (
    <form className="state-entry" onSubmit={submit}>
      <div className="toolbar">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          className="code"
          size={Math.min(64, count + 2)}
          dir="ltr"
          value={text}
          aria-invalid={text !== '' && !isState}
          aria-describedby={`${id}says`}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setText(target.value.trim().toUpperCase())}
        />
        <button type="submit" disabled={!isState}>
          {action}
        </button>
      </div>
      <p className="hint" id={`${id}says`} role={text === '' || isState ? undefined : 'status'}>
        {say('unlisted.letters', { count, given: text.length })}
      </p>
      <details>
        <summary>{say('analysis.filter.options')}</summary>
        <div className="option-pattern">
          {model.decisionMakers.map((name, decisionMaker) => (
            <fieldset key={name} data-party={decisionMaker % 8}>
              <legend>{say('name', { name: { name } })}</legend>
              {model.options.map(
                (option, index) =>
                  option.decisionMaker === decisionMaker && (
                    <label key={option.label}>
                      <input
                        type="checkbox"
                        checked={text[index] === 'Y'}
                        onChange={({ target }) => setText(withLetter(text, index, target.checked, count))}
                      />{' '}
                      <span dir="auto">{option.says ?? option.name}</span>
                    </label>
                  ),
              )}
            </fieldset>
          ))}
        </div>
      </details>
    </form>
  );
}

function withLetter(text: string, option: number, isTaken: boolean, count: number): string {
  const letters = Array.from({ length: count }, (_, at) => (text[at] === 'Y' ? 'Y' : 'N'));
  return letters.with(option, isTaken ? 'Y' : 'N').join('');
}
