import type { OptionMergeReport } from '@entente/core/record';
import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { articleName } from '../../negotiation/article-name.ts';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import type { MergeDecision } from './merges-page.tsx';

type Pair = OptionMergeReport['proposals'][number];

interface MergeCardProps {
  readonly pair: Pair;
  /** Whether the keys mean this one. */
  readonly isCurrent: boolean;
  readonly isBusy: boolean;
  readonly why: string;
  readonly onWhy: (why: string) => void;
  readonly onCurrent: () => void;
  readonly onDecide: (decision: MergeDecision) => void;
}

/** Two options that may be one: both wordings where they stand, why they are alike, and the decision. */
export function MergeCard({ pair, isCurrent, isBusy, why, onWhy, onCurrent, onDecide }: MergeCardProps) {
  const say = useSay();
  const [one = '', other = ''] = pair.sides.map(({ wording }) => wording);
  const name = say('merges.pair', { one: { name: one }, other: { name: other } });
  return (
    <section
      className="merge-card"
      tabIndex={-1}
      aria-label={name}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <div className="merge-sides">
        {pair.sides.map((side) => (
          <MergeSide key={side.option} side={side} />
        ))}
      </div>
      <Grounds pair={pair} />
      <label className="field">
        {say('merges.reason')}
        <input dir="auto" value={why} onFocus={onCurrent} onChange={(event) => onWhy(event.target.value)} />
      </label>
      <div className="decision-buttons" role="group" aria-label={name}>
        <button
          type="button"
          className="primary"
          disabled={isBusy}
          onFocus={onCurrent}
          aria-keyshortcuts={isCurrent ? 'a' : undefined}
          onClick={() => onDecide('merge')}
        >
          {say('merges.merge')} {isCurrent && <kbd aria-hidden="true">a</kbd>}
        </button>
        <button
          type="button"
          disabled={isBusy}
          onFocus={onCurrent}
          aria-keyshortcuts={isCurrent ? 'r' : undefined}
          onClick={() => onDecide('keep-apart')}
        >
          {say('merges.keep-apart')} {isCurrent && <kbd aria-hidden="true">r</kbd>}
        </button>
      </div>
    </section>
  );
}

function MergeSide({ side: { wording, places, more } }: { readonly side: Pair['sides'][number] }) {
  const id = useNegotiationId();
  const articles = useNegotiation().data?.articles ?? [];
  const nameOf = (article: string): string | null => {
    const entry = articles.find((one) => one.id === article);
    return entry === undefined ? null : articleName(entry.article);
  };
  const say = useSay();
  return (
    <div>
      <h2 dir="auto">{wording}</h2>
      {places.map(({ article, published, language, sentence }) => (
        <figure key={article} className="evidence">
          {sentence === null ? (
            <p className="hint">{say('merges.no-place')}</p>
          ) : (
            <blockquote dir="auto" lang={language}>
              {sentence}
            </blockquote>
          )}
          <figcaption>
            <Link to="/n/$id/articles/$articleId" params={{ id, articleId: article }}>
              <bdi>{nameOf(article) ?? say('article.untitled')}</bdi>
            </Link>
            {published !== null && ` · ${say('day', { day: { day: published } })}`}
          </figcaption>
        </figure>
      ))}
      {more > 0 && <p className="hint">{say('merges.more', { count: more })}</p>}
    </div>
  );
}

/** What makes them alike, so that a person can judge it. */
function Grounds({ pair }: { readonly pair: Pair }) {
  const say = useSay();
  return (
    <ul className="merge-grounds">
      <li>{say('merges.likeness', { share: { share: pair.likeness } })}</li>
      {(['acts', 'words', 'names'] as const).map(
        (kind) =>
          pair[kind].length > 0 && (
            <li key={kind}>{say(`merges.${kind}`, { words: { name: pair[kind].join(', ') } })}</li>
          ),
      )}
    </ul>
  );
}
