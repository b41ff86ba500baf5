import type { NextQuestion } from '../../agreement/index.ts';
import { positionsInForce } from '../../agreement/index.ts';
import { priorityPhrase, sharePhrase } from '../brief/phrase.ts';
import { bitsShown } from '../brief/tells-word.ts';
import type { Claim } from '../claim.ts';
import type { Cell } from '../document.ts';
import { explainId } from './explain-id.ts';
import { type Explained, type Ground, type Steps, listOf, paragraph, sectionOf } from './explained.ts';
import { nameOf, positionLines } from './line.ts';
import { exampleSection } from './world-claim.ts';

/** The question in words, with the way on to what stands behind its worth. */
export function questionLine(ground: Ground, question: NextQuestion): Claim {
  return { ...askedClaim(ground, question), explain: explainId.question(question) };
}

function askedClaim({ material }: Ground, question: NextQuestion): Claim {
  const { negotiation } = material;
  const values = { party: nameOf(question.party), bits: bitsShown(question.bits) };
  if (question.order !== undefined) {
    const [one = '', other = ''] = question.order;
    return {
      message: 'explain.asks-order',
      values: { ...values, one: priorityPhrase(one, negotiation), other: priorityPhrase(other, negotiation) },
    };
  }
  const option = negotiation.options.find(({ name }) => name === question.option);
  return {
    message: question.contradiction === undefined ? 'explain.asks-sign' : 'explain.asks-contradiction',
    values: { ...values, option: { quote: option?.says ?? question.option ?? '' } },
  };
}

/** What an answer would tell: the share of the goal before and after each, and what is known of the party so far. */
export function* explainQuestion(ground: Ground, question: NextQuestion): Steps<Explained> {
  const { negotiation, agreement } = ground.material;
  const party = negotiation.parties.findIndex(({ name }) => name === question.party);
  const option = negotiation.options.findIndex(({ name }) => name === question.option);
  const known = positionsInForce(negotiation.positions, negotiation.asOf).filter(
    (position) => position.party === party,
  );
  const rows = Object.entries(question.after).map(([answer, share]): readonly Cell[] => [
    { text: { message: `answer.${answer}` } },
    { text: sharePhrase(share) },
  ]);
  return {
    title: { message: 'explain.title.question', values: { party: nameOf(question.party) } },
    lead: [askedClaim(ground, question)],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph(question.distinguishable ? 'explain.bits' : 'explain.bits-none', {
          bits: question.bits.toFixed(3),
        }),
        {
          kind: 'paragraph',
          text: {
            message: 'explain.before',
            values: { share: sharePhrase(agreement.someAgreement) },
            explain: explainId.someAgreement,
          },
        },
        {
          kind: 'table',
          caption: { message: 'question.explained' },
          columns: [{ message: 'column.answer' }, { message: 'column.after' }],
          rows,
        },
      ]),
      ...sectionOf('positions', { message: 'explain.known-of-party' }, [
        ...listOf(positionLines(ground, known)),
        {
          kind: 'paragraph',
          text: {
            message: 'explain.all-of-party',
            values: { party: nameOf(question.party) },
            explain: explainId.party(question.party),
          },
        },
      ]),
      ...(option < 0 || question.contradiction !== undefined
        ? []
        : yield* exampleSection(ground, {
            holds: (world) => world.hasAgreement(),
            parties: [party],
          })),
    ],
  };
}
