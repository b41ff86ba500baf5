import { type DecisiveTier, type Negotiation, decisiveTiers } from '../../agreement/index.ts';
import { packagePhrase, partyPhrase, sharePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import { explainId } from './explain-id.ts';
import { type Explained, type Ground, type Steps, listOf, paragraph, sectionOf } from './explained.ts';
import { packageLine, positionLines, positionsCalled, priorityLine, unknownLine } from './line.ts';
import { stateOf } from './package-explanation.ts';
import { tierPhrase } from './reason-phrase.ts';
import { exampleSection } from './world-claim.ts';

/** Why a party accepts a package in its share of worlds: what decides, the positions behind it, and their words. */
export function* explainBlocked(ground: Ground, letters: string, party: number): Steps<Explained> {
  const { negotiation } = ground.material;
  const state = stateOf(ground, letters);
  const tiers = decisiveTiers(negotiation, party, state);
  const share = tiers.reduce((sum, tier) => sum + tier.share, 0) / Math.max(1, tiers.length);
  const positions = tiers.flatMap(({ crossed, gains, losses }) =>
    [...crossed, ...gains, ...losses].flatMap((priority) => priority.positions),
  );
  return {
    title: {
      message: 'explain.title.blocked',
      values: { party: partyPhrase(negotiation, party) },
    },
    lead: [
      packageLine(negotiation, letters),
      { message: 'explain.accepts', values: { share: sharePhrase(share) } },
    ],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        { kind: 'paragraph', text: fallbackClaim(negotiation, party) },
        ...(tiers.length > 1 ? [paragraph('explain.readings', { count: tiers.length })] : []),
        ...tiers.flatMap((tier, index) => tierBlocks(ground, { party, tier, index, of: tiers.length })),
      ]),
      ...sectionOf(
        'positions',
        { message: 'explain.positions' },
        listOf(positionLines(ground, positionsCalled(ground, positions))),
      ),
      ...(yield* examples(ground, { letters, party, share })),
    ],
  };
}

function fallbackClaim(negotiation: Negotiation, party: number): Claim {
  const { fallback } = negotiation.parties[party]!;
  const letters = negotiation.options
    .map(({ index }) => (((fallback >>> index) & 1) === 1 ? 'Y' : 'N'))
    .join('');
  return {
    message: 'explain.compared',
    values: { fallback: packagePhrase(negotiation, letters) },
    explain: explainId.package(letters),
  };
}

interface OfReading {
  readonly party: number;
  readonly tier: DecisiveTier;
  readonly index: number;
  readonly of: number;
}

function tierBlocks(ground: Ground, { party, tier, index, of }: OfReading): readonly Block[] {
  const lines = (message: string, priorities: DecisiveTier['gains']): readonly Claim[] =>
    priorities.map((priority) => priorityLine(ground, { party, message }, priority));
  return [
    ...(of > 1
      ? [
          {
            kind: 'heading',
            text: { message: 'explain.reading', values: { number: index + 1 } },
          } satisfies Block,
        ]
      : []),
    { kind: 'paragraph', text: tierPhrase(ground, tier, 'long') },
    ...listOf([
      ...lines('explain.crosses', tier.crossed),
      ...lines('explain.gains', tier.gains),
      ...lines('explain.loses', tier.losses),
      ...tier.drawn.map((option) => unknownLine(ground, party, option)),
    ]),
  ];
}

function* examples(
  ground: Ground,
  { letters, party, share }: { readonly letters: string; readonly party: number; readonly share: number },
): Steps<readonly Section[]> {
  if (share === 0 || share === 1) return [];
  const state = stateOf(ground, letters);
  return yield* exampleSection(ground, {
    holds: (world) => world.accepts(party, state),
    parties: [party],
    about: state,
  });
}
