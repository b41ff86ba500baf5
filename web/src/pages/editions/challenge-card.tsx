import { useId, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { useDraft } from '../../part/draft.ts';
import { type Challenge, type ChallengeOutcome, answerChallenge } from '../../server-api/challenge.ts';

const outcomes = ['upheld', 'dismissed', 'corrected'] as const satisfies readonly ChallengeOutcome[];

/** A reader's challenge of a claim: its words as they came, and the reasoned answer. */
export function ChallengeCard({ challenge }: { readonly challenge: Challenge }) {
  const say = useSay();
  const { claim, words, outcome, reason } = challenge;
  const about = claim === '' ? say('challenge.whole') : claim;
  return (
    <article className="challenge" aria-label={say('challenge.of', { claim: about })}>
      <p className="challenge-claim">{claim === '' ? about : <code dir="ltr">{claim}</code>}</p>
      <blockquote dir="auto">{words}</blockquote>
      {outcome === undefined ? (
        <AnswerForm challenge={challenge} />
      ) : (
        <p>
          <strong>{say(`challenge.${outcome}`)}</strong> <span dir="auto">{reason}</span>
        </p>
      )}
    </article>
  );
}

function AnswerForm({ challenge }: { readonly challenge: Challenge }) {
  const id = useNegotiationId();
  const say = useSay();
  const change = useChange();
  const [outcomeField, reasonField] = [useId(), useId()];
  const [outcome, setOutcome] = useState<ChallengeOutcome>('upheld');
  const [reason, setReason, forget] = useDraft(`${id}.challenge.${challenge.id}`);
  const send = async () => {
    const done = await change({
      says: say('challenge.answered'),
      run: () => answerChallenge(id, challenge.id, { outcome, reason: reason.trim() }),
    });
    if (done) forget();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void send();
      }}
    >
      <div className="field">
        <label htmlFor={outcomeField}>{say('challenge.outcome')}</label>
        <select
          id={outcomeField}
          value={outcome}
          onChange={(event) => setOutcome(outcomes.find((one) => one === event.target.value) ?? 'upheld')}
        >
          {outcomes.map((one) => (
            <option key={one} value={one}>
              {say(`challenge.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={reasonField}>{say('challenge.reason')}</label>
        <textarea
          id={reasonField}
          rows={2}
          dir="auto"
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <button type="submit" disabled={reason.trim() === ''}>
        {say('challenge.answer')}
      </button>
    </form>
  );
}
