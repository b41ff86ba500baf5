import type { PledgeEntry } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { IssuePlace } from '../model/issue-place.tsx';
import type { ModelPartProps } from '../model/model-part.ts';
import { AmountFields } from './entry-fields.tsx';
import { GroundFields } from './ground-fields.tsx';
import { addEntry, entriesOf, setEntry, withMember } from './means-edit.ts';

/** What each party has pledged, and on which condition. */
export function PledgeList({ model, onModel }: ModelPartProps) {
  const say = useSay();
  const [party] = model.parties;
  const [resource] = entriesOf(model, 'resources');
  return (
    <section aria-labelledby="pledges" className="model-section">
      <h2 id="pledges">{say('means.pledges')}</h2>
      <p className="hint">{say('means.pledges.says')}</p>
      <ul className="means-list">
        {entriesOf(model, 'pledges').map((entry, index) => (
          // A pledge has no name of its own; it is told by its place.
          <li key={index} className="means-entry" data-guessed={entry.guessed === true ? '' : undefined}>
            <PledgeFields
              model={model}
              entry={entry}
              index={index}
              onEntry={(next) => onModel(setEntry(model, 'pledges', { index, entry: next }))}
            />
            <IssuePlace path={`pledges[${index}]`} />
          </li>
        ))}
      </ul>
      {party !== undefined && resource !== undefined && (
        <button
          type="button"
          onClick={() =>
            onModel(addEntry(model, 'pledges', { party: party.name, resource: resource.name, amount: 0 }))
          }
        >
          {say('means.new-pledge')}
        </button>
      )}
    </section>
  );
}

interface PledgeFieldsProps {
  readonly model: ModelPartProps['model'];
  readonly entry: PledgeEntry;
  readonly index: number;
  readonly onEntry: (entry: PledgeEntry | null) => void;
}

function PledgeFields({ model, entry, index, onEntry }: PledgeFieldsProps) {
  const say = useSay();
  const label = say('means.pledge-number', { number: index + 1 });
  return (
    <fieldset>
      <legend className="hidden">{label}</legend>
      <div className="means-fields">
        <label className="means-who">
          {say('means.party')}
          <select value={entry.party} onChange={(event) => onEntry({ ...entry, party: event.target.value })}>
            {model.parties.map(({ name }) => (
              <option key={name} value={name}>
                {say('name', { name: { name } })}
              </option>
            ))}
          </select>
        </label>
        <AmountFields model={model} entry={entry} onEntry={onEntry} />
        <label className="means-if">
          {say('condition.if')}
          <input
            className="code"
            dir="ltr"
            value={entry.if ?? ''}
            onChange={(event) => onEntry(withMember(entry, 'if', event.target.value))}
          />
        </label>
        <button
          type="button"
          className="quiet"
          aria-label={say('model.remove', { what: label })}
          onClick={() => onEntry(null)}
        >
          ✕
        </button>
      </div>
      <GroundFields entry={entry} onEntry={onEntry} label={label} />
    </fieldset>
  );
}
