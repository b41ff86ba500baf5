import { type Span, type StatementRecord, textAt } from '@entente/core/record';
import { useSay } from '../../language/language-context.tsx';
import type { OptionChoice } from '../../negotiation/option-choice.ts';
import { StatementFacts } from '../../review/statement-facts.tsx';
import { StatementFields } from '../../review/statement-fields.tsx';
import { SupersessionLines } from '../../review/supersession-lines.tsx';
import type { Review } from '../../review/use-review.ts';
import type { NegotiationView } from '../../server-api/negotiation.ts';

interface StatementDetailProps {
  readonly view: NegotiationView;
  readonly choices: readonly OptionChoice[];
  readonly entry: StatementRecord;
  readonly selection: Span | null;
  readonly review: Review;
}

/** One statement with every field that a person can correct. A correction counts as accepting it. */
export function StatementDetail({ view, choices, entry, selection, review }: StatementDetailProps) {
  const article = view.articles.find(({ id }) => id === entry.articleId)?.article;
  return (
    <div className="statement-detail">
      <blockquote dir="auto" lang={article?.language}>
        {article !== undefined && textAt(article.text, entry.statement)}
      </blockquote>
      <SupersessionLines statement={entry.id} view={view} />
      <DecisionButtons entry={entry} review={review} />
      <StatementFields
        view={view}
        choices={choices}
        entry={entry}
        selection={selection}
        onPatch={(patch) => review.correct(entry.id, patch)}
      />
      <StatementFacts entry={entry} />
    </div>
  );
}

function DecisionButtons({ entry, review }: { readonly entry: StatementRecord; readonly review: Review }) {
  const say = useSay();
  return (
    <div className="decision-buttons" role="group" aria-label={say('statement.decide')}>
      <button
        type="button"
        className={entry.status === 'proposed' ? 'primary' : ''}
        aria-keyshortcuts="a"
        disabled={entry.status === 'accepted'}
        onClick={() => review.decide([entry.id], 'accept')}
      >
        {say('accept')}
      </button>
      <button
        type="button"
        aria-keyshortcuts="r"
        disabled={entry.status === 'rejected'}
        onClick={() => review.decide([entry.id], 'reject')}
      >
        {say('reject')}
      </button>
      {entry.status !== 'proposed' && (
        <button type="button" aria-keyshortcuts="p" onClick={() => review.decide([entry.id], 'propose')}>
          {say('put-back')}
        </button>
      )}
    </div>
  );
}
