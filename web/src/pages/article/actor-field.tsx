import { useId, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import type { NegotiationView } from '../../server-api.ts';

/** Everybody whom the negotiation knows, parties first. */
export function actorsOf(view: Pick<NegotiationView, 'model' | 'statements'>): readonly string[] {
  const spoken = view.statements.map(({ statement }) => statement.actor);
  return [...new Set([...view.model.parties.map(({ name }) => name), ...spoken])].filter(
    (name) => name !== null,
  );
}

interface ActorFieldProps {
  readonly view: NegotiationView;
  readonly actor: string | null;
  readonly onActor: (actor: string | null) => void;
}

/** Whom the statement speaks for; saved when the field is left or on Enter. */
export function ActorField({ view, actor, onActor }: ActorFieldProps) {
  const say = useSay();
  const field = useId();
  const [value, setValue] = useState(actor ?? '');
  const save = () => {
    const next = value.trim() === '' ? null : value.trim();
    if (next !== actor) onActor(next);
  };
  return (
    <div className="field">
      <label htmlFor={field}>{say('statement.actor')}</label>
      <input
        id={field}
        className="actor-input"
        dir="auto"
        value={value}
        list={`${field}-known`}
        onChange={(event) => setValue(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <datalist id={`${field}-known`}>
        {actorsOf(view).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </div>
  );
}
