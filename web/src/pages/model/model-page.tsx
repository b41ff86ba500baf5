import { usePageTitle } from '../../part/page-title.ts';
import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { IssueList } from '../../part/trouble.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { IssueContext, issuesAt } from './issue-at.ts';
import type { ModelPartProps } from './model-part.ts';
import { useModelDraft } from './model-draft.ts';
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
