import {
  type AgreementReport,
  type Preview,
  type Supposition,
  printSuppositions,
  suppositionsOf,
} from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { useSay } from '../../language/language-context.tsx';
import { ExplainLink, ExplainMark } from '../../part/explain-link.tsx';
import { PackageWords } from '../../part/package-words.tsx';
import { ShareView } from '../../part/share-view.tsx';
import { Trouble } from '../../part/trouble.tsx';
import { type Asked, wordAnswer, wordQuestion } from './question-words.ts';
import { RecordAnswer } from './record-answer.tsx';
import { usePreviews } from '../../negotiation/use-advice.ts';

/** So many packages are named whose prospects would change. */
const mostShifts = 4;

interface PreviewPanelProps {
  readonly report: AgreementReport;
  readonly question: Asked;
  readonly answers: readonly string[];
  readonly onClose: () => void;
  /** The package that is to be acceptable to all; some agreement if left out. */
  readonly goal?: string | undefined;
}

/** What each answer would change, side by side with what is. */
export function PreviewPanel({ report, question, answers, onClose, goal }: PreviewPanelProps) {
  const say = useSay();
  const Heading = goal === undefined ? 'h4' : 'h5';
  const suppositions = suppositionsOf(question);
  const previews = usePreviews(
    answers.flatMap((answer) => suppositions[answer] ?? []),
    goal,
  );
  return (
    <div className="previews" role="group" aria-label={say('advice.previews')}>
      <div className="preview-cards">
        <NowCard report={report} goal={goal} />
        {answers.map((answer, place) => {
          const { data, error, refetch } = previews[place]!;
          return (
            <article className="preview-card" key={answer}>
              <Heading dir="auto">
                {say('advice.if', { answer: wordAnswer(answer, question, { report, say }) })}
              </Heading>
              {error !== null && <Trouble fault={error} retry={() => void refetch()} />}
              {error === null && data?.kind !== 'ready' && (
                <p role="status">
                  {say('advice.computing')}
                  <progress
                    aria-label={say('advice.computing')}
                    value={data?.kind === 'computing' ? (data.progress ?? undefined) : undefined}
                  />
                </p>
              )}
              {error === null && data?.kind === 'ready' && (
                <PreviewFacts preview={data.value} report={report} supposition={suppositions[answer]!} />
              )}
            </article>
          );
        })}
      </div>
      <button type="button" className="quiet" onClick={onClose}>
        {say(previews.some(({ data }) => data?.kind === 'computing') ? 'cancel' : 'close')}
      </button>
    </div>
  );
}

interface NowCardProps {
  readonly report: AgreementReport;
  readonly goal: string | undefined;
}

function NowCard({ report, goal }: NowCardProps) {
  const say = useSay();
  const Heading = goal === undefined ? 'h4' : 'h5';
  const { could, likely, surely } = report.funnel.acceptable;
  const acceptable = report.packages.find(({ state }) => state === goal)?.acceptable;
  return (
    <article className="preview-card" data-now="">
      <Heading>{say('advice.now')}</Heading>
      <dl>
        {acceptable !== undefined && (
          <>
            <dt>{say('advice.package-acceptable')}</dt>
            <dd>
              <ShareView share={acceptable} bounds of={explainId.figure(goal ?? '', 'acceptable')} />
            </dd>
          </>
        )}
        <dt>{say('advice.some-agreement')}</dt>
        <dd>
          <ShareView share={report.someAgreement} bounds of={explainId.someAgreement} />
        </dd>
        <dt>{say('funnel.acceptable')}</dt>
        <dd>
          <ExplainLink of={explainId.funnel('acceptable')}>
            {say('funnel.graded', { could, likely, surely })}
          </ExplainLink>
        </dd>
      </dl>
    </article>
  );
}

interface PreviewFactsProps {
  readonly preview: Preview;
  readonly report: AgreementReport;
  readonly supposition: Supposition;
}

function PreviewFacts({ preview, report, supposition }: PreviewFactsProps) {
  const say = useSay();
  const { goal, someAgreement, funnel, best, packages, nextQuestions } = preview;
  const { could, likely, surely } = funnel.to.acceptable;
  const answers = printSuppositions([supposition]);
  return (
    <>
      <dl>
        {goal.package !== undefined && (
          <>
            <dt>{say('advice.package-acceptable')}</dt>
            <dd>
              <ShareView share={goal.to} bounds of={explainId.shift(goal.package, answers)} />
            </dd>
          </>
        )}
        <dt>{say('advice.some-agreement')}</dt>
        <dd>
          <ShareView share={someAgreement.to} bounds of={explainId.whatIf(undefined, answers)} />
        </dd>
        <dt>{say('funnel.acceptable')}</dt>
        <dd>
          <ExplainLink of={explainId.whatIf(goal.package, answers)}>
            {say('funnel.graded', { could, likely, surely })}
          </ExplainLink>
        </dd>
        <dt>{say('advice.best')}</dt>
        <dd>
          {best.to === undefined ? (
            say('advice.best-none')
          ) : (
            <>
              <PackageWords report={report} state={best.to} /> <ExplainMark of={explainId.package(best.to)} />{' '}
              {best.to === best.from && <span className="tag">{say('advice.as-now')}</span>}
            </>
          )}
        </dd>
        <dt>{say('advice.shifts')}</dt>
        <dd>
          {packages.length === 0 && say('advice.no-shift')}
          <ul>
            {packages.slice(0, mostShifts).map(({ state, from, to }) => (
              <li key={state}>
                <PackageWords report={report} state={state} />{' '}
                <span className="share-number">
                  <ExplainLink of={explainId.shift(state, answers)}>
                    {say('advice.from-to', { from: { share: from }, to: { share: to } })}
                  </ExplainLink>
                </span>
              </li>
            ))}
          </ul>
          {packages.length > mostShifts && (
            <span className="hint">{say('advice.more-shifts', { count: packages.length - mostShifts })}</span>
          )}
        </dd>
        <dt>{say('advice.next')}</dt>
        <dd>
          {nextQuestions.length === 0 && say('advice.no-next')}
          <ol>
            {nextQuestions.map((question) => (
              <li key={JSON.stringify(question)} dir="auto">
                {wordQuestion(question, report, say)}{' '}
                <span className="hint">{say('questions.bits', { bits: question.bits })}</span>
              </li>
            ))}
          </ol>
        </dd>
      </dl>
      <RecordAnswer supposition={supposition} />
    </>
  );
}
