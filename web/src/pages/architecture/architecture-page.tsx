import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { keyOf, useAgreement, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { ChangedNote } from '../../part/changed-note.tsx';
import { DocumentToolbar } from '../../part/document-toolbar.tsx';
import { DocumentView } from '../../part/document-view.tsx';
import { usePageTitle } from '../../part/page-title.ts';
import { SourceLink } from '../../part/source-link.tsx';
import { Loading, Trouble } from '../../part/trouble.tsx';
import { useChangedTexts } from '../../part/use-changed-texts.ts';
import {
  type ArchitectureView,
  architectureAddress,
  fetchArchitecture,
} from '../../server-api/architecture.ts';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { SourceList } from '../brief/source-list.tsx';
import { IssueContext } from '../model/issue-at.ts';
import { useModelDraft } from '../model/model-draft.ts';
import { PackageField } from './package-field.tsx';
import { TermsEditor } from './terms-editor.tsx';

/** A package written out as commitments, what is still open, and where its terms are filled in. */
export function ArchitecturePage() {
  const id = useNegotiationId();
  const { code, say } = useLanguage();
  const [chosenLanguage, setLanguage] = useState<string | null>(null);
  const language = chosenLanguage ?? code;
  const { state } = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = useNegotiation().data;
  usePageTitle(say('page.architecture'), view?.name);
  const agreement = useAgreement().data;
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(id, 'architecture', state ?? 'best', language),
    queryFn: () => fetchArchitecture(id, { state, language }),
    placeholderData: (before) => before,
  });
  const { changed, dismiss } = useChangedTexts(
    `${id} architecture ${data?.package ?? ''} ${data?.language ?? ''}`,
    data?.document,
  );
  if (view === undefined) return null;
  return (
    <article className="document">
      <Toolbar id={id} language={language} onLanguage={setLanguage} shown={data} />
      {agreement?.kind === 'report' && (
        <PackageField
          report={agreement.report}
          state={state ?? data?.package ?? ''}
          onState={(next) =>
            void navigate({ to: '.', search: { state: next }, replace: true, resetScroll: false })
          }
        />
      )}
      {data === undefined && error === null && <Loading />}
      {error !== null && (
        <>
          <h1>{say('page.architecture')}</h1>
          <Trouble fault={error} retry={() => void refetch()} />
          <Link to="/n/$id/packages" params={{ id }}>
            {say('page.packages')}
          </Link>
        </>
      )}
      {data !== undefined && error === null && (
        <>
          <div lang={data.language} dir={data.direction}>
            <DocumentView
              document={data.document}
              explains
              changed={changed.added}
              changedLabel={say('brief.changed-here')}
              renderSource={(note) => <SourceLink id={id} note={note} />}
            >
              <ChangedNote changed={changed} onSeen={dismiss} />
              <Terms key={view.id} view={view} state={data.package} />
            </DocumentView>
          </div>
          <SourceList id={id} notes={data.document.notes} />
        </>
      )}
    </article>
  );
}

const formats = ['docx', 'html', 'json'] as const;

interface ToolbarProps {
  readonly id: string;
  readonly language: string;
  readonly onLanguage: (code: string) => void;
  readonly shown: ArchitectureView | undefined;
}

/** The architecture's language, and the architecture as a file. */
function Toolbar({ id, language, onLanguage, shown }: ToolbarProps) {
  const { say } = useLanguage();
  const files = formats.map((format) => ({
    format,
    address:
      shown === undefined ? undefined : architectureAddress(id, format, { state: shown.package, language }),
  }));
  return (
    <DocumentToolbar
      label={say('architecture.tools')}
      languageLabel={say('architecture.language')}
      language={language}
      onLanguage={onLanguage}
      files={files.flatMap(({ address, ...file }) => (address === undefined ? [] : [{ ...file, address }]))}
    />
  );
}

/** The terms of the package's commitments, kept in this browser until they are saved. */
function Terms({ view, state }: { readonly view: NegotiationView; readonly state: string }) {
  const { code, direction, say } = useLanguage();
  const { model, edit, isDirty, discard, save, saving, issues } = useModelDraft(view);
  return (
    <details className="terms-editor" lang={code} dir={direction} open={isDirty ? true : undefined}>
      <summary>{say('terms.edit')}</summary>
      <p className="hint">{say('terms.says')}</p>
      <IssueContext value={issues}>
        <TermsEditor model={model} onModel={edit} state={state} />
      </IssueContext>
      <div className="save-bar" role="group" aria-label={say('terms.save')}>
        <span role="status">{isDirty ? say('model.dirty') : say('model.saved')}</span>
        <button type="button" disabled={!isDirty || saving} onClick={discard}>
          {say('model.discard')}
        </button>
        <button type="button" className="primary" disabled={!isDirty || saving} onClick={save}>
          {say('terms.save')}
        </button>
      </div>
    </details>
  );
}
