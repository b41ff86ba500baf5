import { type Supposition, readNegotiation, suppose } from '@entente/core/agreement';
import type { Issue } from '@entente/core/base/issue';
import { useId, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { IssueList } from '../../part/trouble.tsx';
import { saveModel } from '../../server-api/negotiation.ts';

/** Keeps an answer in the model as an assumption, with the analyst's reason; it can be undone like any change. */
export function RecordAnswer({ supposition }: { readonly supposition: Supposition }) {
  const say = useSay();
  const id = useId();
  const view = useNegotiation().data;
  const change = useChange();
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  if (view === undefined) return null;
  if (!isOpen)
    return (
      <button type="button" onClick={() => setOpen(true)}>
        {say('advice.record')}
      </button>
    );
  const record = async () => {
    const read = readNegotiation(view.model);
    const supposed = read.ok ? suppose(read.value, [supposition], why.trim()) : read;
    setIssues(supposed.ok ? [] : supposed.issues);
    if (!supposed.ok) return;
    const { file } = supposed.value;
    setSaving(true);
    const isSaved = await change({
      says: say('advice.recorded'),
      run: () => saveModel(view.id, file, view.version),
    });
    setSaving(false);
    setOpen(!isSaved);
  };
  return (
    <form
      className="record-answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) void record();
      }}
    >
      <label htmlFor={id}>{say('advice.why')}</label>
      <input
        id={id}
        required
        dir="auto"
        pattern=".*\S.*"
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      <p className="hint">{say('advice.record-says')}</p>
      <IssueList issues={issues} label={say('advice.record')} />
      <button type="submit" className="primary" disabled={isSaving}>
        {say('advice.record')}
      </button>{' '}
      <button type="button" className="quiet" onClick={() => setOpen(false)}>
        {say('cancel')}
      </button>
    </form>
  );
}
