import type { AgreementReport, NextQuestion } from '@entente/core/agreement';
import { type SayMessage, useSay } from '../../language/language-context.tsx';

const shown = 5;
/** Bits below which an answer is not worth a question. */
const least = 0.005;

/** What to find out next: the open points whose answer would change the picture most. */
export function QuestionList({ report }: { readonly report: AgreementReport }) {
  const say = useSay();
  const questions = report.nextQuestions
    .filter(({ bits, distinguishable }) => distinguishable && bits >= least)
    .slice(0, shown);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{say('questions.title')}</h2>
      <p className="hint">{say('questions.says')}</p>
      <ol className="questions">
        {questions.map((question) => (
          <li
            key={`${question.party} ${question.option ?? ''} ${question.order?.join(' ') ?? ''} ${question.contradiction?.join(' ') ?? ''}`}
          >
            <strong>{ask(question, report, say)}</strong>{' '}
            <span className="hint">{say('questions.bits', { bits: question.bits })}</span>
            <ul className="answers">
              {Object.entries(question.after).map(([answer, { share }]) => (
                <li key={answer}>
                  {say('questions.after', {
                    answer: wordAnswer(answer, question, { report, say }),
                    share: { share },
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ask(
  { party, option, order, contradiction }: NextQuestion,
  report: AgreementReport,
  say: SayMessage,
): string {
  const name = { name: party };
  if (option !== undefined) {
    const index = report.options.indexOf(option);
    return say('questions.wants', { party: name, option: report.optionFacts[index]?.says ?? option });
  }
  const items = (order ?? contradiction ?? []).map((item) => `“${wordItem(item, report)}”`);
  return say(order === undefined ? 'questions.contradiction' : 'questions.order', {
    party: name,
    items: { list: items, or: true },
  });
}

/** A statement that is an option alone is given in words; any other is an expression, and stays one. */
function wordItem(item: string, { options, optionFacts }: AgreementReport): string {
  return optionFacts[options.indexOf(item)]?.says ?? item;
}

interface Wording {
  readonly report: AgreementReport;
  readonly say: SayMessage;
}

function wordAnswer(
  answer: string,
  { order, contradiction }: NextQuestion,
  { report, say }: Wording,
): string {
  if (answer === 'wants' || answer === 'indifferent' || answer === 'opposes') return say(`sign.${answer}`);
  const place = ['first', 'second', 'third', 'fourth'].indexOf(answer);
  const item = (order ?? contradiction ?? [])[place];
  return item === undefined ? answer : wordItem(item, report);
}
