import { type StatementRecord, textAt } from '@entente/core/record';
import { Link } from '@tanstack/react-router';
import { useSay } from '../language/language-context.tsx';
import { articleName } from '../negotiation/article-name.ts';
import type { NegotiationView } from '../server-api.ts';
import { SupersessionLines } from './supersession-lines.tsx';

interface EvidenceProps {
  readonly entry: StatementRecord;
  readonly view: NegotiationView;
}

/** A statement in its own words, which lead to it in its article. */
export function Evidence({ entry, view }: EvidenceProps) {
  const say = useSay();
  const source = view.articles.find(({ id }) => id === entry.articleId);
  if (source === undefined) return null;
  const { article } = source;
  return (
    <figure className="evidence">
      <blockquote dir="auto" lang={article.language}>
        {textAt(article.text, entry.statement)}
      </blockquote>
      <figcaption>
        <Link
          to="/n/$id/articles/$articleId"
          params={{ id: view.id, articleId: entry.articleId }}
          search={{ statement: entry.id }}
        >
          {articleName(source.article) ?? say('article.untitled')}
        </Link>
        {article.published !== null && ` · ${say('day', { day: { day: article.published } })}`}
        {' · '}
        {say(entry.status === 'proposed' ? 'proposed' : 'confirmed')}
      </figcaption>
      <SupersessionLines statement={entry.id} view={view} />
    </figure>
  );
}
