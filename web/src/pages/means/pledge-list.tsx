import { useSay } from '../../language/language-context.tsx';
import type { ModelPartProps } from '../model/model-part.ts';
import { EntryList, type EntryProps } from './entry-list.tsx';
import { entriesOf, withMember } from './means-edit.ts';

/** What each party has pledged, and on which condition. */
export function PledgeList({ model, onModel }: ModelPartProps) {
  const [party] = model.parties;
  const [resource] = entriesOf(model, 'resources');
  const fresh =
    party === undefined || resource === undefined
      ? undefined
      : { party: party.name, resource: resource.name, amount: 0 };
  return (
    <EntryList
      list="pledges"
      model={model}
      onModel={onModel}
      fresh={fresh}
      Subject={PartyField}
      Rest={ConditionField}
    />
  );
}

function PartyField({ model, entry, onEntry }: EntryProps<'pledges'>) {
  const say = useSay();
  return (
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
  );
}

function ConditionField({ entry, onEntry }: EntryProps<'pledges'>) {
  const say = useSay();
  return (
    <label className="means-if">
      {say('condition.if')}
      <input
        className="code"
        dir="ltr"
        value={entry.if ?? ''}
        onChange={(event) => onEntry(withMember(entry, 'if', event.target.value))}
      />
    </label>
  );
}
