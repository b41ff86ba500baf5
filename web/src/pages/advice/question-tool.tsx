import {
  type AgreementReport,
  type NextQuestion,
  type Supposition,
  suppositionsOf,
} from '@entente/core/agreement';
import { useId, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { ShareView } from '../../part/share-view.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { keyOfQuestion, tellsWord, wordAnswer, wordQuestion } from './question-words.ts';

/** So many questions are shown until all are asked for. */
const shownFirst = 6;
/** Bits below which an answer is not worth a question. */
const least = 0.005;

/** What to find out next, and what each answer would do, before anybody is asked. */
export function QuestionTool({ report }: { readonly report: AgreementReport }) {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const questions = report.nextQuestions.filter(
    ({ bits, distinguishable }) => distinguishable && bits >= least,
  );
  const [top] = questions;
  const shown = isWhole ? questions : questions.slice(0, shownFirst);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{say('questions.title')}</h2>
      <p className="hint">{say(top === undefined ? 'advice.no-question' : 'questions.says')}</p>
      <ol className="question-cards">
        {shown.map((question) => (
          <QuestionCard
            key={keyOfQuestion(question)}
            question={question}
            report={report}
            most={top?.bits ?? 1}
          />
        ))}
      </ol>
      {shown.length < questions.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {say('advice.all-questions', { count: questions.length })}
        </button>
      )}
    </section>
  );
}

interface QuestionCardProps {
  readonly question: NextQuestion;
  readonly report: AgreementReport;
  /** What the first of the questions tells, in bits. */
  readonly most: number;
}

function QuestionCard({ question, report, most }: QuestionCardProps) {
  const say = useSay();
  const id = useId();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const suppositions = suppositionsOf(question);
  const answers = Object.keys(question.after);
  const chosen = asked.flatMap((answer): readonly Supposition[] => {
    const supposition = suppositions[answer];
    return supposition === undefined ? [] : [supposition];
  });
  return (
    <li className="question-card">
      <h3 id={id} dir="auto">
        {wordQuestion(question, report, say)}
      </h3>
      <div className="question-bits">
        <meter min={0} max={most} value={question.bits} aria-hidden="true" />
        <span>
          {say(`questions.tells.${tellsWord(question.tells)}`)}{' '}
          <span className="hint">{say('questions.bits', { bits: question.bits })}</span>
        </span>
      </div>
      <ul className="answer-bars" aria-label={say('advice.after')}>
        {answers.map((answer) => {
          return (
            <li key={answer}>
              <span dir="auto">{wordAnswer(answer, question, { report, say })}</span>
              <ShareView share={question.after[answer]!} bounds />
              <button
                type="button"
                className="quiet"
                aria-pressed={asked.includes(answer)}
                onClick={() =>
                  setAsked(
                    asked.includes(answer) ? asked.filter((one) => one !== answer) : [...asked, answer],
                  )
                }
              >
                {say('advice.what-if')}
              </button>
            </li>
          );
        })}
      </ul>
      {asked.length < answers.length && answers.length > 1 && (
        <button type="button" onClick={() => setAsked(answers)}>
          {say('advice.compare')}
        </button>
      )}
      {chosen.length > 0 && (
        <PreviewPanel
          report={report}
          question={question}
          answers={answers.filter((answer) => asked.includes(answer))}
          onClose={() => setAsked([])}
        />
      )}
    </li>
  );
}
