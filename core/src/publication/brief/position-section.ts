import type { Negotiation, Position, PositionEntry } from '../../agreement/index.ts';
import { isUnweighed, positionsInForce } from '../../agreement/index.ts';
import type { Claim } from '../claim.ts';
import type { Block, Cell, Section } from '../document.ts';
import type { BriefMaterial, SourceBook } from './material.ts';
import { explainId } from '../explanation/explain-id.ts';
import { optionPhrase, partyPhrase, stancePhrase } from './phrase.ts';
import { positionClaim } from './position-claim.ts';

/** Who stands where: a matrix of options and actors, then the words and the day behind each cell, actor by actor. */
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
        : [matrixBlock(negotiation, inForce, book), ...evidenceBlocks(negotiation, inForce, book)]),
      ...(silent.length === 0
        ? []
        : [
            {
              kind: 'paragraph',
              text: {
                message: 'position.silent',
                values: { parties: { list: silent.map((name) => ({ name })) } },
              },
            } satisfies Block,
          ]),
    ],
  };
}

/** Options go down and actors across: an option's words are long, an actor's name is short. */
function matrixBlock(negotiation: Negotiation, inForce: readonly Position[], book: SourceBook): Block {
  const unweighed = negotiation.file.positions.filter(
    (entry) => isUnweighed(entry) && (entry.date ?? negotiation.asOf) <= negotiation.asOf,
  );
  const speaking = negotiation.parties.filter(
    ({ index, name }) =>
      inForce.some(({ party }) => party === index) || unweighed.some(({ party }) => party === name),
  );
  return {
    kind: 'table',
    caption: { message: 'position.caption', values: { day: { day: negotiation.asOf } } },
    columns: [
      { message: 'column.option' },
      ...speaking.map((party): Claim => ({
        message: 'text',
        values: { text: partyPhrase(negotiation, party.index) },
        explain: explainId.party(party.name),
      })),
    ],
    rows: negotiation.options.map((option) => [
      {
        text: {
          message: 'text',
          values: { text: optionPhrase(negotiation, option.index) },
          explain: explainId.option(option.name),
        },
      },
      ...speaking.map((party) =>
        cellOf(
          inForce.filter((position) => position.party === party.index && position.option === option.index),
          unweighed.filter((entry) => entry.party === party.name && entry.option === option.name),
          book,
        ),
      ),
    ]),
  };
}

/** What was said under a condition that cannot be weighed is told as that, where nothing else is known. */
function cellOf(positions: readonly Position[], unweighed: readonly PositionEntry[], book: SourceBook): Cell {
  const [first] = positions;
  if (first === undefined && unweighed.length > 0) {
    const stances = [...new Set(unweighed.map(({ stance }) => stance))];
    return {
      text: {
        message: 'position.cell-not-weighed',
        values: { stances: { list: stances.map(stancePhrase) } },
        sources: book.numbersOf(unweighed.flatMap(({ evidence }) => evidence ?? [])),
      },
      tone: 'unknown',
    };
  }
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
      explain: explainId.position(first.id),
    },
    tone: stances.length === 1 ? first.stance : 'mixed',
  };
}

function evidenceBlocks(
  negotiation: Negotiation,
  inForce: readonly Position[],
  book: SourceBook,
): readonly Block[] {
  return negotiation.parties.flatMap((party): readonly Block[] => {
    const own = inForce
      .filter((position) => position.party === party.index)
      .sort((a, b) => a.option - b.option);
    if (own.length === 0) return [];
    const heading: Claim = { message: 'text', values: { text: partyPhrase(negotiation, party.index) } };
    const items = own.map((position) => positionClaim(position, { negotiation, book, says: 'option' }));
    return [
      { kind: 'heading', text: heading },
      { kind: 'list', items },
    ];
  });
}
