import { useSay } from '../../language/language-context.tsx';
import { type OptionChoice, choiceOf } from '../../negotiation/option-choice.ts';

interface OptionFieldProps {
  readonly choices: readonly OptionChoice[];
  readonly about: readonly string[];
  readonly onAbout: (about: readonly string[]) => void;
}

/** The options that a statement is about. Words that name no option are kept and shown until they are taken off. */
export function OptionField({ choices, about, onAbout }: OptionFieldProps) {
  const say = useSay();
  const own = about.filter((id) => choiceOf(choices, id) === undefined);
  return (
    <fieldset className="option-field">
      <legend>{say('statement.about')}</legend>
      {choices.map((choice) => {
        const named = about.filter((id) => choice.ids.includes(id));
        const without = about.filter((id) => !choice.ids.includes(id));
        return (
          <label key={choice.id} className="check">
            <input
              type="checkbox"
              checked={named.length > 0}
              onChange={(event) => onAbout(event.target.checked ? [...about, choice.id] : without)}
            />
            <span dir="auto">{choice.says}</span>
            {choice.party !== null && (
              <span className="option-party" dir="auto">
                {say('name', { name: { name: choice.party } })}
              </span>
            )}
          </label>
        );
      })}
      {own.map((words) => (
        <label key={words} className="check">
          <input type="checkbox" checked onChange={() => onAbout(about.filter((id) => id !== words))} />
          <span dir="auto">“{words}”</span>
          <span className="option-party">{say('statement.no-option')}</span>
        </label>
      ))}
    </fieldset>
  );
}
