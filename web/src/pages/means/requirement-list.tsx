import type { RequirementEntry } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { IssuePlace } from '../model/issue-place.tsx';
import type { ModelPartProps } from '../model/model-part.ts';
import { AmountFields } from './entry-fields.tsx';
import { GroundFields } from './ground-fields.tsx';
import { addEntry, entriesOf, setEntry, withMember } from './means-edit.ts';

/** What each option requires. */
export function RequirementList({ model, onModel }: ModelPartProps) {
  const say = useSay();
  const options = model.parties.flatMap((party) => party.options);
  const [option] = options;
  const [resource] = entriesOf(model, 'resources');
  return (
    <section aria-labelledby="requires" className="model-section">
      <h2 id="requires">{say('means.requires')}</h2>
      <p className="hint">{say('means.requires.says')}</p>
      <ul className="means-list">
        {entriesOf(model, 'requires').map((entry, index) => (
          // A requirement has no name of its own; it is told by its place.
          <li key={index} className="means-entry">
            <RequirementFields
              model={model}
              entry={entry}
              index={index}
              onEntry={(next) => onModel(setEntry(model, 'requires', { index, entry: next }))}
            />
            <IssuePlace path={`requires[${index}]`} />
          </li>
        ))}
      </ul>
      {option !== undefined && resource !== undefined && (
        <button
          type="button"
          onClick={() =>
            onModel(addEntry(model, 'requires', { option: option.name, resource: resource.name, amount: 0 }))
          }
        >
          {say('means.new-requirement')}
        </button>
      )}
    </section>
  );
}

interface RequirementFieldsProps {
  readonly model: ModelPartProps['model'];
  readonly entry: RequirementEntry;
  readonly index: number;
  readonly onEntry: (entry: RequirementEntry | null) => void;
}

function RequirementFields({ model, entry, index, onEntry }: RequirementFieldsProps) {
  const say = useSay();
  const number = index + 1;
  const label = say('means.requirement-number', { number });
  return (
    <fieldset>
      <legend className="hidden">{label}</legend>
      <div className="means-fields">
        <label className="means-who">
          {say('means.option')}
          <select
            value={entry.option}
            onChange={(event) => onEntry({ ...entry, option: event.target.value })}
          >
            {model.parties.flatMap(({ options }) =>
              options.map(({ name, says }) => (
                <option key={name} value={name}>
                  {says ?? name}
                </option>
              )),
            )}
          </select>
        </label>
        <AmountFields model={model} entry={entry} onEntry={onEntry} />
        <label>
          {say('means.rotation')}
          <input
            type="number"
            min="1"
            step="any"
            value={entry.rotation ?? 1}
            onChange={(event) => {
              const rotation = Number(event.target.value);
              onEntry(withMember(entry, 'rotation', rotation === 1 ? undefined : rotation));
            }}
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
      {entry.rotation !== undefined && (
        <p className="hint">
          {say('means.turns', {
            inPlace: entry.amount,
            rotation: entry.rotation,
            amount: entry.amount * entry.rotation,
          })}
        </p>
      )}
      <GroundFields entry={entry} onEntry={onEntry} label={label} />
    </fieldset>
  );
}
