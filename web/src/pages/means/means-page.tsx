import {
  type Negotiation,
  type NegotiationFile,
  lostEvidence,
  readNegotiation,
} from '@entente/core/agreement';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useAgreement } from '../../negotiation/use-negotiation.ts';
import { usePageTitle } from '../../part/page-title.ts';
import { IssueList } from '../../part/trouble.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { IssueContext, issuesAt } from '../model/issue-at.ts';
import { useModelDraft } from '../model/model-draft.ts';
import { CoursePanel } from './course-panel.tsx';
import { MeansChoiceField } from './means-choice-field.tsx';
import { chosenOf, coursesOf } from './means-choice.ts';
import { SavedContext } from './means-explain.tsx';
import { MeansEmpty } from './means-empty.tsx';
import { entriesOf, withAssumed } from './means-edit.ts';
import { PledgeList } from './pledge-list.tsx';
import { RequirementList } from './requirement-list.tsx';
import { ResourceList } from './resource-list.tsx';

export function MeansPage() {
  const view = useNegotiation().data;
  const say = useSay();
  usePageTitle(say('page.means'), view?.name);
  return view === undefined ? null : <MeansEditor key={view.id} view={view} />;
}

const placed = ['resources', 'requires', 'pledges'];

/** What options require, what parties pledged, until when it suffices, and what would close the gap. */
function MeansEditor({ view }: { readonly view: NegotiationView }) {
  const say = useSay();
  const draft = useModelDraft(view);
  const { model, edit, isDirty, discard, save, saving } = draft;
  const read = useMemo(() => readNegotiation(model), [model]);
  const issues = useMemo(() => {
    const counted = view.statements.filter(({ status }) => status !== 'rejected').map(({ id }) => id);
    return [...(read.ok ? read.warnings : read.issues), ...lostEvidence(model, new Set(counted))];
  }, [read, model, view.statements]);
  const errors = issues.filter(
    (issue) => issue.severity === 'error' && placed.every((path) => issuesAt([issue], path).length === 0),
  );
  return (
    <IssueContext value={issues}>
      <header className="page-heading model-heading">
        <div>
          <h1>{say('page.means')}</h1>
          <p className="lead">{say('means.lead')}</p>
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
      <IssueList issues={errors} label={say('model.issues')} />
      {entriesOf(model, 'resources').length === 0 ? (
        <MeansEmpty model={model} onModel={edit} />
      ) : (
        <>
          {read.ok ? (
            <SavedContext value={!isDirty}>
              <Picture negotiation={read.value} model={model} draft={draft} />
            </SavedContext>
          ) : (
            <p className="notice">{say('means.mend-first')}</p>
          )}
          <ResourceList model={model} onModel={edit} />
          <RequirementList model={model} onModel={edit} />
          <PledgeList model={model} onModel={edit} />
        </>
      )}
    </IssueContext>
  );
}

interface PictureProps {
  readonly negotiation: Negotiation;
  readonly model: NegotiationFile;
  readonly draft: Pick<ReturnType<typeof useModelDraft>, 'saveWith' | 'saving'>;
}

/** The courses of the package or option that is chosen. */
function Picture({ negotiation, model, draft }: PictureProps) {
  const say = useSay();
  const { of } = useSearch({ strict: false });
  const navigate = useNavigate();
  const agreement = useAgreement().data;
  const report = agreement?.kind === 'report' ? agreement.report : undefined;
  const chosen = chosenOf(negotiation, report, of);
  if (chosen === undefined) return <p className="hint">{say('means.nothing-required')}</p>;
  return (
    <section aria-label={say('means.picture-of')}>
      <MeansChoiceField
        negotiation={negotiation}
        report={report}
        chosen={chosen}
        onChoose={(key) => void navigate({ to: '.', search: { of: key }, replace: true, resetScroll: false })}
      />
      {chosen.kind === 'option' && <p className="hint">{say('means.option-alone')}</p>}
      {coursesOf(negotiation, chosen).map((owned) => (
        <CoursePanel
          key={owned.course.resource}
          owned={owned}
          negotiation={negotiation}
          isSaving={draft.saving}
          onAssume={(further, assumed) =>
            draft.saveWith(
              withAssumed(model, further, assumed),
              say('means.was-assumed', { party: { name: assumed.party } }),
            )
          }
        />
      ))}
      {coursesOf(negotiation, chosen).length === 0 && (
        <p className="hint">{say('means.nothing-required-here')}</p>
      )}
    </section>
  );
}
