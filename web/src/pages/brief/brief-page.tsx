import { usePageTitle } from '../../part/page-title.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { keyOf, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { ChangedNote } from '../../part/changed-note.tsx';
import { DocumentView } from '../../part/document-view.tsx';
import { SourceLink } from '../../part/source-link.tsx';
import { Loading, Trouble } from '../../part/trouble.tsx';
import { useChangedTexts } from '../../part/use-changed-texts.ts';
import { fetchBrief } from '../../server-api/brief.ts';
import { BriefToolbar } from './brief-toolbar.tsx';
import { SourceList } from './source-list.tsx';

export function BriefPage() {
  const id = useNegotiationId();
  const { code, say } = useLanguage();
  const [language, setLanguage] = useState<string | null>(null);
  const asked = language ?? code;
  const view = useNegotiation().data;
  usePageTitle(say('page.brief'), view?.name);
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(id, 'brief', asked),
    queryFn: () => fetchBrief(id, asked),
  });
  const { changed, dismiss } = useChangedTexts(`${id} brief ${data?.language ?? ''}`, data?.document);
  // A model that was brought along has a brief without any article.
  if (view?.articles.length === 0 && view.model.positions.length === 0) return <EmptyBrief id={id} />;
  return (
    <article className="document">
      <BriefToolbar id={id} language={asked} onLanguage={setLanguage} />
      {data === undefined && error === null && <Loading />}
      {error !== null && <Trouble fault={error} retry={() => void refetch()} />}
      {data !== undefined && (
        <div lang={data.language} dir={data.direction}>
          <DocumentView
            document={data.document}
            changed={changed.added}
            changedLabel={say('brief.changed-here')}
            explains
            renderSource={(note) => <SourceLink id={id} note={note} />}
          >
            <ChangedNote changed={changed} onSeen={dismiss} />
          </DocumentView>
        </div>
      )}
      {data !== undefined && <SourceList id={id} notes={data.document.notes} />}
    </article>
  );
}

function EmptyBrief({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  return (
    <div className="empty">
      <h1>{say('brief.empty')}</h1>
      <p>{say('brief.empty.says')}</p>
      <Link to="/n/$id/add" params={{ id }} className="button primary">
        {say('page.add')}
      </Link>
    </div>
  );
}
