import type { FactEntry, PledgeEntry, RequirementEntry } from '@entente/core/agreement';
import type { StatementRecord } from '@entente/core/record';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { withMember } from './means-edit.ts';

type Grounded = Pick<FactEntry | PledgeEntry | RequirementEntry, 'evidence' | 'source' | 'guessed' | 'why'>;

interface GroundFieldsProps<Entry extends Grounded> {
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  /** What it is the ground of, for the name of the group. */
  readonly label: string;
}

/** What a figure or a fact rests on: statements of the record, a public source, or an assumption with its reason. */
export function GroundFields<Entry extends Grounded>({ entry, onEntry, label }: GroundFieldsProps<Entry>) {
  const say = useSay();
  return (
    <details className="ground-fields">
      <summary>
        {say('means.ground', { what: label })}
        {entry.guessed === true && <span className="tag">{say('means.assumed')}</span>}
      </summary>
      <label className="check">
        <input
          type="checkbox"
          checked={entry.guessed === true}
          onChange={(event) => onEntry(withMember(entry, 'guessed', event.target.checked ? true : undefined))}
        />
        {say('means.is-assumed')}
      </label>
      {(['why', 'source'] as const).map((member) => (
        <label key={member}>
          {say(`means.${member}`)}
          <input
            dir="auto"
            value={entry[member] ?? ''}
            onChange={(event) =>
              onEntry(withMember(entry, member, event.target.value as Entry[typeof member]))
            }
          />
        </label>
      ))}
      <EvidenceField entry={entry} onEntry={onEntry} />
    </details>
  );
}

/** The statements that it rests on, each with its words; another is chosen from a list. */
function EvidenceField<Entry extends Grounded>({ entry, onEntry }: Omit<GroundFieldsProps<Entry>, 'label'>) {
  const say = useSay();
  const view = useNegotiation().data;
  const statements = view?.statements.filter(({ status }) => status !== 'rejected') ?? [];
  const words = (id: string): string => wordsOf(statements, view?.articles ?? [], id) ?? id;
  const evidence = entry.evidence ?? [];
  const set = (ids: readonly string[]) => onEntry(withMember(entry, 'evidence', ids as Entry['evidence']));
  const others = statements.filter(({ id }) => !evidence.includes(id));
  return (
    <div className="evidence-field">
      <ul>
        {evidence.map((id) => (
          <li key={id}>
            <q dir="auto">{words(id)}</q>{' '}
            <button
              type="button"
              className="quiet"
              aria-label={say('means.evidence.remove', { words: words(id) })}
              onClick={() => set(evidence.filter((other) => other !== id))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <label>
          {say('means.evidence')}
          <select value="" onChange={(event) => set([...evidence, event.target.value])}>
            <option value="">{say('means.evidence.add')}</option>
            {others.map(({ id }) => (
              <option key={id} value={id}>
                {words(id).slice(0, 90)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

type Articles = readonly { readonly id: string; readonly article: { readonly text: string } }[];

function wordsOf(statements: readonly StatementRecord[], articles: Articles, id: string): string | undefined {
  const found = statements.find((statement) => statement.id === id);
  const article = articles.find((one) => one.id === found?.articleId);
  return found === undefined
    ? undefined
    : article?.article.text.slice(found.statement.start, found.statement.end);
}
