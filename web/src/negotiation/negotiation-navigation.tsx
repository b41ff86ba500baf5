import { Link } from '@tanstack/react-router';
import { useSay } from '../language/language-context.tsx';
import type { NegotiationView } from '../server-api.ts';
import type { ArticleRecord } from '@entente/core/record';
import { articleName } from './article-name.ts';
import { progressOf } from './progress.ts';
import { useRedo, useUndo } from './use-change.ts';

const pages = ['brief', 'positions', 'packages', 'analysis', 'model', 'consultation', 'editions'] as const;

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
        <button type="button" className="quiet sidebar-undo" onClick={undo} title={view.canUndo}>
          <span aria-hidden="true">↶ </span>
          {say('undo')}
        </button>
      )}
      {view.canRedo !== null && (
        <button type="button" className="quiet sidebar-undo" onClick={redo} title={view.canRedo}>
          <span aria-hidden="true">↷ </span>
          {say('redo')}
        </button>
      )}
    </nav>
  );
}

function ArticleItem({ view, entry }: { readonly view: NegotiationView; readonly entry: ArticleRecord }) {
  const say = useSay();
  const { waiting } = progressOf(view.statements.filter(({ articleId }) => articleId === entry.id));
  return (
    <li>
      <Link to="/n/$id/articles/$articleId" params={{ id: view.id, articleId: entry.id }}>
        <span className="article-name" dir="auto">
          {articleName(entry.article) ?? say('article.untitled')}
        </span>
        {waiting > 0 && (
          <span className="count" title={say('article.waiting', { count: waiting })}>
            {waiting}
            <span className="hidden"> {say('article.waiting', { count: waiting })}</span>
          </span>
        )}
      </Link>
    </li>
  );
}
