import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { useLanguage } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useExplanation, useMaterial } from '../../negotiation/use-material.ts';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { DocumentView } from '../../part/document-view.tsx';
import { usePageTitle } from '../../part/page-title.ts';
import { SourceLink } from '../../part/source-link.tsx';
import { IssueList, Loading, Trouble } from '../../part/trouble.tsx';
import { SourceList } from '../brief/source-list.tsx';

/** What stands behind a figure or a name, with the ways on down to the sentences. */
export function ExplainPage() {
  const id = useNegotiationId();
  const { say } = useLanguage();
  const { of = 'list' } = useSearch({ strict: false });
  const { material, error, retry } = useMaterial();
  const { data } = useExplanation(material, of);
  const view = useNegotiation().data;
  usePageTitle(say('page.explain'), view?.name);
  return (
    <article className="document explanation">
      <Asking key={of} id={id} of={of} />
      {error !== null && <Trouble fault={error} retry={retry} />}
      {data === undefined && error === null && <Loading />}
      {data?.ok === false && (
        <>
          <h1>{say('explain.unknown')}</h1>
          <IssueList issues={data.issues} label={say('explain.unknown')} />
        </>
      )}
      {data?.ok === true && (
        <>
          <DocumentView
            document={data.document}
            explains
            renderSource={(note) => <SourceLink id={id} note={note} />}
          />
          <SourceList id={id} notes={data.document.notes} />
        </>
      )}
    </article>
  );
}

/** Any id can be asked for by hand; the list of all is one click away. */
function Asking({ id, of }: { readonly id: string; readonly of: string }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const [text, setText] = useState(of);
  const ask = (event: SyntheticEvent) => {
    event.preventDefault();
    void navigate({ to: '/n/$id/explain', params: { id }, search: { of: text.trim() } });
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
      <Link to="/n/$id/explain" params={{ id }} search={{ of: 'list' }}>
        {say('explain.all')}
      </Link>
    </form>
  );
}
