import {
  type Position,
  positionsInForce,
  prioritiesOfParty,
  prioritiesOfPosition,
} from '../../agreement/index.ts';
import { optionPhrase, partyPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, SourceNote } from '../document.ts';
import { explainId } from './explain-id.ts';
import { type Explained, type Ground, listOf, paragraph, sectionOf, withoutId } from './explained.ts';
import { partyName, positionLines, priorityLine } from './line.ts';
import { partyLink } from './party-explanation.ts';

/** A position: the sentences it rests on, whether it is in force, and what follows from it. */
export function explainPosition(ground: Ground, position: Position): Explained {
  const { negotiation } = ground.material;
  const isInForce = positionsInForce(negotiation.positions, negotiation.asOf).includes(position);
  return {
    title: {
      message: 'explain.title.position',
      values: { party: partyPhrase(negotiation, position.party) },
    },
    lead: positionLines(ground, [position]).map(withoutId),
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph(isInForce ? 'explain.in-force' : 'explain.not-in-force', {
          day: { day: negotiation.asOf },
        }),
        ...(position.guessed
          ? [{ kind: 'notice', text: { message: 'explain.position-guessed' } } satisfies Block]
          : []),
      ]),
      ...sectionOf('statements', { message: 'explain.statements' }, statementBlocks(ground, position)),
      ...sectionOf('priorities', { message: 'explain.follows' }, followingBlocks(ground, position)),
      ...sectionOf('onward', { message: 'explain.onward' }, [
        partyLink(ground, position.party),
        {
          kind: 'paragraph',
          text: {
            message: 'explain.all-of-option',
            values: { option: optionPhrase(negotiation, position.option) },
            explain: explainId.option(negotiation.options[position.option]!.name),
          },
        },
      ]),
    ],
  };
}

function statementBlocks(ground: Ground, { evidence }: Position): readonly Block[] {
  const { book } = ground;
  const lines = evidence.map((id): Claim => {
    const [number] = book.numbersOf([id]);
    return number === undefined
      ? { message: 'explain.elsewhere', values: { id: { quote: id } } }
      : statementLine(book.noteNumbered(number));
  });
  return lines.length === 0 ? [paragraph('explain.no-statement')] : listOf(lines);
}

/** A statement's sentence, with who said it. */
export function statementLine({ number, statementId, quote, speaker, actor }: SourceNote): Claim {
  const name = speaker ?? actor;
  return {
    ...(name === null
      ? { message: 'statement.unnamed', values: { quote: { quote } } }
      : { message: 'statement.named', values: { speaker: { name }, quote: { quote } } }),
    sources: [number],
    ...(statementId === null ? {} : { explain: explainId.statement(statementId) }),
  };
}

/** The priorities in force that rest on the position; what it would mean where it is not in force. */
function followingBlocks(ground: Ground, position: Position): readonly Block[] {
  const { negotiation } = ground.material;
  const { party } = position;
  const inForce = prioritiesOfParty(negotiation, party).filter(({ positions }) =>
    positions.includes(position.id),
  );
  const lines = inForce.map((priority) =>
    priorityLine(ground, { party, message: 'explain.priority' }, priority),
  );
  if (lines.length > 0) return listOf(lines);
  const derived = prioritiesOfPosition(position, negotiation);
  return [paragraph(derived.length === 0 ? 'explain.open-follows' : 'explain.overridden')];
}

/** A statement: its sentence, and all that rests on it. */
export function explainStatement(ground: Ground, note: SourceNote): Explained {
  const { negotiation } = ground.material;
  const positions = negotiation.positions.filter(
    ({ evidence }) => note.statementId !== null && evidence.includes(note.statementId),
  );
  const priorities = positions.flatMap(({ id, party }) =>
    prioritiesOfParty(negotiation, party)
      .filter((priority) => priority.positions.includes(id))
      .map((priority) => priorityLine(ground, { party, message: 'explain.priority-of' }, priority))
      .map((claim) => ({
        ...claim,
        values: { ...claim.values, party: { name: partyName(negotiation, party) } },
      })),
  );
  return {
    title: { message: 'explain.title.statement' },
    lead: [withoutId(statementLine(note)), { message: note.confirmed ? 'note.confirmed' : 'note.proposed' }],
    sections: [
      ...sectionOf('positions', { message: 'explain.rests-on-it' }, [
        ...(positions.length === 0 ? [paragraph('explain.no-position')] : []),
        ...listOf(positionLines(ground, positions)),
      ]),
      ...sectionOf('priorities', { message: 'explain.follows' }, listOf(priorities)),
    ],
  };
}
