import { useSay } from '../../language/language-context.tsx';
import type { ModelPartProps } from '../model/model-part.ts';
import { EntryList, type EntryProps } from './entry-list.tsx';
import { entriesOf, withMember } from './means-edit.ts';

/** What each option requires. */
export function RequirementList({ model, onModel }: ModelPartProps) {
  const [option] = model.parties.flatMap(({ options }) => options);
  const [resource] = entriesOf(model, 'resources');
  const fresh =
    option === undefined || resource === undefined
      ? undefined
      : { option: option.name, resource: resource.name, amount: 0 };
  return (
    <EntryList
      list="requires"
      model={model}
      onModel={onModel}
      fresh={fresh}
      Subject={OptionField}
      Rest={RotationField}
      Note={RotationNote}
    />
  );
}

function OptionField({ model, entry, onEntry }: EntryProps<'requires'>) {
  const say = useSay();
  return (
    <label className="means-who">
      {say('means.option')}
      <select value={entry.option} onChange={(event) => onEntry({ ...entry, option: event.target.value })}>
        {model.parties.flatMap(({ options }) =>
          options.map(({ name, says }) => (
            <option key={name} value={name}>
              {says ?? name}
            </option>
          )),
        )}
      </select>
    </label>
  );
}

function RotationField({ entry, onEntry }: EntryProps<'requires'>) {
  const say = useSay();
  return (
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
  );
}

function RotationNote({ entry: { amount, rotation } }: EntryProps<'requires'>) {
  const say = useSay();
  return rotation === undefined ? null : (
    <p className="hint">{say('means.turns', { inPlace: amount, rotation, amount: amount * rotation })}</p>
  );
}
