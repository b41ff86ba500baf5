import { useId, useState } from 'react';
import { useSay } from '../language/language-context.tsx';

interface StateFieldProps {
  readonly label: string;
  readonly states: readonly string[];
  readonly value: string;
  readonly onChange: (state: string) => void;
}

/** Suggestions of a longer list would only slow the page down. */
const mostSuggested = 500;

/** A state by its label, taken over once it is one. */
export function StateField({ label, states, value, onChange }: StateFieldProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? value;
  const isKnown = text === '' || states.includes(text);
  return (
    <span className="inline-field">
      <label htmlFor={`${id}field`}>{label}</label>{' '}
      <input
        id={`${id}field`}
        list={id}
        className="code"
        size={Math.max(14, Math.min(40, (states[0]?.length ?? 0) + 4))}
        dir="ltr"
        value={text}
        aria-invalid={!isKnown}
        spellCheck={false}
        onChange={({ target }) => {
          setTyped(target.value);
          if (states.includes(target.value)) {
            setTyped(undefined);
            onChange(target.value);
          }
        }}
      />
      <datalist id={id}>
        {states.slice(0, mostSuggested).map((state) => (
          <option key={state} value={state}>
            {state}
          </option>
        ))}
      </datalist>
      {!isKnown && (
        <span className="hint" role="status">
          {say('analysis.no-such-state')}
        </span>
      )}
    </span>
  );
}
