import { useId, useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import { type OptionChoice, choiceOf } from '../negotiation/option-choice.ts';
import { leaveField } from './field-focus.ts';

/** As many options are shown at once; typing narrows them down. */
const mostShown = 8;

interface OptionFieldProps {
  readonly choices: readonly OptionChoice[];
  readonly about: readonly string[];
  readonly onAbout: (about: readonly string[]) => void;
}

/**
 * The options that a statement is about: those known, found by typing, or a new one in words. Words that name no option
 * are kept and shown until they are taken off.
 */
export function OptionField({ choices, about, onAbout }: OptionFieldProps) {
  const say = useSay();
  const field = useId();
  const [typed, setTyped] = useState('');
  const own = about.filter((id) => choiceOf(choices, id) === undefined);
  const isChosen = ({ ids }: OptionChoice): boolean => about.some((id) => ids.includes(id));
  const found = matchesOf(choices, typed);
  const shown = [...choices.filter(isChosen), ...found.filter((choice) => !isChosen(choice))].slice(
    0,
    Math.max(mostShown, choices.filter(isChosen).length),
  );
  const offered = typed.trim() === '' ? undefined : found.find((choice) => !isChosen(choice));
  const toggle = (choice: OptionChoice) => {
    const without = about.filter((id) => !choice.ids.includes(id));
    onAbout(isChosen(choice) ? without : [...about, choice.id]);
  };
  const take = () => {
    const words = typed.trim();
    if (words === '') return;
    if (offered !== undefined) toggle(offered);
    else if (!about.includes(words)) onAbout([...about, words]);
    setTyped('');
  };
  return (
    <fieldset className="option-field">
      <legend>
        {say('statement.about')} <kbd aria-hidden="true">o</kbd>
      </legend>
      {shown.map((choice) => (
        <label key={choice.id} className="check">
          <input type="checkbox" checked={isChosen(choice)} onChange={() => toggle(choice)} />
          <span dir="auto">{choice.says}</span>
          {choice.party !== null && (
            <span className="option-party" dir="auto">
              {say('name', { name: { name: choice.party } })}
            </span>
          )}
        </label>
      ))}
      {own.map((words) => (
        <label key={words} className="check">
          <input type="checkbox" checked onChange={() => onAbout(about.filter((id) => id !== words))} />
          <span dir="auto">“{words}”</span>
          <span className="option-party">{say('statement.no-option')}</span>
        </label>
      ))}
      <div className="option-find">
        <label htmlFor={field} className="hidden">
          {say('option.find')}
        </label>
        <input
          id={field}
          data-field="option"
          dir="auto"
          value={typed}
          placeholder={say('option.find')}
          autoComplete="off"
          aria-keyshortcuts="o"
          aria-describedby={`${field}-does`}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed !== '') setTyped('');
            else if (event.key === 'Escape') leaveField(event.currentTarget);
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (typed.trim() === '') leaveField(event.currentTarget);
            take();
          }}
        />
        <button type="button" disabled={typed.trim() === ''} onClick={take}>
          {say('add')}
        </button>
      </div>
      <p id={`${field}-does`} className="hint" role="status">
        {typed.trim() !== '' &&
          (offered === undefined
            ? say('option.new', { words: { quote: typed.trim() } })
            : say('option.take', { option: { quote: offered.says } }))}
        {typed.trim() === '' &&
          choices.length > shown.length &&
          say('option.more', { count: choices.length - shown.length })}
      </p>
    </fieldset>
  );
}

/** The options in whose words everything typed stands, those that begin with it first. */
export function matchesOf(choices: readonly OptionChoice[], typed: string): readonly OptionChoice[] {
  const wanted = typed.trim().toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return choices;
  const textOf = ({ says, name, party }: OptionChoice): string =>
    `${says} ${name} ${party ?? ''}`.toLocaleLowerCase();
  const found = choices.filter((choice) => wanted.every((word) => textOf(choice).includes(word)));
  const starts = (choice: OptionChoice): boolean => textOf(choice).startsWith(wanted[0] ?? '');
  return [...found.filter(starts), ...found.filter((choice) => !starts(choice))];
}
