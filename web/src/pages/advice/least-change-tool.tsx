import type { AgreementReport } from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { ExplainMark } from '../../part/explain-link.tsx';
import { Trouble } from '../../part/trouble.tsx';
import type { LeastChangeAnswer } from '../../server-api/least-change.ts';
import { ChangeCard } from './change-card.tsx';
import { nameOfPackage, offeredPackages, packageToBeginWith } from './package-choice.ts';
import { QuestionTool } from './question-tool.tsx';
import { type LeastChangeAim, useLeastChange, useStopLeastChange } from '../../negotiation/use-advice.ts';

/** So many sets are shown until more are asked for. */
const shownFirst = 5;
const defaultTarget = 0.8;

/** The fewest changes of stance after which all could accept a package. */
export function LeastChangeTool({ report }: { readonly report: AgreementReport }) {
  const say = useSay();
  const { package: given } = useSearch({ strict: false });
  const id = useNegotiationId();
  const navigate = useNavigate();
  const offered = offeredPackages(report, given);
  const chosen = offered.some(({ state }) => state === given) ? given : packageToBeginWith(offered);
  const [target, setTarget] = useState(defaultTarget);
  const [aim, setAim] = useState<LeastChangeAim | undefined>(undefined);
  if (chosen === undefined) return null;
  const choose = (state: string) =>
    void navigate({
      to: '/n/$id/advice',
      params: { id },
      search: { package: state },
      replace: true,
      resetScroll: false,
    });
  return (
    <section aria-labelledby="least">
      <h2 id="least">{say('least.title')}</h2>
      <p className="hint">{say('advice.least-says')}</p>
      <form
        className="least-form"
        onSubmit={(event) => {
          event.preventDefault();
          setAim({ package: chosen, target });
        }}
      >
        <label>
          {say('advice.package')}
          <select dir="auto" value={chosen} onChange={(event) => choose(event.target.value)}>
            {offered.map(({ state, acceptable }) => (
              <option key={state} value={state}>
                {nameOfPackage(report, state)} ({say('share', { share: { share: acceptable.share } })})
              </option>
            ))}
          </select>
        </label>
        <TargetField target={target} onTarget={setTarget} />
        <button type="submit" className="primary">
          {say('advice.find')}
        </button>
      </form>
      {aim !== undefined && (
        <Search key={JSON.stringify(aim)} aim={aim} report={report} onStop={() => setAim(undefined)} />
      )}
    </section>
  );
}

interface TargetFieldProps {
  readonly target: number;
  readonly onTarget: (target: number) => void;
}

/** A share of worlds, by a slider and as a number. */
function TargetField({ target, onTarget }: TargetFieldProps) {
  const say = useSay();
  const percent = Math.round(target * 100);
  const take = (value: string) => {
    const next = Number(value);
    if (value !== '' && next >= 1 && next <= 100) onTarget(next / 100);
  };
  return (
    <fieldset className="target-field">
      <legend>{say('advice.target')}</legend>
      <input
        type="range"
        min={1}
        max={100}
        value={percent}
        aria-label={say('advice.target')}
        onChange={(event) => take(event.target.value)}
      />
      <label>
        <input
          type="number"
          min={1}
          max={100}
          value={percent}
          aria-label={say('advice.target-number')}
          onChange={(event) => take(event.target.value)}
        />{' '}
        %
      </label>
    </fieldset>
  );
}

interface SearchProps {
  readonly aim: LeastChangeAim;
  readonly report: AgreementReport;
  readonly onStop: () => void;
}

function Search({ aim, report, onStop }: SearchProps) {
  const say = useSay();
  const { data, error, refetch } = useLeastChange(aim);
  const stopSearch = useStopLeastChange();
  if (error !== null) return <Trouble fault={error} retry={() => void refetch()} />;
  if (data?.kind !== 'ready')
    return (
      <div className="computing" role="status">
        <p>{say('advice.searching')}</p>
        <progress
          aria-label={say('advice.searching')}
          value={data?.kind === 'computing' ? (data.progress ?? undefined) : undefined}
        />
        <button
          type="button"
          onClick={() => {
            stopSearch();
            onStop();
          }}
        >
          {say('cancel')}
        </button>
      </div>
    );
  return <Found answer={data.value} report={report} />;
}

function Found({ answer, report }: { readonly answer: LeastChangeAnswer; readonly report: AgreementReport }) {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const { leastChange: sets, leastChangeSearch: search } = answer;
  const [first] = sets;
  const shown = isWhole ? sets : sets.slice(0, shownFirst);
  const values = {
    package: nameOfPackage(report, search.package),
    target: { share: search.target },
    cost: first?.cost ?? 0,
    count: search.count,
    below: search.noneBelow,
  };
  return (
    <div aria-live="polite">
      <p className="least-head" dir="auto">
        {say(headOf(first?.cost, search.complete), values)}{' '}
        <ExplainMark of={explainId.leastChange(search.package, search.target)} />
      </p>
      <ol className="change-cards">
        {shown.map((set, place) => (
          <ChangeCard
            key={JSON.stringify(set.changes)}
            set={set}
            state={search.package}
            report={report}
            id={explainId.change(search.package, search.target, place + 1)}
          />
        ))}
      </ol>
      {shown.length < sets.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {say('list.all', { count: sets.length })}
        </button>
      )}
      <QuestionTool report={report} questions={answer.nextQuestions} goal={search.package} />
    </div>
  );
}

function headOf(cost: number | undefined, isComplete: boolean) {
  if (cost === undefined) return isComplete ? 'advice.impossible' : 'advice.none-found';
  if (cost === 0) return 'advice.nothing';
  return isComplete ? 'advice.sets' : 'advice.sets-unproved';
}
