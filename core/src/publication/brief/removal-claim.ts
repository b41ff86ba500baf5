import type { BriefMaterial } from './material.ts';
import { expressionPhrase } from './phrase.ts';
import type { Claim } from '../claim.ts';
import { explainId } from '../explanation/explain-id.ts';

/** What removed how many packages at the second step of the funnel, rule by rule. */
export function removalClaims({ agreement, negotiation }: BriefMaterial): readonly Claim[] {
  return agreement.funnel.removedBy
    .filter(({ count }) => count > 0)
    .map(({ rule, resource, count }): Claim => {
      const known = negotiation.rules.find(({ says }) => says === rule);
      if (known === undefined) {
        return {
          message: 'funnel.removed-by-resource',
          values: { resource: { quote: resource ?? '' }, count },
          explain: explainId.resource(resource ?? ''),
        };
      }
      return {
        message: known.guessed ? 'funnel.removed-by-guessed-rule' : 'funnel.removed-by-rule',
        values: { rule: expressionPhrase(known.test.expression, negotiation), count },
        explain: explainId.rule(known.says),
      };
    });
}
