import type { Issue } from '@entente/core/base/issue';
import { type DragEvent, useId, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { LocatedIssueList } from '../../part/located-issue-list.tsx';
import { exampleModels } from './example-model.ts';

interface OpenModelProps {
  /** What is wrong with the text that was opened last. */
  readonly issues: readonly Issue[];
  readonly onText: (path: string, text: string) => void;
  readonly onExample: (id: string) => void;
}

/** Ways to put a model on the desk: a file, a text, a worked example. */
export function OpenModel({ issues, onText, onExample }: OpenModelProps) {
  const say = useSay();
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);
  const area = useId();
  const take = async (file: File | undefined) => {
    if (file !== undefined) onText(file.name, await file.text());
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className="start-columns">
      <section aria-labelledby="open-own">
        <h2 id="open-own">{say('analysis.open.own')}</h2>
        {/* Dropping is for the mouse; the field inside does the same for everybody. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <label
          className="drop-place"
          data-over={isOver ? '' : undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={onDrop}
        >
          {say('analysis.open.file')}
          <input
            type="file"
            accept=".gmcr,.json,.yaml,.yml,.txt,application/json"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </label>
        <p className="hint">{say('analysis.open.stays')}</p>
        <LocatedIssueList issues={issues} label={say('analysis.issues')} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onText('-', text);
          }}
        >
          <label htmlFor={area}>{say('analysis.open.paste')}</label>
          <textarea
            id={area}
            className="code"
            rows={8}
            dir="ltr"
            spellCheck={false}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <button type="submit" disabled={text.trim() === ''}>
            {say('analysis.open.read')}
          </button>
        </form>
      </section>
      <section aria-labelledby="open-example">
        <h2 id="open-example">{say('analysis.open.example')}</h2>
        <ul className="cards" lang="en" dir="ltr">
          {exampleModels.map(({ id, name, shows }) => (
            <li key={id}>
              <button type="button" className="card" onClick={() => onExample(id)}>
                <strong>{name}</strong>
                <span className="card-facts">{shows}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
