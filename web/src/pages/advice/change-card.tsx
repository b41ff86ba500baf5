import type { AgreementReport, ChangeSet, Guarantee, Way } from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { useSay } from '../../language/language-context.tsx';
import { ExplainLink, ExplainMark } from '../../part/explain-link.tsx';
import { ShareView } from '../../part/share-view.tsx';
import { type WordedChange, wordStep, wordedChange } from './change-words.ts';

interface ChangeCardProps {
  readonly set: ChangeSet;
  readonly state: string;
  readonly report: AgreementReport;
  /** By which what stands behind the set is asked for. */
  readonly id: string;
}

/** One set of changes: who moves from which stance to which, what comes of it, and what is to be feared on the way. */
export function ChangeCard({ set, state, report, id }: ChangeCardProps) {
  const say = useSay();
  const { changes, cost, share, equilibrium, onTheWay, undoneBy } = set;
  return (
    <li className="change-card">
      <ul className="change-moves">
        {changes.map((change) => (
          <MoveLine key={JSON.stringify(change)} change={wordedChange(change, report)} />
        ))}
      </ul>
      <dl className="figures">
        <div>
          <dt>{say('advice.cost')}</dt>
          <dd>
            <ExplainLink of={id}>{say('advice.steps', { cost })}</ExplainLink>
          </dd>
        </div>
        <div>
          <dt>{say('packages.acceptable')}</dt>
          <dd>
            <ShareView share={share} of={id} />
          </dd>
        </div>
        {equilibrium !== undefined && (
          <div>
            <dt>{say('advice.lasts')}</dt>
            <dd>
              <ShareView share={equilibrium.seq} bounds of={explainId.changeHolds(id)} />
            </dd>
          </div>
        )}
      </dl>
      {onTheWay !== undefined && (
        <details open={changes.length === 0}>
          <summary>{say('advice.fear')}</summary>
          <WayText way={onTheWay} report={report} id={id} />
          <UndoingText steps={undoneBy ?? []} state={state} report={report} id={id} />
        </details>
      )}
    </li>
  );
}

function MoveLine({ change: { party, option, move, dropped } }: { readonly change: WordedChange }) {
  const say = useSay();
  return (
    <li>
      <strong dir="auto">{say('name', { name: { name: party } })}</strong> <span dir="auto">{option}</span>
      <span className="change-stances">
        {move === undefined ? (
          <>
            {say('advice.without-condition')} <code dir="ltr">{dropped}</code>
          </>
        ) : (
          <>
            <span className="stance-chip" data-tone={move.from}>
              {say(`stance.${move.from}`)}
            </span>{' '}
            <span aria-hidden="true" className="change-arrow">
              →
            </span>
            <span className="hidden">{say('advice.to')}</span>{' '}
            <span className="stance-chip" data-tone={move.to}>
              {say(`stance.${move.to}`)}
            </span>
          </>
        )}
      </span>
    </li>
  );
}

interface WayTextProps {
  readonly way: Way;
  readonly report: AgreementReport;
  /** By which what stands behind the set is asked for. */
  readonly id: string;
}

/** The steps to the package, each with what it brings to whoever takes it and what others could do then. */
function WayText({ way, report, id }: WayTextProps) {
  const say = useSay();
  return (
    <>
      <p>{say(`advice.way.${way.by}`)}</p>
      <ol className="way">
        {way.steps.map((step, place) => (
          <li key={step.to}>
            <strong dir="auto">{say('name', { name: { name: step.party } })}</strong>{' '}
            {wordStep(report, step, say)}{' '}
            <span className="hint">
              <ExplainLink of={explainId.wayStep(id, place + 1)}>
                {say('advice.gains', { share: { share: step.gains.share } })}
              </ExplainLink>
            </span>
            {step.loses.share > 0 && (
              <p className="fear">
                {say('advice.loses', { share: { share: step.loses.share } })}{' '}
                <ExplainMark of={explainId.wayStep(id, place + 1)} />
              </p>
            )}
            {step.answers.map((answer) => (
              <p className="fear" key={`${answer.party} ${answer.to}`}>
                {say(answer.unanswered.share > 0 ? 'advice.answer-unkept' : 'advice.answer', {
                  party: { name: answer.party },
                  mover: { name: step.party },
                  step: wordStep(report, { from: step.to, to: answer.to }, say),
                  share: { share: answer.share.share },
                  unkept: { share: answer.unanswered.share },
                })}{' '}
                <ExplainMark of={explainId.wayStep(id, place + 1)} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

interface UndoingTextProps extends Omit<WayTextProps, 'way'> {
  readonly steps: readonly Guarantee[];
  readonly state: string;
}

/** So many steps that would undo a package are told. */
const mostUndoing = 4;

function UndoingText({ steps, state, report, id }: UndoingTextProps) {
  const say = useSay();
  if (steps.length === 0) return <p>{say('advice.undone-by-none')}</p>;
  return (
    <>
      <p>{say('advice.undone')}</p>
      <ul>
        {steps.slice(0, mostUndoing).map(({ party, to, share, answeredBy }, place) => (
          <li key={`${party} ${to}`}>
            <strong dir="auto">{say('name', { name: { name: party } })}</strong>{' '}
            {wordStep(report, { from: state, to }, say)}{' '}
            <span className="hint">
              <ExplainLink of={explainId.undoing(id, place + 1)}>
                {say('advice.tempts', { share: { share: share.share } })}
              </ExplainLink>
            </span>{' '}
            {answeredBy.length === 0
              ? say('advice.unanswered')
              : say('package.answered-by', { parties: { list: answeredBy.map((name) => ({ name })) } })}
          </li>
        ))}
      </ul>
    </>
  );
}
