import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import type { NegotiationView } from '../server-api/negotiation.ts';
import type { StatementRecord } from '@entente/core/record';
import { articleName } from './article-name.ts';
import { progressOf } from './progress.ts';
import { useRedo, useUndo } from './negotiation-context.tsx';

const pages = [
  'brief',
  'confirm',
  'merges',
  'positions',
  'preferences',
  'packages',
  'means',
  'architecture',
  'advice',
  'analysis',
  'model',
  'consultation',
  'editions',
  'accuracy',
] as const;

/** The way through a negotiation: its pages, and its articles with how many statements still wait. */
export function NegotiationNavigation({ view }: { readonly view: NegotiationView }) {
  const say = useSay();
  const undo = useUndo();
  const redo = useRedo();
  const { id } = view;
  return (
    <nav className="sidebar" aria-label={view.name}>
      <p className="sidebar-title" dir="auto">
        {view.name}
      </p>
      <p className="sidebar-day">{say('as-of', { day: { day: view.asOf } })}</p>
      <ul className="sidebar-pages">
        {pages.map((page) => (
          <li key={page}>
            <Link to={`/n/$id/${page}`} params={{ id }}>
              {say(`page.${page}`)}
              {page === 'confirm' && <WaitingCount waiting={progressOf(view.statements).waiting} />}
            </Link>
          </li>
        ))}
        {view.hasCaseAnalysis && (
          <li>
            <Link to="/n/$id/case" params={{ id }}>
              {say('page.case')}
            </Link>
          </li>
        )}
      </ul>
      <p className="sidebar-heading">{say('articles')}</p>
      <ul className="sidebar-articles">
        <ArticleItems view={view} />
        <li>
          <Link to="/n/$id/add" params={{ id }} className="add-link">
            <span aria-hidden="true">＋ </span>
            {say('page.add')}
          </Link>
        </li>
        <li>
          <Link to="/n/$id/add-many" params={{ id }} className="add-link">
            <span aria-hidden="true">＋ </span>
            {say('page.add-many')}
          </Link>
        </li>
        <li>
          <Link to="/n/$id/feeds" params={{ id }} className="add-link">
            {say('page.feeds')}
          </Link>
        </li>
      </ul>
      {view.canUndo !== null && (
        <button type="button" className="quiet sidebar-undo" onClick={undo}>
          <span aria-hidden="true">↶ </span>
          {say('undo')}
        </button>
      )}
      {view.canRedo !== null && (
        <button type="button" className="quiet sidebar-undo" onClick={redo}>
          <span aria-hidden="true">↷ </span>
          {say('redo')}
        </button>
      )}
    </nav>
  );
}

/** So many articles stand in the way through a negotiation until all are asked for: the latest. */
const mostArticles = 12;

function ArticleItems({ view: { id, articles, statements } }: { readonly view: NegotiationView }) {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const waiting = useMemo(() => waitingByArticle(statements), [statements]);
  const shown = isWhole ? articles : articles.slice(-mostArticles);
  return (
    <>
      {shown.length < articles.length && (
        <li>
          <button type="button" className="quiet" onClick={() => setWhole(true)}>
            {say('list.all', { count: articles.length })}
          </button>
        </li>
      )}
      {shown.map((entry) => (
        <li key={entry.id}>
          <Link to="/n/$id/articles/$articleId" params={{ id, articleId: entry.id }}>
            <span className="article-name">
              <bdi>{articleName(entry.article) ?? say('article.untitled')}</bdi>
              {entry.article.title === null && entry.article.published !== null && (
                <>
                  {' · '}
                  <bdi>{say('day', { day: { day: entry.article.published } })}</bdi>
                </>
              )}
            </span>
            <WaitingCount waiting={waiting.get(entry.id) ?? 0} />
          </Link>
        </li>
      ))}
    </>
  );
}

function waitingByArticle(statements: readonly StatementRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { articleId, status } of statements)
    if (status === 'proposed') counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  return counts;
}

/** How many statements wait for a decision; nothing where none does. */
function WaitingCount({ waiting }: { readonly waiting: number }) {
  const say = useSay();
  if (waiting === 0) return null;
  return (
    <span className="count" title={say('article.waiting', { count: waiting })}>
      {waiting}
      <span className="hidden"> {say('article.waiting', { count: waiting })}</span>
    </span>
  );
}
