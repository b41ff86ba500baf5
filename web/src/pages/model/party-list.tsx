import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { Guess } from './guess.tsx';
import { IssuePlace } from './issue-place.tsx';
import { addParty, removeParty, renameParty } from './model-edit.ts';
import type { ModelPartProps } from './model-part.ts';
import { OptionList } from './option-list.tsx';

/** The parties and the options that each of them controls. */
export function PartyList({ model, onModel }: ModelPartProps) {
  const say = useSay();
  const [name, setName] = useState('');
  return (
    <section aria-labelledby="parties" className="model-section">
      <h2 id="parties">{say('model.parties')}</h2>
      <p className="hint">{say('model.parties.says')}</p>
      <div className="party-cards">
        {model.parties.map((party, index) => (
          // Names change while they are typed, so a party is told by its place.
          <PartyCard key={index} model={model} onModel={onModel} index={index} />
        ))}
      </div>
      <form
        className="field-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onModel(addParty(model, name.trim()));
          setName('');
        }}
      >
        <input
          aria-label={say('model.new-party')}
          placeholder={say('model.new-party')}
          dir="auto"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit">{say('add')}</button>
      </form>
    </section>
  );
}

function PartyCard({ model, onModel, index }: ModelPartProps & { readonly index: number }) {
  const say = useSay();
  const party = model.parties[index];
  if (party === undefined) return null;
  const change = (part: Partial<typeof party>) =>
    onModel({ ...model, parties: model.parties.with(index, { ...party, ...part }) });
  return (
    <fieldset className="party-card">
      <legend className="hidden">{party.name}</legend>
      <div className="party-head">
        <input
          className="party-name"
          aria-label={say('model.party-name')}
          dir="auto"
          value={party.name}
          onChange={(event) => onModel(renameParty(model, index, event.target.value))}
        />
        {party.guessed === true && <Guess onConfirm={() => change({ guessed: false })} />}
        <button
          type="button"
          className="quiet"
          aria-label={say('model.remove', { what: party.name })}
          onClick={() => onModel(removeParty(model, index))}
        >
          ✕
        </button>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={party.consent === true}
          onChange={(event) => change({ consent: event.target.checked })}
        />
        {say('model.consent')}
      </label>
      <OptionList model={model} onModel={onModel} party={index} />
      <IssuePlace path={`parties[${index}]`} />
    </fieldset>
  );
}
