import type { FunnelCounts } from '../../agreement/index.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import { emptyStepBlocks } from './empty-step-block.ts';
import type { BriefMaterial } from './material.ts';
import { expressionPhrase, knownSharePhrase } from './phrase.ts';

/** From what can be thought to what would hold: how many packages pass each step, and what removed the others. */
export function funnelSection({ agreement, negotiation }: BriefMaterial): Section {
  const { funnel } = agreement;
  const bar = (step: string, value: number): { label: Claim; value: number; of: number; says: Claim } => ({
    label: { message: `funnel.${step}` },
    value,
    of: funnel.thinkable,
    says: { message: 'funnel.count', values: { count: value } },
  });
  const counted = (
    step: string,
    counts: FunnelCounts,
  ): { label: Claim; value: number; of: number; says: Claim } => ({
    label: { message: `funnel.${step}` },
    value: counts.could,
    of: funnel.thinkable,
    says: {
      message: 'funnel.counts',
      values: { could: counts.could, likely: counts.likely, surely: counts.surely },
    },
  });
  const removed = funnel.removedBy.filter(({ count }) => count > 0);
  return {
    id: 'funnel',
    heading: { message: 'heading.funnel' },
    blocks: [
      {
        kind: 'bars',
        caption: { message: 'funnel.caption' },
        bars: [
          bar('thinkable', funnel.thinkable),
          bar('feasible', funnel.feasible),
          counted('acceptable', funnel.acceptable),
          counted('efficient', funnel.efficient),
          counted('holds', funnel.holds),
        ],
      },
      ...(removed.length === 0
        ? []
        : [
            {
              kind: 'list',
              items: removed.map(({ rule, resource, count }): Claim => {
                const known = negotiation.rules.find(({ says }) => says === rule);
                return known === undefined
                  ? {
                      message: 'funnel.removed-by-resource',
                      values: { resource: { quote: resource ?? '' }, count },
                    }
                  : {
                      message: known.guessed ? 'funnel.removed-by-guessed-rule' : 'funnel.removed-by-rule',
                      values: { rule: expressionPhrase(known.test.expression, negotiation), count },
                    };
              }),
            } satisfies Block,
          ]),
      ...(funnel.emptiedBy === undefined
        ? []
        : [
            {
              kind: 'notice',
              text: {
                message: 'funnel.emptied',
                values: { rules: { list: funnel.emptiedBy.map((rule) => ({ quote: rule })) } },
              },
            } satisfies Block,
          ]),
      ...emptyStepBlocks({ agreement, negotiation }),
      {
        kind: 'paragraph',
        text: {
          message: 'funnel.some-agreement',
          values: { share: knownSharePhrase(agreement.someAgreement) },
        },
      },
      ...worldsNote(agreement.worlds),
    ],
  };
}

function worldsNote(worlds: {
  readonly kind: 'enumerated' | 'sampled';
  readonly count: number;
}): readonly Block[] {
  return [{ kind: 'paragraph', text: { message: `worlds.${worlds.kind}`, values: { count: worlds.count } } }];
}
