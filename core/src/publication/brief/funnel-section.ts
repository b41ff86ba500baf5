import type { AgreementReport, FunnelCounts } from '../../agreement/index.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import { emptyStepBlocks } from './empty-step-block.ts';
import type { BriefMaterial } from './material.ts';
import { type FunnelStepName, explainId } from '../explanation/explain-id.ts';
import { knownSharePhrase } from './phrase.ts';
import { removalClaims } from './removal-claim.ts';

/** From what can be thought to what would hold: how many packages pass each step, and what removed the others. */
export function funnelSection(material: BriefMaterial): Section {
  const { agreement } = material;
  const { funnel } = agreement;
  const bar = (
    step: FunnelStepName,
    value: number,
  ): { label: Claim; value: number; of: number; says: Claim } => ({
    label: { message: `funnel.${step}` },
    value,
    of: funnel.thinkable,
    says: { message: 'funnel.count', values: { count: value }, explain: explainId.funnel(step) },
  });
  const counted = (
    step: FunnelStepName,
    counts: FunnelCounts,
  ): { label: Claim; value: number; of: number; says: Claim } => ({
    label: { message: `funnel.${step}` },
    value: counts.could,
    of: funnel.thinkable,
    says: {
      message: 'funnel.counts',
      values: { could: counts.could, likely: counts.likely, surely: counts.surely },
      explain: explainId.funnel(step),
    },
  });
  const removed = removalClaims(material);
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
      ...(removed.length === 0 ? [] : [{ kind: 'list', items: removed } satisfies Block]),
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
      ...emptyStepBlocks({ agreement, negotiation: material.negotiation }),
      {
        kind: 'paragraph',
        text: {
          message: 'funnel.some-agreement',
          values: { share: knownSharePhrase(agreement.someAgreement) },
          explain: explainId.someAgreement,
        },
      },
      ...worldsNote(agreement.worlds),
    ],
  };
}

function worldsNote(worlds: AgreementReport['worlds']): readonly Block[] {
  const { whole } = worlds;
  return [
    {
      kind: 'paragraph',
      text: { message: `worlds.${worlds.kind}`, values: { count: worlds.count }, explain: explainId.worlds },
    },
    ...(whole === undefined
      ? []
      : [{ kind: 'paragraph' as const, text: { message: 'worlds.whole', values: { count: whole } } }]),
  ];
}
