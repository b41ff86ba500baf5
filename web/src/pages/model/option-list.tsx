import type { OptionEntry } from '@entente/core/agreement';
import { freshId, idOfWords } from '@entente/core/base/id';
import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { Guess } from './guess.tsx';
import { addOption, changeOption, isInForce, moveOption, removeOption, setInForce } from './model-edit.ts';
import type { ModelPartProps } from './model-part.ts';

const changes = ['both', 'forward', 'back'] as const;

interface OptionListProps extends ModelPartProps {
  readonly party: number;
}

/** The options that a party controls. */
export function OptionList({ model, onModel, party }: OptionListProps) {
  const say = useSay();
  const [words, setWords] = useState('');
  const add = () => {
    const taken = new Set(model.parties.flatMap(({ options }) => options.map(({ name }) => name)));
    const name = freshId(idOfWords(words), taken);
    onModel(addOption(model, party, name === words.trim() ? { name } : { name, says: words.trim() }));
    setWords('');
  };
  return (
    <>
      <ul className="option-list">
        {model.parties[party]?.options.map((option, index) => (
          <OptionItem
            key={option.name}
            model={model}
            onModel={onModel}
            party={party}
            index={index}
            option={option}
          />
        ))}
      </ul>
      <form
        className="field-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== '') add();
        }}
      >
        <input
          aria-label={say('model.new-option')}
          placeholder={say('model.new-option')}
          dir="auto"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit">{say('add')}</button>
      </form>
    </>
  );
}

interface OptionItemProps extends OptionListProps {
  readonly index: number;
  readonly option: OptionEntry;
}

function OptionItem({ model, onModel, party, index, option }: OptionItemProps) {
  const say = useSay();
  const place = { party, option: index };
  return (
    <li data-guessed={option.guessed === true ? '' : undefined}>
      <div className="option-head">
        <code dir="auto">{option.name}</code>
        {option.guessed === true && (
          <Guess onConfirm={() => onModel(changeOption(model, place, { guessed: false }))} />
        )}
        <button
          type="button"
          className="quiet"
          aria-label={say('model.remove', { what: option.name })}
          onClick={() => onModel(removeOption(model, place))}
        >
          ✕
        </button>
      </div>
      <input
        aria-label={say('model.option-says', { option: option.name })}
        dir="auto"
        value={option.says ?? ''}
        placeholder={say('model.option-words')}
        onChange={(event) => onModel(changeOption(model, place, { says: event.target.value }))}
      />
      <div className="option-terms">
        <select
          aria-label={say('model.controller', { option: option.name })}
          value={party}
          onChange={(event) => onModel(moveOption(model, place, Number(event.target.value)))}
        >
          {model.parties.map(({ name }, other) => (
            <option key={name} value={other}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label={say('model.change', { option: option.name })}
          value={option.change ?? 'both'}
          onChange={(event) =>
            onModel(
              changeOption(model, place, {
                change: changes.find((one) => one === event.target.value) ?? 'both',
              }),
            )
          }
        >
          {changes.map((change) => (
            <option key={change} value={change}>
              {say(`model.change.${change}`)}
            </option>
          ))}
        </select>
        <label className="check">
          <input
            type="checkbox"
            checked={isInForce(model, place)}
            onChange={(event) => onModel(setInForce(model, place, event.target.checked))}
          />
          {say('model.in-force')}
        </label>
      </div>
    </li>
  );
}
