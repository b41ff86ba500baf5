import type { Architecture, Gap, Negotiation } from '../../agreement/index.ts';
import { optionPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import { explainId } from '../explanation/explain-id.ts';
import { gapClaim } from './gap-claim.ts';

type FactGap = Extract<Gap, { kind: 'fact' }>;

const isFact = (gap: Gap): gap is FactGap => gap.kind === 'fact';

/** What is still open: in the agreement itself, in each commitment, in the means and the guarantees. */
export function gapSection({ gaps, state }: Architecture, negotiation: Negotiation): Section {
  const claims = (kinds: readonly Gap['kind'][]): readonly Claim[] =>
    gaps.filter(({ kind }) => kinds.includes(kind)).map((gap) => gapClaim(gap, negotiation, state));
  return {
    id: 'gaps',
    heading: { message: 'architecture.heading.gaps' },
    blocks: [
      ...listed('agreement', claims(['refused', 'silent'])),
      ...listed('terms', termClaims({ gaps, state }, negotiation)),
      ...listed('consent', claims(['uncommitted', 'unmet', 'assumed'])),
      ...listed('means', claims(['short', 'pledges-end', 'means-unstated'])),
      ...listed('answers', claims(['unanswered'])),
    ],
  };
}

/** What is not agreed of one commitment is one line. */
function termClaims(
  { gaps, state }: Pick<Architecture, 'gaps' | 'state'>,
  negotiation: Negotiation,
): readonly Claim[] {
  const missing = gaps.filter(isFact);
  const options = [...new Set(missing.map(({ option }) => option))];
  return options.map((option): Claim => ({
    message: 'architecture.gap.terms',
    values: {
      option: optionPhrase(negotiation, option),
      terms: {
        list: missing
          .filter((gap) => gap.option === option)
          .map(({ fact }): Claim => ({ message: `architecture.gap.no-${fact}` })),
      },
    },
    id: `gap.${negotiation.options[option]!.name}`,
    explain: explainId.commitment(state, negotiation.options[option]!.name),
  }));
}

function listed(group: string, items: readonly Claim[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: { message: `architecture.gaps.${group}` } },
    { kind: 'list', items },
  ];
}
