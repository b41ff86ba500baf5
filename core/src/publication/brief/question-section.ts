import type { NextQuestion } from '../../agreement/index.ts';
import type { Claim, ClaimValue } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import type { BriefMaterial, SourceBook } from './material.ts';
import { explainId } from '../explanation/explain-id.ts';
import { optionPhrase, packagePhrase, priorityPhrase } from './phrase.ts';
import { bitsShown, tellsWord } from './tells-word.ts';

const mostQuestions = 5;
/** An answer worth less than this, in bits, is not worth a question. */
const leastBits = 0.01;

/** What is not known, and the questions whose answers would change the picture most. */
export function questionSection(material: BriefMaterial, book: SourceBook): Section {
  const { agreement, negotiation } = material;
  const questions = agreement.nextQuestions
    .filter(({ distinguishable, bits }) => distinguishable && bits >= leastBits)
    .slice(0, mostQuestions);
  const unread = book.unconfirmedCount();
  const guesses =
    negotiation.options.filter(({ guessed }) => guessed).length +
    negotiation.rules.filter(({ guessed }) => guessed).length;
  const known = new Set(negotiation.positions.map(({ party, option }) => `${party}:${option}`)).size;
  const cells = negotiation.parties.length * negotiation.options.length;
  return {
    id: 'questions',
    heading: { message: 'heading.questions' },
    blocks: [
      { kind: 'paragraph', text: { message: 'unknown.cells', values: { unknown: cells - known, cells } } },
      ...(agreement.priorAssumed === null
        ? []
        : [{ kind: 'paragraph', text: { message: 'unknown.prior' } } satisfies Block]),
      ...(questions.length === 0
        ? [{ kind: 'paragraph', text: { message: 'question.none' } } satisfies Block]
        : [
            { kind: 'heading', text: { message: 'question.heading' } } satisfies Block,
            { kind: 'paragraph', text: explanationOf(material) } satisfies Block,
            {
              kind: 'list',
              items: questions.map((question) => ({
                ...questionLine(question, material),
                explain: explainId.question(question),
              })),
            } satisfies Block,
          ]),
      ...(unread + guesses === 0
        ? []
        : [
            {
              kind: 'notice',
              text: { message: 'unknown.confirm', values: { statements: unread, guesses } },
            } satisfies Block,
          ]),
    ],
  };
}

/** What the shares after each answer are of. */
function explanationOf({ agreement: { goal }, negotiation }: BriefMaterial): Claim {
  return goal === undefined
    ? { message: 'question.explained' }
    : { message: 'question.explained-package', values: { package: packagePhrase(negotiation, goal) } };
}

function questionLine(question: NextQuestion, { negotiation }: BriefMaterial): Claim {
  const party = { name: question.party };
  const told = { bits: bitsShown(question.bits), tells: tellsPhrase(question) };
  const { wants, indifferent, opposes, first, second, inFavour, against } = question.after;
  const after = (share: { readonly share: number } | undefined): ClaimValue =>
    share === undefined ? { message: 'question.does-not-arise' } : { share: share.share };
  if (question.order !== undefined) {
    const [one = '', other = ''] = question.order;
    return {
      message: 'question.order',
      values: {
        party,
        one: priorityPhrase(one, negotiation),
        other: priorityPhrase(other, negotiation),
        first: after(first),
        second: after(second),
        ...told,
      },
    };
  }
  const index = negotiation.options.findIndex(({ name }) => name === question.option);
  const option = optionPhrase(negotiation, index);
  if (question.contradiction !== undefined) {
    return {
      message: 'question.contradiction',
      values: { party, option, inFavour: after(inFavour), against: after(against), ...told },
    };
  }
  return {
    message: 'question.sign',
    values: {
      party,
      option,
      wants: after(wants),
      indifferent: after(indifferent),
      opposes: after(opposes),
      ...told,
    },
  };
}

/** How much an answer would tell, in words. */
export function tellsPhrase(question: NextQuestion): Claim {
  return { message: `tells.${tellsWord(question)}` };
}
