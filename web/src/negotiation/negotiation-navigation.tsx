import { Link } from '@tanstack/react-router';
import { useSay } from '../language/language-context.tsx';
import type { NegotiationView } from '../server-api.ts';
import type { ArticleRecord, StatementRecord } from '@entente/core/record';
import { articleName } from './article-name.ts';
import { progressOf } from './progress.ts';
import { useRedo, useUndo } from './negotiation-context.tsx';

const pages = [
  'brief',
  'confirm',
  'positions',
  'packages',
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
              {page === 'confirm' && <WaitingCount statements={view.statements} />}
            </Link>
          </li>
        ))}
      </ul>
      <p className="sidebar-heading">{say('articles')}</p>
      <ul className="sidebar-articles">
        {view.articles.map((entry) => (
          <ArticleItem key={entry.id} view={view} entry={entry} />
        ))}
        <li>
          <Link to="/n/$id/add" params={{ id }} className="add-link">
            <span aria-hidden="true">＋ </span>
            {say('page.add')}
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

/** How many statements wait for a decision; nothing where none does. */
function WaitingCount({ statements }: { readonly statements: readonly StatementRecord[] }) {
  const say = useSay();
  const { waiting } = progressOf(statements);
  if (waiting === 0) return null;
  return (
    <span className="count" title={say('article.waiting', { count: waiting })}>
      {waiting}
      <span className="hidden"> {say('article.waiting', { count: waiting })}</span>
    </span>
  );
}

function ArticleItem({ view, entry }: { readonly view: NegotiationView; readonly entry: ArticleRecord }) {
  const say = useSay();
  return (
    <li>
      <Link to="/n/$id/articles/$articleId" params={{ id: view.id, articleId: entry.id }}>
        <span className="article-name" dir="auto">
          {articleName(entry.article) ?? say('article.untitled')}
        </span>
        <WaitingCount statements={view.statements.filter(({ articleId }) => articleId === entry.id)} />
      </Link>
    </li>
  );
}
