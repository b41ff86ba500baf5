import { usePageTitle } from '../../part/page-title.ts';
import { isRightToLeft } from '@entente/core/publication';
import { useParams } from '@tanstack/react-router';
import { articleName } from '../../negotiation/article-name.ts';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { MissingPage } from '../../part/missing-page.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import type { ArticleRecord } from '@entente/core/record';
import { ArticleHeading } from './article-heading.tsx';
import { ArticleText } from './article-text.tsx';
import { LanguageModelPanel } from './language-model-panel.tsx';
import { KeyHelp, reviewKeys } from '../../review/key-help.tsx';
import { ReviewBar } from './review-bar.tsx';
import { StatementForm } from './statement-form.tsx';
import { StatementList } from './statement-list.tsx';
import { useArticleReview } from './use-article-review.ts';
import { useCommandKey } from '../../review/use-command-key.ts';

const articleKeys = [...reviewKeys, ['n', 'key.add'] as const];

export function ArticlePage() {
  const { articleId } = useParams({ strict: false });
  const view = useNegotiation().data;
  const entry = view?.articles.find(({ id }) => id === articleId);
  usePageTitle(entry === undefined ? undefined : (articleName(entry.article) ?? undefined), view?.name);
  if (view === undefined) return null;
  if (entry === undefined) return <MissingPage />;
  return <ArticleReview key={entry.id} view={view} entry={entry} />;
}

/** One article beside its statements: read, decide, correct, add. */
function ArticleReview({ view, entry }: { readonly view: NegotiationView; readonly entry: ArticleRecord }) {
  const state = useArticleReview(view, entry);
  const { own, visible, selected, review, choices } = state;
  useCommandKey(isRightToLeft(entry.article.language) ? 'rtl' : 'ltr', state.run);
  return (
    <div className="article-page">
      <div className="article-column">
        <ArticleHeading entry={entry} />
        <ArticleText
          article={entry.article}
          statements={state.marked}
          selected={selected}
          onSelect={state.select}
          onSpan={state.moveSpan}
        />
      </div>
      <aside className="review-panel" aria-labelledby="review-heading">
        <ReviewBar
          all={own}
          visible={visible}
          filter={state.filter}
          onFilter={state.setFilter}
          onAcceptAll={() => review.decide(state.waitingVisible, 'accept')}
          waiting={state.waitingVisible.length}
          canAdd={state.selection !== null}
          onAdd={() => state.run({ kind: 'add' })}
          onHelp={() => state.run({ kind: 'help' })}
        />
        {state.adding === null ? (
          <StatementList
            view={view}
            choices={choices}
            entries={visible}
            selected={selected}
            onSelect={state.select}
            selection={state.selection}
            review={review}
          />
        ) : (
          <StatementForm
            view={view}
            entry={entry}
            choices={choices}
            span={state.adding}
            onDone={state.finishAdding}
          />
        )}
        <LanguageModelPanel view={view} entry={entry} />
      </aside>
      {state.helping && <KeyHelp keys={articleKeys} onClose={state.closeHelp} />}
    </div>
  );
}
