import type { Architecture } from '../../agreement/index.ts';
import { knownSharePhrase, priorityPhrase, sharePhrase, stepPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import { explainId } from '../explanation/explain-id.ts';
import type { MeansContext } from '../means/means-phrase.ts';

/** The guarantees that the package needs: who must be kept from which step, and who could answer it. */
export function guaranteeSection({ verdict, state }: Architecture, { negotiation }: MeansContext): Section {
  const { guarantees, guaranteesAsked } = verdict;
  const lines = guarantees.map((guarantee): Claim => ({
    message:
      guarantee.answeredBy.length === 0 ? 'architecture.guarantee-unanswered' : 'architecture.guarantee',
    values: {
      party: { name: guarantee.party },
      step: stepPhrase(negotiation, state, guarantee.to),
      share: sharePhrase(guarantee.share),
      answeredBy: { list: guarantee.answeredBy.map((name) => ({ name })) },
    },
    explain: explainId.guarantee(state, guarantee.party, guarantee.to),
  }));
  const none: Claim = {
    message: guaranteesAsked === false ? 'architecture.guarantees-not-asked' : 'architecture.no-guarantee',
  };
  return {
    id: 'guarantees',
    heading: { message: 'architecture.heading.guarantees' },
    blocks: [
      lines.length === 0 ? { kind: 'paragraph', text: none } : { kind: 'list', items: lines },
      ...heldBlocks(verdict.heldByRule, { negotiation }),
    ],
  };
}

function heldBlocks(
  held: Architecture['verdict']['heldByRule'],
  { negotiation }: Pick<MeansContext, 'negotiation'>,
): readonly Block[] {
  if (held === undefined) return [];
  return [
    { kind: 'heading', text: { message: 'architecture.heading.modelled' } },
    {
      kind: 'list',
      items: held.map(({ party, option, because }): Claim => {
        const known = negotiation.options.find(({ name }) => name === option);
        return {
          message: 'architecture.held',
          values: {
            party: { name: party },
            option: { quote: known?.says ?? option },
            rule: priorityPhrase(because, negotiation),
          },
          ...(negotiation.rules.some(({ says }) => says === because)
            ? { explain: explainId.rule(because) }
            : {}),
        };
      }),
    },
  ];
}

/** In which share of worlds the package is acceptable, efficient and an equilibrium, who refuses it, and who is silent. */
export function acceptanceSection({ verdict, silent, state }: Architecture): Section {
  const { acceptable, efficient, equilibrium, blockedBy } = verdict;
  const refusing = blockedBy.filter(({ share }) => share.share > 0);
  return {
    id: 'acceptance',
    heading: { message: 'architecture.heading.acceptance' },
    blocks: [
      {
        kind: 'list',
        items: [
          {
            message: 'explain.acceptable',
            values: { share: knownSharePhrase(acceptable) },
            explain: explainId.figure(state, 'acceptable'),
          },
          {
            message: 'explain.efficient',
            values: { share: sharePhrase(efficient) },
            explain: explainId.figure(state, 'efficient'),
          },
          {
            message: 'architecture.holds-nash',
            values: { share: sharePhrase(equilibrium.nash) },
            explain: explainId.equilibrium(state, 'nash'),
          },
          {
            message: 'architecture.holds-sequential',
            values: { share: sharePhrase(equilibrium.seq) },
            explain: explainId.equilibrium(state, 'seq'),
          },
          ...refusing.map(({ party, share, redLine }): Claim => ({
            message: redLine === true ? 'architecture.gap.refused-red' : 'architecture.gap.refused',
            values: { party: { name: party }, share: sharePhrase(share) },
            explain: explainId.blocked(state, party),
          })),
          ...(silent.length === 0
            ? []
            : [
                {
                  message: 'architecture.silent',
                  values: { parties: { list: silent.map((name) => ({ name })) } },
                },
              ]),
        ],
      },
    ],
  };
}
