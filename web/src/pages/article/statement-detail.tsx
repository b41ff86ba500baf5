import { type Stance, stances, textAt } from '@entente/core/record';
import { useId } from 'react';
import { useSay } from '../../language/language-context.tsx';
import type { OptionChoice } from '../../negotiation/option-choice.ts';
import { StanceMark } from '../../part/stance-mark.tsx';
import type { NegotiationView } from '../../server-api.ts';
import type { StatementRecord } from '@entente/core/record';
import { ActorField } from './actor-field.tsx';
import { ConditionField } from './condition-field.tsx';
import { OptionField } from './option-field.tsx';
import { StatementFacts } from './statement-facts.tsx';
import type { Review } from './use-review.ts';

interface StatementDetailProps {
  readonly view: NegotiationView;
  readonly choices: readonly OptionChoice[];
  readonly entry: StatementRecord;
  readonly review: Review;
}

/** One statement with every field that a person can correct. A correction counts as accepting it. */
export function StatementDetail({ view, choices, entry, review }: StatementDetailProps) {
  const { statement } = entry;
  const article = view.articles.find(({ id }) => id === entry.articleId)?.article;
  const correct = (patch: Parameters<Review['correct']>[1]) => review.correct(entry.id, patch);
  return (
    <div className="statement-detail">
      <blockquote dir="auto" lang={article?.language}>
        {article !== undefined && textAt(article.text, statement)}
      </blockquote>
      <DecisionButtons entry={entry} review={review} />
      <StanceField stance={statement.stance} onStance={(stance) => correct({ stance })} />
      <ActorField
        key={statement.actor}
        view={view}
        actor={statement.actor}
        onActor={(actor) => correct({ actor })}
      />
      <OptionField choices={choices} about={statement.about} onAbout={(about) => correct({ about })} />
      <ConditionField
        statement={statement}
        text={article?.text ?? ''}
        onCondition={(condition) => correct({ condition })}
      />
      <HedgeField hedged={statement.hedged === true} onHedged={(hedged) => correct({ hedged })} />
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

interface StanceFieldProps {
  readonly stance: Stance | null;
  readonly onStance: (stance: Stance | null) => void;
}

export function StanceField({ stance, onStance }: StanceFieldProps) {
  const say = useSay();
  const group = useId();
  return (
    <fieldset className="stance-field">
      <legend>{say('statement.stance')}</legend>
      {stances.map((one, index) => (
        <label key={one} data-chosen={one === stance ? '' : undefined}>
          <input
            type="radio"
            name={group}
            checked={one === stance}
            aria-keyshortcuts={String(index + 1)}
            onChange={() => onStance(one)}
          />
          <kbd aria-hidden="true">{index + 1}</kbd>
          <StanceMark tone={one} />
        </label>
      ))}
      <label data-chosen={stance === null ? '' : undefined}>
        <input type="radio" name={group} checked={stance === null} onChange={() => onStance(null)} />
        <StanceMark tone="unknown" />
      </label>
    </fieldset>
  );
}

interface HedgeFieldProps {
  readonly hedged: boolean;
  readonly onHedged: (hedged: boolean) => void;
}

function HedgeField({ hedged, onHedged }: HedgeFieldProps) {
  const say = useSay();
  return (
    <label className="check">
      <input type="checkbox" checked={hedged} onChange={(event) => onHedged(event.target.checked)} />
      {say('statement.hedged')}
    </label>
  );
}
