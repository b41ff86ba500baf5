import type { NegotiationFile } from '@entente/core/agreement';
import type { Issue } from '@entente/core/base/issue';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { useDraft } from '../../part/draft.ts';
import { type NegotiationView, saveModel } from '../../server-api/negotiation.ts';
import { ServerFault } from '../../server-api/request.ts';
import { type ModelDraft, rebased } from './model-rebase.ts';

function readDraft(stored: string): ModelDraft | null {
  if (stored === '') return null;
  const { model, version, base } = JSON.parse(stored) as Partial<ModelDraft>;
  return model === undefined || version === undefined || base === undefined ? null : { model, version, base };
}

/** The draft, on what was saved since where the two can go together; else as it is, to be refused when it is saved. */
function currentDraft(stored: string, view: NegotiationView): ModelDraft {
  const draft = readDraft(stored);
  if (draft === null) return { model: view.model, version: view.version, base: view.model };
  const model = view.version > draft.version ? rebased(draft, view.model) : undefined;
  return model === undefined ? draft : { model, version: view.version, base: view.model };
}

/** The model as a person is changing it; kept at the browser until it is saved. */
export function useModelDraft(view: NegotiationView) {
  const say = useSay();
  const change = useChange();
  const [draft, setDraft, forget] = useDraft(`${view.id}.model`);
  const [refused, setRefused] = useState<readonly Issue[] | null>(null);
  const [saving, setSaving] = useState(false);
  const { model, version, base } = useMemo(() => currentDraft(draft, view), [draft, view]);
  const edit = (next: NegotiationFile) => setDraft(JSON.stringify({ model: next, version, base }));
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  const discard = () => {
    forget();
    setRefused(null);
  };
  const save = async (next: NegotiationFile, says: string) => {
    setSaving(true);
    let issues: readonly Issue[] | null = null;
    let savedAs = version;
    const done = await change({
      says,
      run: () =>
        saveModel(view.id, next, version).then(
          (saved) => {
            savedAs = saved.version;
          },
          (fault: unknown) => {
            if (fault instanceof ServerFault && fault.status === 422) issues = fault.issues;
            throw fault;
          },
        ),
    });
    setSaving(false);
    setRefused(issues);
    if (!done) return;
    // What was changed while it was being saved is a draft on what was saved.
    const since = latest.current === draft ? null : readDraft(latest.current);
    if (since === null) forget();
    else setDraft(JSON.stringify({ model: since.model, version: savedAs, base: model }));
  };
  return {
    model,
    edit,
    discard,
    saving,
    save: () => void save(model, say('model.was-saved')),
    /** Saves a further change at once, and what was changed before with it. */
    saveWith: (next: NegotiationFile, says: string) => void save(next, says),
    isDirty: draft !== '' && JSON.stringify(model) !== JSON.stringify(view.model),
    issues: refused ?? view.issues,
  };
}
