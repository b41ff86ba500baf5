import { preferencesIn } from '@entente/core/agreement';
import { useMemo } from 'react';
import { type SayMessage, useSay } from '../../language/language-context.tsx';
import { usePreferenceDesk } from './asked-judgement.ts';
import { Reason } from './reason.tsx';
import type { Judgement } from './judgement.ts';

interface JudgementListProps {
  readonly judgements: readonly Judgement[];
  readonly heading?: 'h2' | 'h3' | 'none';
}

/** What the analyst settled, each with its reason, whether it still does anything, and a way to take it back. */
export function JudgementList({ judgements, heading: Heading = 'h3' }: JudgementListProps) {
  const say = useSay();
  const { make, wordsOf, optionOf, view } = usePreferenceDesk();
  const idle = useMemo(() => idlePaths(view.model), [view.model]);
  if (judgements.length === 0) return null;
  return (
    <>
      {Heading !== 'none' && <Heading>{say('preferences.settled')}</Heading>}
      <ul className="judgement-list">
        {judgements.map((judgement) => (
          <li key={judgement.path}>
            <span dir="auto">{sayJudgement(judgement, { say, wordsOf, optionOf })}</span>{' '}
            <Reason why={judgement.why} />
            {idle.some((path) => path.startsWith(judgement.path)) && (
              <span className="notice"> {say('preferences.idle')}</span>
            )}
            <button
              type="button"
              className="quiet"
              onClick={() => make(judgement.without(), say('preferences.taken-back'))}
            >
              {say('preferences.take-back')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the model has entries that change nothing as of its day. */
function idlePaths(model: unknown): readonly string[] {
  const found = preferencesIn(model);
  const warnings = found.ok ? found.warnings : found.issues;
  return warnings
    .filter(({ code }) => code === 'unknown-priority' || code === 'sign-of-known')
    .map(({ path }) => path);
}

interface Wording {
  readonly say: SayMessage;
  readonly wordsOf: (says: string) => string;
  readonly optionOf: (name: string) => string;
}

function sayJudgement(judgement: Judgement, { say, wordsOf, optionOf }: Wording): string {
  switch (judgement.kind) {
    case 'order':
      return say('preferences.said.order', {
        above: wordsOf(judgement.above),
        below: wordsOf(judgement.below),
      });
    case 'priority':
      return say('preferences.said.priority', {
        tier: say(`preferences.tier.${judgement.tier === 1 ? 1 : judgement.tier === 2 ? 2 : 3}`),
        priority: wordsOf(judgement.says),
      });
    case 'override':
      return judgement.says === undefined
        ? say('preferences.said.drop', { priority: wordsOf(judgement.replaces) })
        : say('preferences.said.override', {
            before: wordsOf(judgement.replaces),
            after: wordsOf(judgement.says),
          });
    case 'sign':
      return say(`preferences.sign.${judgement.sign}`, { option: optionOf(judgement.option) });
    case 'excluded':
      return say('preferences.said.excluded', {
        stance: say(`stance.${judgement.position.stance}`),
        option: optionOf(judgement.position.option),
      });
    case 'prior':
      return say('preferences.said.prior', {
        wants: { share: judgement.prior.wants },
        indifferent: { share: judgement.prior.indifferent },
        opposes: { share: judgement.prior.opposes },
      });
  }
}
