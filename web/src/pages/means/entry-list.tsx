import type { ComponentType } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { IssuePlace } from '../model/issue-place.tsx';
import type { ModelPartProps } from '../model/model-part.ts';
import { AmountFields } from './entry-fields.tsx';
import { GroundFields } from './ground-fields.tsx';
import { type AmountList, type MeansLists, addEntry, entriesOf, setEntry } from './means-edit.ts';

/** What the lists call themselves, an entry by its number, and a new one. */
const messages = {
  pledges: {
    title: 'means.pledges',
    says: 'means.pledges.says',
    number: 'means.pledge-number',
    fresh: 'means.new-pledge',
  },
  requires: {
    title: 'means.requires',
    says: 'means.requires.says',
    number: 'means.requirement-number',
    fresh: 'means.new-requirement',
  },
} as const;

export interface EntryProps<List extends AmountList> {
  readonly model: ModelPartProps['model'];
  readonly entry: MeansLists[List];
  readonly onEntry: (entry: MeansLists[List]) => void;
}

interface EntryListProps<List extends AmountList> extends ModelPartProps {
  readonly list: List;
  /** A further entry; undefined while the model has nothing that it could be about. */
  readonly fresh: MeansLists[List] | undefined;
  /** Whose amount it is: the field before it. */
  readonly Subject: ComponentType<EntryProps<List>>;
  /** What else there is to say of it, behind the amount. */
  readonly Rest: ComponentType<EntryProps<List>>;
  /** What follows from the fields, below them. */
  readonly Note?: ComponentType<EntryProps<List>>;
}

/** A list of amounts of resources, whose entries are changed, removed and added. */
export function EntryList<List extends AmountList>(props: EntryListProps<List>) {
  const { list, fresh, model, onModel } = props;
  const say = useSay();
  const { title, says, fresh: add } = messages[list];
  return (
    <section aria-labelledby={list} className="model-section">
      <h2 id={list}>{say(title)}</h2>
      <p className="hint">{say(says)}</p>
      <ul className="means-list">
        {entriesOf(model, list).map((entry, index) => (
          // An entry has no name of its own; it is told by its place.
          <li key={index} className="means-entry" data-guessed={entry.guessed === true ? '' : undefined}>
            <EntryFields {...props} entry={entry} index={index} />
            <IssuePlace path={`${list}[${index}]`} />
          </li>
        ))}
      </ul>
      {fresh !== undefined && (
        <button type="button" onClick={() => onModel(addEntry(model, list, fresh))}>
          {say(add)}
        </button>
      )}
    </section>
  );
}

interface EntryFieldsProps<List extends AmountList> extends EntryListProps<List> {
  readonly entry: MeansLists[List];
  readonly index: number;
}

function EntryFields<List extends AmountList>(props: EntryFieldsProps<List>) {
  const { list, model, onModel, entry, index, Subject, Rest, Note } = props;
  const say = useSay();
  const label = say(messages[list].number, { number: index + 1 });
  const set = (next: MeansLists[List] | null) => onModel(setEntry(model, list, { index, entry: next }));
  const field = { model, entry, onEntry: set };
  return (
    <fieldset>
      <legend className="hidden">{label}</legend>
      <div className="means-fields">
        <Subject {...field} />
        <AmountFields {...field} />
        <Rest {...field} />
        <button
          type="button"
          className="quiet"
          aria-label={say('model.remove', { what: label })}
          onClick={() => set(null)}
        >
          ✕
        </button>
      </div>
      {Note !== undefined && <Note {...field} />}
      <GroundFields entry={entry} onEntry={set} label={label} />
    </fieldset>
  );
}
