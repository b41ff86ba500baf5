import { useSay } from '../../language/language-context.tsx';
import { ArticleKinLines } from './article-kin.tsx';
import { articleName } from '../../negotiation/article-name.ts';
import type { ArticleRecord } from '@entente/core/record';

export function ArticleHeading({ entry }: { readonly entry: ArticleRecord }) {
  const say = useSay();
  const { article } = entry;
  const published =
    article.published === null ? say('article.undated') : say('day', { day: { day: article.published } });
  return (
    <header className="article-heading">
      <h1 dir="auto" lang={article.language}>
        {articleName(entry.article) ?? say('article.untitled')}
      </h1>
      <p className="article-facts">
        {article.source !== null && (
          <>
            <span dir="auto">{article.source}</span>
            {' · '}
          </>
        )}
        {published}
      </p>
      <ArticleKinLines articleId={entry.id} />
    </header>
  );
}
