import { usePageTitle } from '../../part/page-title.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../../language/language-context.tsx';
import { DocumentView } from '../../part/document-view.tsx';
import { PreferenceBar } from '../../part/preference-bar.tsx';
import { Loading, Trouble } from '../../part/trouble.tsx';
import { type Paper, fetchPaper } from '../../server-api/paper.ts';
import { AnswerForm } from './answer-form.tsx';
import { Receipt } from './receipt.tsx';

/** An adviser's private page: the options paper of the delegation, its answer, and the receipt. */
export function PaperPage() {
  const { token = '' } = useParams({ strict: false });
  const { code, say } = useLanguage();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['paper', token, code],
    queryFn: () => fetchPaper(token, code),
  });
  usePageTitle(data?.document.title.text, data?.party);
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <header className="top-bar">
        <span className="brand">
          <img src="/mark.svg" alt="" width="24" height="24" />
          <span>Entente</span>
        </span>
        <PreferenceBar />
      </header>
      <main id="main" className="page paper" tabIndex={-1}>
        {data === undefined && error === null && <Loading />}
        {error !== null && <Trouble fault={error} retry={() => void refetch()} />}
        {data !== undefined && (
          <PaperBody
            paper={data}
            token={token}
            onAnswered={() => void client.invalidateQueries({ queryKey: ['paper', token] })}
          />
        )}
      </main>
    </>
  );
}

interface PaperBodyProps {
  readonly paper: Paper;
  readonly token: string;
  readonly onAnswered: () => void;
}

function PaperBody({ paper, token, onAnswered }: PaperBodyProps) {
  const { say } = useLanguage();
  return (
    <>
      <p className="paper-for">
        {say('paper.for', { party: { name: paper.party }, day: { day: paper.answerBy.slice(0, 10) } })}
      </p>
      {paper.note !== undefined && (
        <blockquote className="paper-note" dir="auto">
          {paper.note}
        </blockquote>
      )}
      <article className="document" lang={paper.language} dir={paper.direction}>
        <DocumentView
          document={paper.document}
          renderSource={(note) => (
            <a
              href={`#note-${note.number}`}
              className="source-link"
              title={note.quote}
              aria-label={say('brief.source', { number: note.number })}
            >
              {note.number}
            </a>
          )}
        />
      </article>
      <PaperNotes paper={paper} />
      {paper.answered && <Receipt paper={paper} />}
      {!paper.answered && paper.closed && <p className="notice">{say('paper.closed')}</p>}
      {!paper.answered && !paper.closed && <AnswerForm paper={paper} token={token} onAnswered={onAnswered} />}
    </>
  );
}

function PaperNotes({ paper }: { readonly paper: Paper }) {
  const { say } = useLanguage();
  const { notes } = paper.document;
  if (notes.length === 0) return null;
  return (
    <section className="source-list" aria-labelledby="sources">
      <h2 id="sources">{say('brief.sources')}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.number} value={note.number} id={`note-${note.number}`}>
            <q dir="auto" lang={note.language}>
              {note.quote}
            </q>{' '}
            <span className="source-facts">
              {[note.actor, note.source].filter((part) => part !== null).join(' · ')}
              {note.published !== null && ` · ${say('day', { day: { day: note.published } })}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
