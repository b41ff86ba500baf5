import type { NegotiationFile, PledgeEntry, RequirementEntry } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { entriesOf, withMember } from './means-edit.ts';

interface EntryProps<Entry> {
  readonly model: NegotiationFile;
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
}

/** How much of which resource, from when to when: what a requirement and a pledge have in common. */
export function AmountFields<Entry extends RequirementEntry | PledgeEntry>({
  model,
  entry,
  onEntry,
}: EntryProps<Entry>) {
  const say = useSay();
  return (
    <>
      <label>
        {say('means.amount-field')}
        <input
          type="number"
          min="0"
          step="any"
          value={entry.amount}
          onChange={(event) => onEntry({ ...entry, amount: Number(event.target.value) })}
        />
      </label>
      <label>
        {say('means.resource')}
        <select
          value={entry.resource}
          onChange={(event) => onEntry({ ...entry, resource: event.target.value })}
        >
          {resourceNames(model, entry.resource).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {(['from', 'until'] as const).map((end) => (
        <label key={end}>
          {say(`means.${end}`)}
          <input
            type="date"
            value={entry[end] ?? ''}
            onChange={(event) => onEntry(withMember(entry, end, event.target.value as Entry[typeof end]))}
          />
        </label>
      ))}
    </>
  );
}

/** The model's resources, and the one that the entry names although there is none of that name. */
function resourceNames(model: NegotiationFile, own: string): readonly string[] {
  return [...new Set([...entriesOf(model, 'resources').map(({ name }) => name), own])];
}
