import { type Condition, type Statement, textAt } from '@entente/core/record';
import { useId, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';

const kinds = ['if', 'unless', 'only-if'] as const satisfies readonly Condition['kind'][];

interface ConditionFieldProps {
  readonly statement: Statement;
  /** The article's. */
  readonly text: string;
  readonly onCondition: (condition: Condition | null) => void;
}

/** What the stance depends on: in the words of the article, and as an expression over options. */
export function ConditionField({ statement, text, onCondition }: ConditionFieldProps) {
  const say = useSay();
  const field = useId();
  const { condition } = statement;
  const change = (kind: string) => {
    const known = kinds.find((one) => one === kind);
    if (known === undefined) onCondition(null);
    else onCondition({ ...(condition ?? wholeOf(statement, text)), kind: known });
  };
  return (
    <div className="field condition-field">
      <label htmlFor={field}>{say('statement.condition')}</label>
      <select id={field} value={condition?.kind ?? ''} onChange={(event) => change(event.target.value)}>
        <option value="">{say('condition.none')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(`condition.${kind}`)}
          </option>
        ))}
      </select>
      {condition !== null && (
        <>
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

function wholeOf(statement: Statement, text: string): Omit<Condition, 'kind'> {
  return { text: textAt(text, statement), start: statement.start, end: statement.end };
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
