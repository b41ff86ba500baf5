import {
  type AgreementReport,
  type NextQuestion,
  type Supposition,
  printSuppositions,
  suppositionsOf,
} from '@entente/core/agreement';
import { explainId, tellsWord } from '@entente/core/publication';
import { useId, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { ExplainMark } from '../../part/explain-link.tsx';
import { ShareView } from '../../part/share-view.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { keyOfQuestion, wordAnswer, wordQuestion } from './question-words.ts';

/** So many questions are shown until all are asked for. */
const shownFirst = 6;
/** Bits below which an answer is not worth a question. */
const least = 0.005;

interface QuestionToolProps {
  readonly report: AgreementReport;
  readonly questions: readonly NextQuestion[];
  /** The package that the questions are about; some agreement if left out. */
  readonly goal?: string;
}

/** What to find out next, and what each answer would do, before anybody is asked. */
export function QuestionTool({ report, questions: all, goal }: QuestionToolProps) {
  const say = useSay();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const questions = all.filter(({ bits, distinguishable }) => distinguishable && bits >= least);
  const [top] = questions;
  const shown = isWhole ? questions : questions.slice(0, shownFirst);
  return (
    <section aria-labelledby={id}>
      {goal === undefined ? (
        <h2 id={id}>{say('questions.title')}</h2>
      ) : (
        <h3 id={id}>{say('advice.package-questions')}</h3>
      )}
      <p className="hint">{say(saysOf(top, goal))}</p>
      <ol className="question-cards">
        {shown.map((question) => (
          <QuestionCard
            key={keyOfQuestion(question)}
            question={question}
            report={report}
            most={top?.bits ?? 1}
            goal={goal}
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

function saysOf(top: NextQuestion | undefined, goal: string | undefined) {
  if (top === undefined) return goal === undefined ? 'advice.no-question' : 'advice.no-package-question';
  return goal === undefined ? 'questions.says' : 'advice.package-questions-says';
}

interface QuestionCardProps {
  readonly question: NextQuestion;
  readonly report: AgreementReport;
  /** What the first of the questions tells, in bits. */
  readonly most: number;
  readonly goal: string | undefined;
}

function QuestionCard({ question, report, most, goal }: QuestionCardProps) {
  const say = useSay();
  const id = useId();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const Heading = goal === undefined ? 'h3' : 'h4';
  const suppositions = suppositionsOf(question);
  const answers = Object.keys(question.after);
  const chosen = asked.flatMap((answer): readonly Supposition[] => {
    const supposition = suppositions[answer];
    return supposition === undefined ? [] : [supposition];
  });
  const idOfAnswer = (answer: string): string | undefined => {
    const supposition = suppositions[answer];
    return supposition === undefined ? undefined : explainId.whatIf(goal, printSuppositions([supposition]));
  };
  return (
    <li className="question-card">
      <Heading id={id} dir="auto">
        {wordQuestion(question, report, say)}
      </Heading>
      <div className="question-bits">
        <meter min={0} max={most} value={question.bits} aria-hidden="true" />
        <span>
          {say(`questions.tells.${tellsWord(question)}`)}{' '}
          <span className="hint">{say('questions.bits', { bits: question.bits })}</span>{' '}
          {goal === undefined && <ExplainMark of={explainId.question(question)} />}
        </span>
      </div>
      <ul
        className="answer-bars"
        aria-label={say(goal === undefined ? 'advice.after' : 'advice.after-package')}
      >
        {answers.map((answer) => {
          return (
            <li key={answer}>
              <span dir="auto">{wordAnswer(answer, question, { report, say })}</span>
              <ShareView share={question.after[answer]!} bounds of={idOfAnswer(answer)} />
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
          goal={goal}
        />
      )}
    </li>
  );
}
