import { type Condition, type Span, type Statement, textAt } from '@entente/core/record';
import { useId, useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import { leaveField } from './field-focus.ts';

const kinds = ['if', 'unless', 'only-if'] as const satisfies readonly Condition['kind'][];

interface ConditionFieldProps {
  readonly statement: Statement;
  /** The article's. */
  readonly text: string;
  /** What is selected of it: the words of a condition that is set then. */
  readonly selection: Span | null;
  readonly onCondition: (condition: Condition | null) => void;
}

/** What the stance depends on: in the words of the article, and as an expression over options. */
export function ConditionField({ statement, text, selection, onCondition }: ConditionFieldProps) {
  const say = useSay();
  const field = useId();
  const { condition } = statement;
  const change = (kind: string) => {
    const known = kinds.find((one) => one === kind);
    if (known === undefined) onCondition(null);
    else onCondition({ ...(condition ?? wordsAt(selection ?? statement, text)), kind: known });
  };
  return (
    <div className="field condition-field">
      <label htmlFor={field}>
        {say('statement.condition')} <kbd aria-hidden="true">c</kbd>
      </label>
      <select
        id={field}
        data-field="condition"
        aria-keyshortcuts="c"
        aria-describedby={`${field}-how`}
        value={condition?.kind ?? ''}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Enter') leaveField(event.currentTarget);
        }}
      >
        <option value="">{say('condition.none')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(`condition.${kind}`)}
          </option>
        ))}
      </select>
      <p id={`${field}-how`} className="hint">
        {condition === null && say('condition.how')}
      </p>
      {condition !== null && (
        <>
          {selection !== null && (
            <button
              type="button"
              // Pressing it must not take the selection away that it is about.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onCondition({ ...condition, ...wordsAt(selection, text) })}
            >
              {say('condition.take-selection')}
            </button>
          )}
          <q className="condition-words" dir="auto">
            {condition.text}
          </q>
          <ExpressionInput
            key={condition.expression}
            value={condition.expression ?? ''}
            onValue={(expression) =>
              onCondition(expression === '' ? withoutExpression(condition) : { ...condition, expression })
            }
          />
        </>
      )}
    </div>
  );
}

function wordsAt({ start, end }: Span, text: string): Omit<Condition, 'kind' | 'expression'> {
  return { text: textAt(text, { start, end }), start, end };
}

function withoutExpression({ text, start, end, kind }: Condition): Condition {
  return { text, start, end, kind };
}

interface ExpressionInputProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function ExpressionInput({ value, onValue }: ExpressionInputProps) {
  const say = useSay();
  const field = useId();
  const [typed, setTyped] = useState(value);
  return (
    <>
      <label htmlFor={field}>{say('condition.expression')}</label>
      <input
        id={field}
        className="code"
        dir="ltr"
        value={typed}
        placeholder="a and not b"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          if (typed.trim() !== value) onValue(typed.trim());
        }}
      />
    </>
  );
}
