import { useId, useRef, useState } from 'react';
import type { FieldName } from './command.ts';
import { leaveField } from './field-focus.ts';

interface NameFieldProps {
  readonly field: FieldName;
  readonly label: string;
  readonly shortcut: string;
  readonly name: string | null;
  /** Names to choose from; any other can be written. */
  readonly known: readonly string[];
  readonly onName: (name: string | null) => void;
}

/** A name, of those known or a new one; saved when the field is left or on Enter, and as it was on Escape. */
export function NameField({ field, label, shortcut, name, known, onName }: NameFieldProps) {
  const id = useId();
  const [value, setValue] = useState(name ?? '');
  const isGivenUp = useRef(false);
  const save = () => {
    if (isGivenUp.current) {
      isGivenUp.current = false;
      return;
    }
    const next = value.trim() === '' ? null : value.trim();
    if (next !== name) onName(next);
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} <kbd aria-hidden="true">{shortcut}</kbd>
      </label>
      <input
        id={id}
        data-field={field}
        dir="auto"
        value={value}
        list={`${id}-known`}
        autoComplete="off"
        aria-keyshortcuts={shortcut}
        onChange={(event) => setValue(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leaveField(event.currentTarget);
          if (event.key !== 'Escape') return;
          setValue(name ?? '');
          isGivenUp.current = true;
          leaveField(event.currentTarget);
        }}
      />
      <datalist id={`${id}-known`}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  );
}
