import type { StatementRecord } from '@entente/core/record';
import { useSay, type SayMessage } from '../../language/language-context.tsx';
import type { MessageId } from '../../language/language.ts';
import { articleName } from '../../negotiation/article-name.ts';
import { choiceOf } from '../../negotiation/option-choice.ts';
import { type Selection, type SelectionPart, countsOf } from './selection.ts';
import { statementWords } from './statement-words.ts';
import type { Confirming } from './use-confirm.ts';

/** What the selection can be made by; the sentence comes by what is alike alone. */
const parts = [
  'article',
  'actor',
  'speaker',
  'option',
  'stance',
  'rule',
] as const satisfies readonly SelectionPart[];

const leasts = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

/** So many statements are named before all of them are decided together. */
const mostNamed = 12;

/** Chooses statements by what they have in common, shows what a decision on all of them would do, and decides them. */
export function SeveralPanel({ state }: { readonly state: Confirming }) {
  const say = useSay();
  const { selection, severalOpen, isWhole } = state;
  return (
    <details
      className="several"
      open={severalOpen}
      onToggle={(event) => state.setSeveralOpen(event.currentTarget.open)}
    >
      <summary>
        {say('several.title')} <kbd aria-hidden="true">b</kbd>
        {!isWhole && ` · ${say('several.chosen', { count: state.ordered.length })}`}
      </summary>
      <div className="several-filters">
        {parts.map((part) => (
          <PartFilter key={part} part={part} state={state} />
        ))}
        <label>
          <span>{say('several.above')}</span>
          <select
            value={selection.above ?? ''}
            onChange={(event) => state.select(withAbove(selection, Number(event.target.value)))}
          >
            <option value="">{say('several.any')}</option>
            {[...new Set([...leasts, ...(selection.above === undefined ? [] : [selection.above])])]
              .toSorted((a, b) => a - b)
              .map((least) => (
                <option key={least} value={least}>
                  {say('share', { share: { share: least } })}
                </option>
              ))}
          </select>
        </label>
        {!isWhole && (
          <button type="button" className="quiet" onClick={() => state.select({})}>
            {say('several.clear')}
          </button>
        )}
      </div>
      <Preview state={state} />
    </details>
  );
}

function withAbove({ above: _, ...rest }: Selection, above: number): Selection {
  return above > 0 ? { ...rest, above } : rest;
}

function PartFilter({ part, state }: { readonly part: SelectionPart; readonly state: Confirming }) {
  const say = useSay();
  const { selection, view, choices } = state;
  const { [part]: chosen, ...rest } = selection;
  const waiting = view.statements.filter(({ status }) => status === 'proposed');
  const counts = countsOf(waiting, part, choices);
  const values =
    chosen === undefined || counts.some(({ value }) => value === chosen)
      ? counts
      : [{ value: chosen, count: 0 }, ...counts];
  return (
    <label>
      <span>{say(`several.${part}` as MessageId)}</span>
      <select
        // A value may be empty: that the statements have none. So every value stands behind a sign.
        value={chosen === undefined ? '' : `=${chosen}`}
        onChange={({ target: { value } }) =>
          state.select(value === '' ? rest : { ...rest, [part]: value.slice(1) })
        }
      >
        <option value="">{say('several.any')}</option>
        {values.map(({ value, count }) => (
          <option key={value} value={`=${value}`}>
            {say('several.value', { value: valueWords(part, value, { state, say }), count })}
          </option>
        ))}
      </select>
    </label>
  );
}

function valueWords(
  part: SelectionPart,
  value: string,
  { state: { view, choices }, say }: { readonly state: Confirming; readonly say: SayMessage },
): string {
  if (part === 'stance') return say(`stance.${value === '' ? 'unknown' : value}` as MessageId);
  if (value === '') return say('several.none');
  if (part === 'actor') return say('name', { name: { name: value } });
  if (part === 'option') return choiceOf(choices, value)?.says ?? value;
  if (part !== 'article') return value;
  const article = view.articles.find(({ id }) => id === value)?.article;
  return (article && articleName(article)) ?? say('article.untitled');
}

/** What would be decided: how many, whose, how sure; and each by name as far as there is room. */
function Preview({ state }: { readonly state: Confirming }) {
  const say = useSay();
  const { waiting, choices } = state;
  if (waiting.length === 0) return <p className="hint">{say('several.nothing')}</p>;
  const ids = waiting.map(({ id }) => id);
  const lacking = waiting.filter(isLacking).length;
  const least = Math.min(...waiting.map(({ statement }) => statement.confidence));
  return (
    <section className="several-preview" aria-label={say('several.preview')}>
      <p>
        {say('several.count', { count: waiting.length, least: { share: least } })}{' '}
        {lacking > 0 && <span className="several-lacking">{say('several.lacking', { count: lacking })}</span>}
      </p>
      <ul className="several-stances">
        {countsOf(waiting, 'stance', choices).map(({ value, count }) => (
          <li key={value}>
            {say('several.value', {
              value: say(`stance.${value === '' ? 'unknown' : value}` as MessageId),
              count,
            })}
          </li>
        ))}
      </ul>
      <ol className="several-list">
        {waiting.slice(0, mostNamed).map((entry) => (
          <li key={entry.id}>
            <button type="button" className="quiet" onClick={() => state.show(entry.id)}>
              <span dir="auto">{statementWords(entry, choices, say)}</span>
            </button>{' '}
            <span className="hint">{say('share', { share: { share: entry.statement.confidence } })}</span>
          </li>
        ))}
      </ol>
      {waiting.length > mostNamed && <p>{say('several.more', { count: waiting.length - mostNamed })}</p>}
      <div className="decision-buttons">
        <button type="button" onClick={() => state.decide(ids, 'accept')}>
          {say('several.accept', { count: ids.length })}
        </button>
        <button type="button" onClick={() => state.decide(ids, 'reject')}>
          {say('several.reject', { count: ids.length })}
        </button>
        <span className="hint">{say('several.undo')}</span>
      </div>
    </section>
  );
}

/** Whether a statement makes no position even when it is accepted. */
function isLacking({ statement: { actor, stance, about } }: StatementRecord): boolean {
  return actor === null || stance === null || about.length === 0;
}
