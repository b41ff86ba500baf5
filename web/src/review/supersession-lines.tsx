import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSay } from '../language/language-context.tsx';
import { articleName } from '../negotiation/article-name.ts';
import { keyOf } from '../negotiation/use-negotiation.ts';
import { StanceMark } from '../part/stance-mark.tsx';
import type { NegotiationView } from '../server-api/negotiation.ts';
import { fetchSupersessions } from '../server-api/statement.ts';

interface SupersessionLinesProps {
  readonly statement: string;
  readonly view: Pick<NegotiationView, 'id' | 'articles' | 'statements'>;
}

/** Which statements took this one's place, and whose place it took, each with the way there. */
export function SupersessionLines({ statement, view }: SupersessionLinesProps) {
  const say = useSay();
  const { data } = useQuery({
    queryKey: keyOf(view.id, 'supersessions'),
    queryFn: () => fetchSupersessions(view.id),
  });
  const all = data?.supersessions ?? [];
  const later = all.filter(({ earlier }) => earlier === statement);
  const earlier = all.filter((one) => one.later === statement);
  if (later.length + earlier.length === 0) return null;
  return (
    <ul className="supersessions">
      {later.map((one) => (
        <li key={`${one.option} ${one.later}`}>
          {say('statement.superseded-by', { day: { day: one.day } })}{' '}
          <StatementLink statement={one.later} view={view} />
        </li>
      ))}
      {earlier.map((one) => (
        <li key={`${one.option} ${one.earlier}`}>
          {say('statement.supersedes')} <StatementLink statement={one.earlier} view={view} />
        </li>
      ))}
    </ul>
  );
}

function StatementLink({ statement, view: { id, articles, statements } }: SupersessionLinesProps) {
  const say = useSay();
  const entry = statements.find((one) => one.id === statement);
  const article = articles.find((one) => one.id === entry?.articleId);
  if (entry === undefined || article === undefined) return null;
  const { published } = article.article;
  return (
    <>
      <StanceMark tone={entry.statement.stance ?? 'unknown'} />{' '}
      <Link to="/n/$id/articles/$articleId" params={{ id, articleId: article.id }} search={{ statement }}>
        <bdi>{articleName(article.article) ?? say('article.untitled')}</bdi>
      </Link>
      {published !== null && ` · ${say('day', { day: { day: published } })}`}
      {entry.status === 'proposed' && ` · ${say('proposed')}`}
    </>
  );
}
