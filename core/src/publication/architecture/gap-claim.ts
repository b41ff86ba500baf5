import type { Gap, Negotiation } from '../../agreement/index.ts';
import { addDays } from '../../base/day.ts';
import { optionPhrase, partyPhrase, sharePhrase, stepPhrase } from '../brief/phrase.ts';
import type { Claim, ClaimValue } from '../claim.ts';
import { explainId } from '../explanation/explain-id.ts';
import { amountPhrase, openPeriodPhrase } from '../means/means-phrase.ts';

/** What an architecture still lacks, in words, with the way on to what it rests on. */
export function gapClaim(gap: Gap, negotiation: Negotiation, state: string): Claim {
  return { ...wordsOf(gap, negotiation, state), explain: explainIdOf(gap, negotiation, state) };
}

function explainIdOf(gap: Gap, { options, means }: Negotiation, state: string): string {
  switch (gap.kind) {
    case 'fact':
    case 'assumed':
    case 'uncommitted':
    case 'unmet':
    case 'means-unstated':
      return explainId.commitment(state, options[gap.option]!.name);
    case 'short':
    case 'pledges-end':
      return explainId.meansOn(explainId.means(state, means.resources[gap.resource]!.name), gap.stretch.from);
    case 'unanswered':
      return explainId.guarantee(state, gap.party, gap.to);
    case 'refused':
      return explainId.blocked(state, gap.party);
    case 'silent':
      return explainId.party(gap.party);
  }
}

function wordsOf(gap: Gap, negotiation: Negotiation, state: string): Claim {
  const option = (index: number): ClaimValue => optionPhrase(negotiation, index);
  switch (gap.kind) {
    case 'fact':
      return { message: `architecture.gap.${gap.fact}`, values: { option: option(gap.option) } };
    case 'assumed':
      return {
        message: 'architecture.gap.assumed',
        values: { option: option(gap.option), fact: { message: `architecture.fact.${gap.fact}` } },
      };
    case 'uncommitted':
      return uncommittedClaim(gap, negotiation);
    case 'unmet':
      return {
        message: 'architecture.gap.unmet',
        values: { option: option(gap.option), party: partyPhrase(negotiation, gap.party) },
      };
    case 'means-unstated':
      return { message: 'architecture.gap.means-unstated', values: { option: option(gap.option) } };
    case 'short':
    case 'pledges-end':
      return shortClaim(gap, negotiation);
    case 'unanswered':
      return {
        message: 'architecture.gap.unanswered',
        values: { party: { name: gap.party }, step: stepPhrase(negotiation, state, gap.to) },
      };
    case 'refused':
      return {
        message: gap.redLine ? 'architecture.gap.refused-red' : 'architecture.gap.refused',
        values: { party: { name: gap.party }, share: sharePhrase(gap.share) },
      };
    case 'silent':
      return { message: 'architecture.gap.silent', values: { party: { name: gap.party } } };
  }
}

function uncommittedClaim(
  { option, stances }: Extract<Gap, { kind: 'uncommitted' }>,
  negotiation: Negotiation,
): Claim {
  const party = partyPhrase(negotiation, negotiation.options[option]!.party);
  const values = { party, option: optionPhrase(negotiation, option) };
  return stances.length === 0
    ? { message: 'architecture.gap.no-position', values }
    : {
        message: 'architecture.gap.uncommitted',
        values: {
          ...values,
          stances: { list: stances.map((stance): Claim => ({ message: `stance.${stance}` })) },
        },
      };
}

function shortClaim(gap: Extract<Gap, { kind: 'short' | 'pledges-end' }>, negotiation: Negotiation): Claim {
  const { kind, stretch, isOpen } = gap;
  const amount = (by: number): Claim => amountPhrase(negotiation, gap.resource, by);
  return {
    message:
      kind === 'short' ? 'architecture.gap.short' : `architecture.gap.pledges-end${isOpen ? '-open' : ''}`,
    values: {
      resource: { quote: negotiation.means.resources[gap.resource]!.name },
      options: { list: gap.options.map((index) => optionPhrase(negotiation, index)) },
      day: { day: kind === 'short' ? stretch.from : addDays(stretch.from, -1) },
      required: amount(stretch.required),
      pledged: amount(stretch.pledged),
      closing: {
        list: gap.closing.map((pledge): Claim => ({
          message: 'means.further',
          values: { amount: amount(pledge.amount), period: openPeriodPhrase(pledge) },
        })),
      },
    },
  };
}
