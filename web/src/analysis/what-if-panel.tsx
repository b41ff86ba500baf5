import type { Issue } from '@entente/core/base/issue';
import { type KeyboardEvent, useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import { IssueList } from '../part/trouble.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { fileNameOf, saveText } from './downloads.tsx';
import { type PreferenceEntry, plainEntry, withPreferences } from './preference-edit.ts';
import { PriorityEditor } from './priority-editor.tsx';
import { RankingEditor } from './ranking-editor.tsx';
import { ReadingView } from './reading-view.tsx';
import type { WhatIfDesk } from './use-what-if.ts';

interface WhatIfPanelProps {
  readonly model: ModelSummary;
  readonly desk: WhatIfDesk;
}

/** The preferences of every decision maker, to be changed and changed back: what would the verdicts be then? */
export function WhatIfPanel({ model, desk }: WhatIfPanelProps) {
  const say = useSay();
  const [refusal, setRefusal] = useState<{ readonly name: string; readonly issues: readonly Issue[] }>();
  const { file, changed, change, undo, redo } = desk;
  const names = Object.keys(changed);
  const [isOpen, setIsOpen] = useState(names.length > 0);
  const put = async (name: string, entry: PreferenceEntry) => {
    const told = await change({ ...changed, [name]: entry });
    const issues = told.filter(({ severity }) => severity === 'error');
    setRefusal(told.length === 0 ? undefined : { name, issues });
    return told.length === 0;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (isTyping || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    (event.shiftKey ? redo : undo)?.();
  };
  return (
    <details
      className="what-if"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {say('what-if.title')}
        {names.length > 0 && (
          <span className="tag">{say('what-if.changed-count', { count: names.length })}</span>
        )}
      </summary>
      <p className="hint">{say('what-if.says')}</p>
      {model.kind === 'unlisted' && <p className="hint">{say('unlisted.only-counts')}</p>}
      {!desk.isKept && <p role="status">{say('what-if.too-long')}</p>}
      <div className="toolbar">
        <button type="button" disabled={undo === undefined} onClick={undo}>
          {say('undo')}
        </button>
        <button type="button" disabled={redo === undefined} onClick={redo}>
          {say('redo')}
        </button>
        <button type="button" disabled={names.length === 0} onClick={() => void change({})}>
          {say('what-if.own')}
        </button>
        {file !== undefined && names.length > 0 && (
          <button
            type="button"
            onClick={() =>
              saveText(
                `${fileNameOf(model.name)}.model.json`,
                'application/json',
                `${JSON.stringify(withPreferences(file, changed), null, 2)}\n`,
              )
            }
          >
            {say('what-if.save')}
          </button>
        )}
      </div>
      {desk.cancel !== undefined && <ReadingView says={say('what-if.checking')} onCancel={desk.cancel} />}
      {file !== undefined && (
        // Undo by its key wherever in the panel the focus is; its buttons do the same.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className="what-if-parties" onKeyDown={onKeyDown}>
          {model.decisionMakers.map((name, decisionMaker) => (
            <fieldset key={name} data-party={decisionMaker % 8}>
              <legend>
                {say('name', { name: { name } })}
                {names.includes(name) && <span className="tag">{say('what-if.changed')}</span>}
              </legend>
              <EntryEditor
                model={model}
                name={name}
                entry={plainEntry(changed[name] ?? file.preferences?.[name])}
                onEntry={(entry) => put(name, entry)}
              />
              <div role="alert">
                {refusal?.name === name && (
                  <IssueList issues={refusal.issues} label={say('analysis.issues')} />
                )}
              </div>
            </fieldset>
          ))}
        </div>
      )}
    </details>
  );
}

interface EntryEditorProps {
  readonly model: ModelSummary;
  readonly name: string;
  readonly entry: PreferenceEntry;
  /** Whether it was taken over. */
  readonly onEntry: (entry: PreferenceEntry) => Promise<boolean>;
}

function EntryEditor({ model, name, entry, onEntry }: EntryEditorProps) {
  const say = useSay();
  if (entry.relation !== undefined) return <p className="hint">{say('what-if.relation')}</p>;
  if (entry.ranking !== undefined)
    return (
      <RankingEditor
        model={model}
        ranking={entry.ranking}
        onRanking={(ranking) => void onEntry({ ranking })}
      />
    );
  return (
    <PriorityEditor
      model={model}
      name={name}
      priorities={entry.priorities ?? []}
      onPriorities={(priorities) => onEntry({ priorities })}
    />
  );
}
