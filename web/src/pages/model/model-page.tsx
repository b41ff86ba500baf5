import { usePageTitle } from '../../part/page-title.ts';
import type { NegotiationFile } from '@entente/core/agreement';
import type { Issue } from '@entente/core/base/issue';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useDraft } from '../../part/draft.ts';
import { IssueList } from '../../part/trouble.tsx';
import { type NegotiationView, ServerFault, saveModel } from '../../server-api.ts';
import { IssueContext, issuesAt } from './issue-at.ts';
import type { ModelPartProps } from './model-part.ts';
import { guessesIn } from './model-edit.ts';
import { PartyList } from './party-list.tsx';
import { PositionEditor } from './position-editor.tsx';
import { RuleList } from './rule-list.tsx';

export function ModelPage() {
  const view = useNegotiation().data;
  const say = useSay();
  usePageTitle(say('page.model'), view?.name);
  return view === undefined ? null : <ModelEditor key={view.id} view={view} />;
}

const placed = ['parties', 'rules', 'positions'];

/** The analyst's model: who controls what, what ties options together, where parties stand. Guesses are marked. */
function ModelEditor({ view }: { readonly view: NegotiationView }) {
  const say = useSay();
  const { model, edit, isDirty, discard, save, issues, saving } = useModelDraft(view);
  const elsewhere = issues.filter((issue) => placed.every((path) => issuesAt([issue], path).length === 0));
  return (
    <IssueContext value={issues}>
      <header className="page-heading model-heading">
        <div>
          <h1>{say('page.model')}</h1>
          <p className="lead">{say('model.lead')}</p>
          <p>{say('model.guesses', { count: guessesIn(model) })}</p>
          <p>
            <Link to="/n/$id/merges" params={{ id: view.id }}>
              {say('merges.from-model')}
            </Link>
          </p>
        </div>
        <div className="save-bar" role="group" aria-label={say('model.save')}>
          <span role="status">{isDirty ? say('model.dirty') : say('model.saved')}</span>
          <button type="button" disabled={!isDirty || saving} onClick={discard}>
            {say('model.discard')}
          </button>
          <button type="button" className="primary" disabled={!isDirty || saving} onClick={save}>
            {say('model.save')}
          </button>
        </div>
      </header>
      <IssueList issues={elsewhere} label={say('model.issues')} />
      <DayField model={model} onModel={edit} />
      <PartyList model={model} onModel={edit} />
      <RuleList model={model} onModel={edit} />
      <PositionEditor model={model} onModel={edit} />
    </IssueContext>
  );
}

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
function useModelDraft(view: NegotiationView) {
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
  const save = async () => {
    setSaving(true);
    let issues: readonly Issue[] | null = null;
    const done = await change({
      says: say('model.was-saved'),
      run: () =>
        saveModel(view.id, model, version).catch((fault: unknown) => {
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
    save: () => void save(),
    isDirty: draft !== '' && JSON.stringify(model) !== JSON.stringify(view.model),
    issues: refused ?? view.issues,
  };
}

function DayField({ model, onModel }: ModelPartProps) {
  const say = useSay();
  return (
    <label className="inline-field">
      {say('model.as-of')}{' '}
      <input
        type="date"
        value={model.asOf}
        onChange={(event) => {
          if (event.target.value !== '') onModel({ ...model, asOf: event.target.value });
        }}
      />
    </label>
  );
}
