import { printName } from '@entente/core/base/expression';
import { useId, useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { MoveButtons } from './move-buttons.tsx';
import { moved } from './preference-edit.ts';
import { useFollowedRow } from './use-followed-row.ts';

interface PriorityEditorProps {
  readonly model: ModelSummary;
  /** Of the decision maker. */
  readonly name: string;
  readonly priorities: readonly string[];
  /** Whether they were taken over. */
  readonly onPriorities: (priorities: readonly string[]) => Promise<boolean>;
}

/** Ordered priorities, the most important first: put in another order, taken out, written anew. */
export function PriorityEditor({ model, name, priorities, onPriorities }: PriorityEditorProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const id = useId();
  const { list, follow } = useFollowedRow(priorities);
  const add = async () => {
    if (await onPriorities([...priorities, typed.trim()])) setTyped('');
  };
  return (
    <>
      {priorities.length === 0 && <p className="hint">{say('what-if.none')}</p>}
      <ol className="edit-list" ref={list}>
        {priorities.map((priority, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same priority may stand twice
          <li key={`${index} ${priority}`}>
            <div className="edit-row">
              <code dir="ltr">{priority}</code>
              <MoveButtons
                what={priority}
                isFirst={index === 0}
                isLast={index === priorities.length - 1}
                onMove={(by) => {
                  follow(index, by);
                  void onPriorities(moved(priorities, index, by));
                }}
              />
              <button
                type="button"
                className="quiet"
                aria-label={say('what-if.remove', { what: priority })}
                onClick={() => void onPriorities(priorities.toSpliced(index, 1))}
              >
                ✕
              </button>
            </div>
          </li>
        ))}
      </ol>
      <form
        className="edit-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label htmlFor={`${id}text`} className="hidden">
          {say('what-if.new', { party: { name } })}
        </label>
        <input
          id={`${id}text`}
          list={`${id}options`}
          className="code"
          dir="ltr"
          spellCheck={false}
          placeholder={say('what-if.new.example')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <datalist id={`${id}options`}>
          {model.options.flatMap(({ label }) =>
            [printName(label), `not ${printName(label)}`].map((text) => (
              <option key={text} value={text}>
                {text}
              </option>
            )),
          )}
        </datalist>
        <button type="submit" disabled={typed.trim() === ''}>
          {say('what-if.add')}
        </button>
      </form>
    </>
  );
}
