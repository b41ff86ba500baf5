import type { AgreementReport, NextQuestion } from '@entente/core/agreement';
import type { SayMessage } from '../../language/language-context.tsx';

type Facts = Pick<AgreementReport, 'options' | 'optionFacts'>;
export type Asked = Pick<NextQuestion, 'party' | 'option' | 'order' | 'contradiction'>;

/** What to ask, in one sentence. */
export function wordQuestion(question: Asked, report: Facts, say: SayMessage): string {
  const { party, option = '', order, contradiction } = question;
  const name = { name: party };
  if (order !== undefined) {
    const items = order.map((item) => say('questions.item', { item: wordItem(item, report) }));
    return say('questions.order', { party: name, items: { list: items, or: true } });
  }
  const values = { party: name, option: wordItem(option, report) };
  return say(contradiction === undefined ? 'questions.wants' : 'questions.contradiction', values);
}

/** One answer, in a few words. */
export function wordAnswer(
  answer: string,
  { order }: Asked,
  { report, say }: { readonly report: Facts; readonly say: SayMessage },
): string {
  switch (answer) {
    case 'wants':
    case 'indifferent':
    case 'opposes':
      return say(`sign.${answer}`);
    case 'inFavour':
    case 'against':
      return say(`questions.side.${answer}`);
    default:
      return wordItem(order?.[answer === 'first' ? 0 : 1] ?? answer, report);
  }
}

/** A statement that is an option alone is given in words; any other is an expression, and stays one. */
export function wordItem(item: string, { options, optionFacts }: Facts): string {
  return optionFacts[options.indexOf(item)]?.says ?? item;
}

/** What tells a question from all others. */
export function keyOfQuestion({ party, option, order, contradiction }: Asked): string {
  return JSON.stringify([party, option, order, contradiction]);
}
