import type { StatementRecord } from '@entente/core/record';
import { useSay } from '../../language/language-context.tsx';
import { StanceMark } from '../../part/stance-mark.tsx';
import { StatementFacts } from '../../review/statement-facts.tsx';
import { StatementFields } from '../../review/statement-fields.tsx';
import { SupersessionLines } from '../../review/supersession-lines.tsx';
import { AlikeOffer } from './alike-offer.tsx';
import { confidenceWords, optionWords } from './statement-words.ts';
import type { Confirming } from './use-confirm.ts';

/** The statement as it was read, and everything that can be done about it. */
export function ConfirmCard({ state }: { readonly state: Confirming }) {
  const say = useSay();
  const { current } = state;
  if (current === undefined) return null;
  return (
    <section className="confirm-card" tabIndex={-1} aria-labelledby="confirm-reading">
      <ReadingLine entry={current} state={state} />
      <SupersessionLines statement={current.id} view={state.view} />
      <DecisionBar entry={current} state={state} />
      <AlikeOffer state={state} />
      <div className="confirm-fields">
        <h2>{say('confirm.correct')}</h2>
        <StatementFields
          view={state.view}
          choices={state.choices}
          entry={current}
          selection={state.textSelection}
          onPatch={state.correct}
        />
      </div>
      <details className="confirm-facts">
        <summary>{say('confirm.facts')}</summary>
        <StatementFacts entry={current} />
      </details>
    </section>
  );
}

interface PartProps {
  readonly entry: StatementRecord;
  readonly state: Confirming;
}

function ReadingLine({ entry, state }: PartProps) {
  const say = useSay();
  const { statement } = entry;
  const { condition, confidence, speaker } = statement;
  return (
    <div className="confirm-reading">
      <h2 id="confirm-reading">
        <span className="statement-who" dir="auto">
          {statement.actor === null
            ? say('statement.nobody')
            : say('name', { name: { name: statement.actor } })}
        </span>{' '}
        <StanceMark tone={statement.stance ?? 'unknown'} />{' '}
        <span dir="auto">
          {statement.about.length === 0
            ? say('statement.no-option')
            : optionWords(statement.about, state.choices)}
        </span>
      </h2>
      <p className="confirm-said">
        {say('confirm.said', {
          speaker:
            speaker?.name === undefined || speaker.name === null
              ? say('statement.unnamed')
              : { name: speaker.name },
        })}
        {statement.hedged === true && ` · ${say('confirm.hedged')}`}
        {condition !== null && (
          <>
            {' · '}
            <q dir="auto">{condition.text}</q> ({say(`condition.${condition.kind}`)})
          </>
        )}
        <span className="status" data-status={entry.status}>
          {say(`status.${entry.status}`)}
        </span>
      </p>
      <p className="confirm-confidence">
        <meter min={0} max={1} value={confidence} aria-hidden="true" />
        <span>
          {say('confirm.confidence', {
            words: confidenceWords(confidence, say),
            share: { share: confidence },
          })}
        </span>
        {(statement.why ?? statement.rule) !== undefined && (
          <span className="confirm-why">
            {say('statement.read-why')}: <span dir="auto">{statement.why ?? statement.rule}</span>
          </span>
        )}
      </p>
    </div>
  );
}

const buttons = [
  ['accept', 'a', 'accept'],
  ['reject', 'r', 'reject'],
  ['skip', 's', 'skip-statement'],
] as const;

function DecisionBar({ entry, state }: PartProps) {
  const say = useSay();
  const isWaiting = entry.status === 'proposed';
  return (
    <div className="decision-bar" role="group" aria-label={say('statement.decide')}>
      {buttons.map(([kind, key, label]) => (
        <button
          key={kind}
          type="button"
          className={kind === 'accept' ? 'primary' : ''}
          aria-keyshortcuts={key}
          onClick={() => state.run({ kind })}
        >
          {say(kind === 'accept' && !isWaiting && entry.status !== 'rejected' ? 'confirm.go-on' : label)}{' '}
          <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
      {!isWaiting && (
        <button type="button" aria-keyshortcuts="p" onClick={() => state.run({ kind: 'put-back' })}>
          {say('put-back')} <kbd aria-hidden="true">p</kbd>
        </button>
      )}
      <button type="button" aria-keyshortcuts="u" onClick={() => state.run({ kind: 'undo' })}>
        {say('undo')} <kbd aria-hidden="true">u</kbd>
      </button>
    </div>
  );
}
