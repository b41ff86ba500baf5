import type { WordedDocument } from '@entente/core/publication';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { useLanguage } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useExplanation } from '../../negotiation/use-explanation.ts';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { Composing } from '../../part/composing.tsx';
import { ChangedNote } from '../../part/changed-note.tsx';
import { ExplainDay, useExplainSearch } from '../../part/explain-day.ts';
import { DocumentView } from '../../part/document-view.tsx';
import { usePageTitle } from '../../part/page-title.ts';
import { SourceLink } from '../../part/source-link.tsx';
import { IssueList, Trouble } from '../../part/trouble.tsx';
import { useChangedTexts } from '../../part/use-changed-texts.ts';
import { SourceList } from '../brief/source-list.tsx';

/** What stands behind a figure or a name, with the ways on down to the sentences. */
export function ExplainPage() {
  const id = useNegotiationId();
  const { say } = useLanguage();
  const { of = 'list', asOf } = useSearch({ strict: false });
  const view = useNegotiation().data;
  const day = asOf === view?.asOf ? undefined : asOf;
  const { explained, progress, error, retry } = useExplanation(of, day);
  usePageTitle(say('page.explain'), view?.name);
  return (
    <ExplainDay value={day}>
      <article className="document explanation">
        <Asking key={of} id={id} of={of} />
        {day !== undefined && <p className="hint">{say('as-of', { day: { day } })}</p>}
        {error !== null && <Trouble fault={error} retry={retry} />}
        {explained === undefined && error === null && <Composing progress={progress} />}
        {explained?.ok === false && (
          <>
            <h1>{say('explain.unknown')}</h1>
            <IssueList issues={explained.issues} label={say('explain.unknown')} />
          </>
        )}
        {explained?.ok === true && (
          <Answer key={`answer ${of} ${day ?? ''}`} id={id} of={of} document={explained.document} />
        )}
      </article>
    </ExplainDay>
  );
}

interface AnswerProps {
  readonly id: string;
  readonly of: string;
  readonly document: WordedDocument;
}

/** The explanation, with marks on what is other than when it was last looked at. */
function Answer({ id, of, document }: AnswerProps) {
  const { code, say } = useLanguage();
  const { asOf = '' } = useExplainSearch(of);
  const { changed, dismiss } = useChangedTexts(`${id} ${of} ${asOf} ${code}`, document);
  return (
    <>
      <DocumentView
        document={document}
        explains
        changed={changed.added}
        changedLabel={say('brief.changed-here')}
        renderSource={(note) => <SourceLink id={id} note={note} />}
      >
        <ChangedNote changed={changed} onSeen={dismiss} />
      </DocumentView>
      <SourceList id={id} notes={document.notes} />
    </>
  );
}

/** Any id can be asked for by hand; the list of all is one click away. */
function Asking({ id, of }: { readonly id: string; readonly of: string }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const search = useExplainSearch(of);
  const [text, setText] = useState(of);
  const ask = (event: SyntheticEvent) => {
    event.preventDefault();
    void navigate({ to: '/n/$id/explain', params: { id }, search: { ...search, of: text.trim() } });
  };
  return (
    <form className="toolbar explain-asking" onSubmit={ask}>
      <label>
        {say('explain.ask')}{' '}
        <input
          value={text}
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit">{say('explain.go')}</button>
      <Link to="/n/$id/explain" params={{ id }} search={{ ...search, of: 'list' }}>
        {say('explain.all')}
      </Link>
    </form>
  );
}
