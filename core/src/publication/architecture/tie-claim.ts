import type { Commitment, Tie } from '../../agreement/index.ts';
import type { Claim } from '../claim.ts';
import { expressionPhrase, optionPhrase, partyPhrase } from '../brief/phrase.ts';
import { explainId } from '../explanation/explain-id.ts';
import type { MeansContext } from '../means/means-phrase.ts';

/** What ties a commitment to others, in words. */
export function tieClaim(tie: Tie, { option }: Commitment, { negotiation, book }: MeansContext): Claim {
  if (tie.kind === 'rule') {
    return {
      message: tie.rule.guessed ? 'architecture.tie.rule-guessed' : 'architecture.tie.rule',
      values: { rule: expressionPhrase(tie.rule.test.expression, negotiation) },
      explain: explainId.rule(tie.rule.says),
    };
  }
  const { position, test, of, met } = tie;
  const isOwn = position.option === option;
  return {
    message: `architecture.tie.${of}${isOwn ? '' : '-other'}`,
    values: {
      party: partyPhrase(negotiation, position.party),
      stance: { message: `stance.${position.stance}` },
      condition: expressionPhrase(test.expression, negotiation),
      ...(isOwn ? {} : { option: optionPhrase(negotiation, position.option) }),
      met: { message: met ? 'architecture.met' : 'architecture.unmet' },
    },
    sources: book.numbersOf(position.evidence),
    explain: explainId.position(position.id),
  };
}
