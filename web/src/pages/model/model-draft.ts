import type { NegotiationFile } from '@entente/core/agreement';
import type { Issue } from '@entente/core/base/issue';
import { useMemo, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { useDraft } from '../../part/draft.ts';
import { type NegotiationView, saveModel } from '../../server-api/negotiation.ts';
import { ServerFault } from '../../server-api/request.ts';

/** A model that a person began to change, and the version that it was made on. */
type ModelDraft = Pick<NegotiationView, 'model' | 'version'>;

function readDraft(stored: string): ModelDraft | null {
  if (stored === '') return null;
  const draft = JSON.parse(stored) as Partial<ModelDraft>;
  return draft.model === undefined || draft.version === undefined
    ? null
    : { model: draft.model, version: draft.version };
}

/** The model as a person is changing it; kept at the browser until it is saved. */
export function useModelDraft(view: NegotiationView) {
  const say = useSay();
  const change = useChange();
  const [draft, setDraft, forget] = useDraft(`${view.id}.model`);
  const [refused, setRefused] = useState<readonly Issue[] | null>(null);
  const [saving, setSaving] = useState(false);
  const { model, version } = useMemo(() => readDraft(draft) ?? view, [draft, view]);
  const edit = (next: NegotiationFile) => setDraft(JSON.stringify({ model: next, version }));
  const discard = () => {
    forget();
    setRefused(null);
  };
  const save = async (next: NegotiationFile, says: string) => {
    setSaving(true);
    let issues: readonly Issue[] | null = null;
    const done = await change({
      says,
      run: () =>
        saveModel(view.id, next, version).catch((fault: unknown) => {
          if (fault instanceof ServerFault && fault.status === 422) issues = fault.issues;
          throw fault;
        }),
    });
    setSaving(false);
    setRefused(issues);
    if (done) forget();
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
