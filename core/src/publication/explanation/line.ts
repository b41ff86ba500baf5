import {
  type Negotiation,
  type PartyPriority,
  type Position,
  type PriorityReason,
  prioritiesOfParty,
} from '../../agreement/index.ts';
import { optionPhrase, packagePhrase, priorityPhrase } from '../brief/phrase.ts';
import { positionClaim } from '../brief/position-claim.ts';
import type { Claim, ClaimValue } from '../claim.ts';
import { explainId } from './explain-id.ts';
import type { Ground } from './explained.ts';

/** The positions as lines, each with its words, its sources and the way on to it. */
export function positionLines(ground: Ground, positions: readonly Position[]): readonly Claim[] {
  const { book, material } = ground;
  const { negotiation } = material;
  return positions.map((position) => ({
    ...positionClaim(position, { negotiation, book, says: 'party-and-option' }),
    explain: explainId.position(position.id),
  }));
}

export function positionsCalled({ material }: Ground, ids: readonly string[]): readonly Position[] {
  return material.negotiation.positions.filter(({ id }) => ids.includes(id));
}

/** The numbers of the sources behind these positions. */
export function sourcesBehind(ground: Ground, positionIds: readonly string[]): readonly number[] {
  const evidence = positionsCalled(ground, positionIds).flatMap((position) => position.evidence);
  return ground.book.numbersOf([...new Set(evidence)]);
}

type Prioritised = Pick<PartyPriority | PriorityReason, 'says' | 'tier' | 'redLine' | 'positions'>;

/** A priority as a line: what matters, how much, and the way on to what it rests on. */
export function priorityLine(
  ground: Ground,
  { party, message }: { readonly party: number; readonly message: string },
  { says, tier, redLine, positions }: Prioritised,
): Claim {
  const { negotiation } = ground.material;
  return {
    message,
    values: {
      priority: priorityPhrase(says, negotiation),
      tier,
      kind: { message: redLine ? 'explain.kind.red-line' : `explain.kind.tier-${tier}` },
    },
    sources: sourcesBehind(ground, positions),
    ...(isAskable(ground, party, says)
      ? { explain: explainId.priority(partyName(negotiation, party), says) }
      : {}),
  };
}

/** What matters to a party only where something is taken for given cannot be asked for. */
function isAskable({ now }: Ground, party: number, says: string): boolean {
  return now === undefined || prioritiesOfParty(now, party).some((known) => known.says === says);
}

/** An option that a party has said nothing on, with the question about it where one is worth asking. */
export function unknownLine({ material }: Ground, party: number, option: number): Claim {
  const { negotiation, agreement } = material;
  const { name } = negotiation.options[option]!;
  const question = agreement.nextQuestions.find(
    (known) => known.party === partyName(negotiation, party) && known.option === name,
  );
  return {
    message: 'explain.unknown',
    values: { option: optionPhrase(negotiation, option) },
    explain: question === undefined ? explainId.option(name) : explainId.question(question),
  };
}

export function packageLine(negotiation: Negotiation, state: string): Claim {
  return { ...packagePhrase(negotiation, state), explain: explainId.package(state) };
}

export function partyName(negotiation: Negotiation, party: number): string {
  return negotiation.parties[party]!.name;
}

export const nameOf = (name: string): ClaimValue => ({ name });

export const namesOf = (names: readonly string[]): ClaimValue => ({ list: names.map(nameOf) });
