import type { AgreementReport } from '@entente/core/agreement';
import { Link } from '@tanstack/react-router';
import { tellsWord } from '@entente/core/publication';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { keyOfQuestion, wordAnswer, wordQuestion } from '../advice/question-words.ts';

const shown = 3;
/** Bits below which an answer is not worth a question. */
const least = 0.005;

/** What to find out next, in short: the open points whose answer would change the picture most. */
export function QuestionList({ report }: { readonly report: AgreementReport }) {
  const say = useSay();
  const id = useNegotiationId();
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
          <li key={keyOfQuestion(question)}>
            <strong dir="auto">{wordQuestion(question, report, say)}</strong>{' '}
            <span className="hint">{say(`questions.tells.${tellsWord(question)}`)}</span>
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
      <Link to="/n/$id/advice" params={{ id }}>
        {say('advice.go-questions')}
      </Link>
    </section>
  );
}
