import { usePageTitle } from '../../part/page-title.ts';
import type { Issue } from '@entente/core/base/issue';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { useDraft } from '../../part/draft.ts';
import { IssueList } from '../../part/trouble.tsx';
import { type ArticleAdded, type ArticleInput, addArticle } from '../../server-api/article.ts';
import { ServerFault } from '../../server-api/request.ts';
import { articleFileOf } from './article-file.ts';
import { ArticleDayField } from './article-day-field.tsx';
import { ArticleSourceField } from './article-source-field.tsx';
import { ArticleTextField } from './article-text-field.tsx';
import { inputOf } from './input-of.ts';

type Outcome =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'added'; readonly added: ArticleAdded }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

/** Takes an article in: pasted, from a file, or from an address. What was typed stays until it is safe. */
export function AddPage() {
  const id = useNegotiationId();
  const say = useSay();
  usePageTitle(say('page.add'), useNegotiation().data?.name);
  const change = useChange();
  const [text, setText, forgetText] = useDraft(`${id}.article`);
  const [address, setAddress, forgetAddress] = useDraft(`${id}.address`);
  const [published, setPublished, forgetPublished] = useDraft(`${id}.published`);
  const [source, setSource, forgetSource] = useDraft(`${id}.source`);
  const [file, setFile] = useState<File>();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const empty = file === undefined && text.trim() === '' && address.trim() === '';

  const send = async () => {
    setOutcome({ kind: 'reading' });
    const outcomes: Outcome[] = [];
    await change({
      run: async () => {
        const given = file === undefined ? {} : { file: await articleFileOf(file) };
        outcomes.push(await attempt(id, inputOf({ ...given, text, address, published, source })));
      },
    });
    const [next = { kind: 'idle' }] = outcomes;
    setOutcome(next);
    if (next.kind !== 'added') return;
    setFile(undefined);
    for (const forget of [forgetText, forgetAddress, forgetPublished, forgetSource]) forget();
  };

  return (
    <div className="narrow">
      <header className="page-heading">
        <h1>{say('page.add')}</h1>
        <p className="lead">{say('add.lead')}</p>
      </header>
      <div role="status" aria-live="polite">
        {outcome.kind === 'added' && <Added id={id} added={outcome.added} />}
        {outcome.kind === 'refused' && <IssueList issues={outcome.issues} label={say('add.refused')} />}
      </div>
      <form
        className="add-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!empty) void send();
        }}
      >
        <ArticleTextField text={text} onText={setText} file={file} onFile={setFile} />
        <ArticleSourceField address={address} onAddress={setAddress} source={source} onSource={setSource} />
        <ArticleDayField published={published} onPublished={setPublished} />
        <button type="submit" className="primary" disabled={empty || outcome.kind === 'reading'}>
          {say(outcome.kind === 'reading' ? 'add.reading' : 'add.send')}
        </button>
        {outcome.kind === 'reading' && <progress aria-label={say('add.reading')} />}
      </form>
    </div>
  );
}

/** What the server made of the article; a refusal with its issues is an answer, anything else is a fault. */
async function attempt(id: string, input: ArticleInput): Promise<Outcome> {
  try {
    return { kind: 'added', added: await addArticle(id, input) };
  } catch (fault) {
    if (fault instanceof ServerFault && fault.issues.length > 0)
      return { kind: 'refused', issues: fault.issues };
    throw fault;
  }
}

function Added({ id, added }: { readonly id: string; readonly added: ArticleAdded }) {
  const say = useSay();
  return (
    <section className="added">
      <p>
        <strong>{say('add.found', { count: added.statements })}</strong>{' '}
        <Link to="/n/$id/articles/$articleId" params={{ id, articleId: added.articleId }}>
          {say('add.review')}
        </Link>
        {' · '}
        <Link to="/n/$id/brief" params={{ id }}>
          {say('page.brief')}
        </Link>
      </p>
      <IssueList issues={added.warnings} label={say('add.warnings')} />
    </section>
  );
}
