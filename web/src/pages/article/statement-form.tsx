import { type Span, type Stance, textAt } from '@entente/core/record';
import { useId, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import type { OptionChoice } from '../../negotiation/option-choice.ts';
import { useChange } from '../../negotiation/use-change.ts';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { addStatement } from '../../server-api/statement.ts';
import type { ArticleRecord } from '@entente/core/record';
import { actorsOf } from '../../review/known-names.ts';
import { OptionField } from '../../review/option-field.tsx';
import { StanceField } from '../../review/statement-fields.tsx';

interface StatementFormProps {
  readonly view: NegotiationView;
  readonly entry: ArticleRecord;
  readonly choices: readonly OptionChoice[];
  readonly span: Span;
  readonly onDone: (statementId: string | null) => void;
}

/** A statement that reading missed, made of the words that a person selected. */
export function StatementForm({ view, entry, choices, span, onDone }: StatementFormProps) {
  const say = useSay();
  const field = useId();
  const change = useChange();
  const [actor, setActor] = useState('');
  const [stance, setStance] = useState<Stance | null>(null);
  const [about, setAbout] = useState<readonly string[]>([]);
  const complete = actor.trim() !== '' && stance !== null && about.length > 0;
  const save = async () => {
    if (stance === null) return;
    let statementId: string | null = null;
    const done = await change({
      says: say('review.added'),
      run: async () => {
        const input = { articleId: entry.id, ...span, actor: actor.trim(), stance, about };
        ({ statementId } = await addStatement(view.id, input));
      },
    });
    if (done) onDone(statementId);
  };
  return (
    <form
      className="statement-form"
      aria-label={say('article.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <blockquote dir="auto" lang={entry.article.language}>
        {textAt(entry.article.text, span)}
      </blockquote>
      <div className="field">
        <label htmlFor={field}>{say('statement.actor')}</label>
        <input
          id={field}
          dir="auto"
          required
          value={actor}
          list={`${field}-known`}
          onChange={(event) => setActor(event.target.value)}
        />
        <datalist id={`${field}-known`}>
          {actorsOf(view).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
      </div>
      <StanceField stance={stance} onStance={setStance} />
      <OptionField choices={choices} about={about} onAbout={setAbout} />
      <div className="decision-buttons">
        <button type="submit" className="primary" disabled={!complete}>
          {say('article.add')}
        </button>
        <button type="button" onClick={() => onDone(null)}>
          {say('cancel')}
        </button>
      </div>
      {!complete && <p className="hint">{say('article.add.needs')}</p>}
    </form>
  );
}
