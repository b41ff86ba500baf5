import type { Negotiation, Position } from '../../agreement/index.ts';
import type { Claim } from '../claim.ts';
import type { SourceBook } from './material.ts';
import { explainId } from '../explanation/explain-id.ts';
import { expressionPhrase, optionPhrase, partyPhrase } from './phrase.ts';

interface Around {
  readonly negotiation: Negotiation;
  readonly book: SourceBook;
  /** What the heading above does not say already: the option, or the party. */
  readonly says: 'option' | 'party' | 'party-and-option';
}

/** One position as a line: the stance, its conditions, its day, and the words that it rests on. */
export function positionClaim(position: Position, { negotiation, book, says }: Around): Claim {
  const sources = book.numbersOf(position.evidence);
  const quotes = sources.map((number): Claim => ({
    message: 'quoted',
    values: { quote: { quote: shorten(book.noteNumbered(number).quote) } },
  }));
  const dated = position.date === undefined ? '' : '-dated';
  return {
    message: `position.line${dated}${quotes.length === 0 ? '' : '-quoted'}`,
    values: {
      head: headOf(position, negotiation, says),
      condition: conditionPhrase(position, negotiation),
      ...(position.date === undefined ? {} : { day: { day: position.date } }),
      ...(quotes.length === 0 ? {} : { quotes: { list: quotes } }),
    },
    sources,
    id: `position.${negotiation.parties[position.party]!.name}.${negotiation.options[position.option]!.name}.${position.id}`,
    explain: explainId.position(position.id),
  };
}

function headOf(position: Position, negotiation: Negotiation, says: Around['says']): Claim {
  if (says === 'party-and-option') {
    return {
      message: 'position.of-party-on-option',
      values: {
        party: partyPhrase(negotiation, position.party),
        stance: { message: `stance.${position.stance}` },
        option: optionPhrase(negotiation, position.option),
      },
    };
  }
  return says === 'option'
    ? {
        message: `position.${position.stance}`,
        values: { option: optionPhrase(negotiation, position.option) },
      }
    : {
        message: 'position.of-party',
        values: {
          party: partyPhrase(negotiation, position.party),
          stance: { message: `stance.${position.stance}` },
        },
      };
}

/** The conditions of a position in words; empty where there are none. */
export function conditionPhrase({ guard, onlyIf }: Position, negotiation: Negotiation): Claim {
  const hasGuard = guard.options.length > 0;
  if (!hasGuard && onlyIf === undefined) return { message: 'condition.none' };
  return {
    message: hasGuard
      ? onlyIf === undefined
        ? 'condition.if'
        : 'condition.if-only-if'
      : 'condition.only-if',
    values: {
      ...(hasGuard ? { guard: expressionPhrase(guard.expression, negotiation) } : {}),
      ...(onlyIf === undefined ? {} : { onlyIf: expressionPhrase(onlyIf.expression, negotiation) }),
    },
  };
}

/** Long quotations are cut where they are repeated; the source note has them whole. */
function shorten(quote: string): string {
  return quote.length <= 220 ? quote : `${quote.slice(0, 217).replace(/\s+\S*$/u, '')} …`;
}
