import type {
  Ground,
  Negotiation,
  Period,
  Pledge,
  Requirement,
  Sustainability,
} from '../../agreement/index.ts';
import { expressionPhrase, optionPhrase, partyPhrase } from '../brief/phrase.ts';
import type { SourceBook } from '../brief/material.ts';
import type { Claim } from '../claim.ts';
import { pledgeId, requirementId } from './means-id.ts';

/** What the words around means need to know. */
export interface MeansContext {
  readonly negotiation: Negotiation;
  readonly book: SourceBook;
}

/** An amount in its unit: 8,000 troops. */
export function amountPhrase(negotiation: Negotiation, resource: number, amount: number): Claim {
  const { unit } = negotiation.means.resources[resource]!;
  return { message: 'means.amount', values: { amount, unit: { quote: unit } } };
}

/** From when to when, as it follows on a figure; nothing where it always was and has no end. */
export function periodPhrase({ from, until }: Period): Claim {
  if (from === undefined)
    return until === undefined
      ? { message: 'means.period.none' }
      : { message: 'means.period.until', values: { until: { day: until } } };
  return until === undefined
    ? { message: 'means.period.from', values: { from: { day: from } } }
    : { message: 'means.period.both', values: { from: { day: from }, until: { day: until } } };
}

/** From when on, and that it has no end. */
export function openPeriodPhrase({ from, until }: { readonly from: string; readonly until?: string }): Claim {
  return until === undefined
    ? { message: 'means.period.open', values: { from: { day: from } } }
    : { message: 'means.period.span', values: { from: { day: from }, until: { day: until } } };
}

/** What a figure rests on, besides the statements that are cited: a public source, or that it is an assumption. */
export function groundPhrase({ source, guessed, why }: Ground): Claim {
  const values = {
    ...(source === undefined ? {} : { source: { quote: source } }),
    ...(why === undefined ? {} : { why: { quote: why } }),
  };
  const given =
    source === undefined ? (why === undefined ? '' : 'why') : why === undefined ? 'source' : 'both';
  if (given === '') return { message: guessed ? 'means.ground.assumed' : 'means.ground.none' };
  return { message: guessed ? `means.ground.assumed-${given}` : `means.ground.${given}`, values };
}

/** What an option requires, with its rotation explained. */
export function requirementClaim(need: Requirement, { negotiation, book }: MeansContext): Claim {
  const amount = amountPhrase(negotiation, need.resource, need.amount);
  return {
    message: need.rotation === 1 ? 'means.requires' : 'means.requires-turns',
    values: {
      option: optionPhrase(negotiation, need.option),
      inPlace: amountPhrase(negotiation, need.resource, need.inPlace),
      rotation: need.rotation,
      amount,
      period: periodPhrase(need),
      ground: groundPhrase(need.ground),
    },
    sources: book.numbersOf(need.ground.evidence),
    explain: requirementId(need, negotiation),
  };
}

/** What a party pledged, and on which condition. */
export function pledgeClaim(pledge: Pledge, { negotiation, book }: MeansContext): Claim {
  const isConditional = pledge.condition.options.length > 0;
  return {
    message: `means.pledges${pledge.ground.guessed ? '-assumed' : ''}${isConditional ? '-if' : ''}`,
    values: {
      party: partyPhrase(negotiation, pledge.party),
      amount: amountPhrase(negotiation, pledge.resource, pledge.amount),
      period: periodPhrase(pledge),
      ...(isConditional ? { condition: expressionPhrase(pledge.condition.expression, negotiation) } : {}),
      ground: groundPhrase({ ...pledge.ground, guessed: false }),
    },
    sources: book.numbersOf(pledge.ground.evidence),
    explain: pledgeId(pledge, negotiation),
  };
}

/** Until when what is pledged suffices. */
export function sustainedPhrase({ verdict, lastDay, neededUntil }: Sustainability): Claim {
  if (verdict === 'until' && lastDay !== undefined)
    return { message: 'means.sustained.until', values: { day: { day: lastDay } } };
  if (verdict === 'lasting' && neededUntil !== undefined)
    return { message: 'means.sustained.throughout', values: { day: { day: neededUntil } } };
  return { message: `means.sustained.${verdict}` };
}

/** From when it is short and by how much, and what is missing at worst; nothing where it never is. */
export function shortPhrase(
  negotiation: Negotiation,
  resource: number,
  { first, worst }: Pick<Sustainability, 'first' | 'worst'>,
): Claim {
  if (first === undefined || worst === undefined) return { message: 'means.short.never' };
  const amount = (by: number): Claim => amountPhrase(negotiation, resource, by);
  const values = { by: amount(first.by), day: { day: first.from } };
  return worst.by > first.by
    ? {
        message: 'means.short.worse',
        values: { ...values, most: amount(worst.by), worst: { day: worst.from } },
      }
    : { message: 'means.short.from', values };
}
