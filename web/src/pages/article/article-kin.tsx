import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { articleName } from '../../negotiation/article-name.ts';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { keyOf, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { fetchKin } from '../../server-api/article.ts';

/** The copies and versions of an article, or what it is one of; nothing where it stands alone. */
export function ArticleKinLines({ articleId }: { readonly articleId: string }) {
  const id = useNegotiationId();
  const say = useSay();
  const { data } = useQuery({ queryKey: keyOf(id, 'kin'), queryFn: () => fetchKin(id) });
  const kin = data?.articles ?? [];
  const own = kin.find((one) => one.articleId === articleId);
  if (own === undefined) return null;
  const others = kin.filter((one) => one.of === articleId && one.articleId !== articleId);
  return (
    <section className="article-kin" aria-label={say('article.kin')}>
      <ul>
        {own.kinship !== 'first' && (
          <li>
            {say(`many.kin.${own.kinship}`, { share: { share: own.shared } })}{' '}
            <ArticleName articleId={own.of} />
          </li>
        )}
        {others.map(({ articleId: other, kinship, shared }) => (
          <li key={other}>
            {kinship !== 'first' && say(`article.kin.${kinship}`, { share: { share: shared } })}{' '}
            <ArticleName articleId={other} />
          </li>
        ))}
      </ul>
      {own.retold > 0 && <p className="hint">{say('article.kin.retold', { count: own.retold })}</p>}
    </section>
  );
}

function ArticleName({ articleId }: { readonly articleId: string }) {
  const say = useSay();
  const view = useNegotiation().data;
  const entry = view?.articles.find(({ id }) => id === articleId);
  if (view === undefined || entry === undefined) return null;
  const { published } = entry.article;
  return (
    <>
      <Link to="/n/$id/articles/$articleId" params={{ id: view.id, articleId }}>
        <bdi>{articleName(entry.article) ?? say('article.untitled')}</bdi>
      </Link>
      {published !== null && ` · ${say('day', { day: { day: published } })}`}
    </>
  );
}
