import type { Negotiation, Position } from '../../agreement/index.ts';
import { positionsInForce } from '../../agreement/index.ts';
import type { Claim } from '../claim.ts';
import type { Block, Cell, Section } from '../document.ts';
import type { BriefMaterial, SourceBook } from './material.ts';
import { expressionPhrase, optionPhrase, partyPhrase, stancePhrase } from './phrase.ts';

/** Who stands where: a matrix of actors and options, then the words and the day behind each cell. */
export function positionSection(material: BriefMaterial, book: SourceBook): Section {
  const { negotiation } = material;
  const inForce = positionsInForce(negotiation.positions, negotiation.asOf);
  const silent = material.agreement.silent;
  return {
    id: 'positions',
    heading: { message: 'heading.positions' },
    blocks: [
      ...(inForce.length === 0
        ? [{ kind: 'paragraph', text: { message: 'position.none' } } satisfies Block]
        : [
            matrixBlock(negotiation, inForce, book),
            { kind: 'list', items: evidenceLines(negotiation, inForce, book) } satisfies Block,
          ]),
      ...(silent.length === 0
        ? []
        : [
            {
              kind: 'paragraph',
              text: {
                message: 'position.silent',
                values: { count: silent.length, parties: { list: silent.map((name) => ({ name })) } },
              },
            } satisfies Block,
          ]),
    ],
  };
}

function matrixBlock(negotiation: Negotiation, inForce: readonly Position[], book: SourceBook): Block {
  return {
    kind: 'table',
    caption: { message: 'position.caption', values: { day: { day: negotiation.asOf } } },
    columns: [
      { message: 'column.actor' },
      ...negotiation.options.map((option): Claim => ({
        message: 'text',
        values: { text: optionPhrase(negotiation, option.index) },
      })),
    ],
    rows: negotiation.parties.map((party) => [
      { text: { message: 'text', values: { text: partyPhrase(negotiation, party.index) } } },
      ...negotiation.options.map((option) =>
        cellOf(
          inForce.filter((position) => position.party === party.index && position.option === option.index),
          book,
        ),
      ),
    ]),
  };
}

function cellOf(positions: readonly Position[], book: SourceBook): Cell {
  const [first] = positions;
  if (first === undefined) return { text: { message: 'stance.unknown' }, tone: 'unknown' };
  const stances = [...new Set(positions.map(({ stance }) => stance))];
  const hasCondition = positions.some(
    ({ guard, onlyIf }) => guard.options.length > 0 || onlyIf !== undefined,
  );
  const sources = book.numbersOf(positions.flatMap(({ evidence }) => evidence));
  return {
    text: {
      message: hasCondition ? 'position.cell-conditional' : 'position.cell',
      values: { stances: { list: stances.map(stancePhrase) } },
      sources,
    },
    tone: stances.length === 1 ? first.stance : 'mixed',
  };
}

function evidenceLines(
  negotiation: Negotiation,
  inForce: readonly Position[],
  book: SourceBook,
): readonly Claim[] {
  const byParty = [...inForce].sort((a, b) => a.party - b.party || a.option - b.option);
  return byParty.map((position) => {
    const option = negotiation.options[position.option]!;
    const party = negotiation.parties[position.party]!;
    const sources = book.numbersOf(position.evidence);
    const quotes = sources.map((number) => ({ quote: shorten(book.noteNumbered(number).quote) }));
    const dated = position.date === undefined ? '' : '-dated';
    return {
      message: `position.line${dated}${quotes.length === 0 ? '' : '-quoted'}`,
      values: {
        party: partyPhrase(negotiation, party.index),
        stance: { message: `predicate.${position.stance}` },
        option: optionPhrase(negotiation, option.index),
        condition: conditionPhrase(position, negotiation),
        ...(position.date === undefined ? {} : { day: { day: position.date } }),
        quotes: { list: quotes },
      },
      sources,
      id: `position.${party.name}.${option.name}.${position.id}`,
    };
  });
}

/** The conditions of a position in words; empty where there are none. */
function conditionPhrase({ guard, onlyIf }: Position, negotiation: Negotiation): Claim {
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
