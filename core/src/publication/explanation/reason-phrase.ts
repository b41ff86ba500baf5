import { type DecisiveTier, decisiveTiers } from '../../agreement/index.ts';
import { optionPhrase, priorityPhrase, sharePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Ground } from './explained.ts';

/** In a few words why a party accepts a package in its share of worlds. */
export function reasonPhrase(
  ground: Ground,
  { party, state }: { readonly party: number; readonly state: number },
): Claim {
  const tiers = decisiveTiers(ground.material.negotiation, party, state);
  const [only] = tiers;
  if (tiers.length > 1 || only === undefined)
    return { message: 'why.readings', values: { count: tiers.length } };
  return tierPhrase(ground, only, 'short');
}

/** How one reading of what a party said comes to its share, in a few words or in a sentence. */
export function tierPhrase(
  { material }: Ground,
  { crossed, tier, gains, losses, drawn, share }: DecisiveTier,
  form: 'short' | 'long',
): Claim {
  const { negotiation } = material;
  if (crossed.length > 0) {
    const lines = { list: crossed.map(({ says }) => priorityPhrase(says, negotiation)) };
    return { message: `why.${form}.red-line`, values: { lines, count: crossed.length } };
  }
  if (tier === undefined) return { message: `why.${form}.nothing` };
  return {
    message: drawn.length > 0 ? `why.${form}.drawn` : `why.${form}.tier`,
    values: {
      tier,
      gains: gains.length,
      losses: losses.length,
      options: {
        list: drawn.map((option) => ({
          message: 'quoted',
          values: { quote: optionPhrase(negotiation, option) },
        })),
      },
      share: sharePhrase(share),
    },
  };
}
