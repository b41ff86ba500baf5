import type { StatusQuoReport } from '@entente/core/conflict';
import { useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { Arrow } from './arrow.tsx';
import type { PanelProps } from './panel.ts';
import { StateField } from './state-field.tsx';
import { StateName } from './state-name.tsx';
import { ChangeWords, StepList } from './step-list.tsx';

/** Ways told at once. */
const page = 20;

/** How far the conflict can go from a state, and who can leave it. */
export function StatusQuoPanel({ model, report, start, onStart, onChoose }: PanelProps) {
  const say = useSay();
  const { statusQuo } = report;
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{say('reach.title')}</h2>
      <p className="hint">{say('reach.says')}</p>
      <StateField
        label={say('reach.from')}
        states={report.states ?? []}
        value={start ?? ''}
        onChange={onStart}
      />
      {statusQuo === undefined ? (
        <p className="empty">{say('reach.none')}</p>
      ) : (
        <>
          <WaysOut model={model} report={statusQuo} onChoose={onChoose} />
          <PathList
            model={model}
            title={say('reach.improvements', { count: statusQuo.counts.byImprovements })}
            from={statusQuo.state}
            paths={statusQuo.byImprovements}
            onChoose={onChoose}
          />
          {statusQuo.byCoalitions !== undefined && (
            <PathList
              model={model}
              title={say('reach.coalitions', { count: statusQuo.byCoalitions.length })}
              from={statusQuo.state}
              paths={statusQuo.byCoalitions}
              onChoose={onChoose}
            />
          )}
          <PathList
            model={model}
            title={say('reach.moves', { count: statusQuo.counts.byMoves })}
            from={statusQuo.state}
            paths={statusQuo.byMoves}
            onChoose={onChoose}
          />
        </>
      )}
    </section>
  );
}

interface WaysOutProps {
  readonly model: ModelSummary;
  readonly report: Pick<StatusQuoReport, 'state' | 'waysOut'>;
  readonly onChoose: (state: string) => void;
}

/** Who can leave the state at once, and where to. */
export function WaysOut({ model, report, onChoose }: WaysOutProps) {
  const say = useSay();
  const [shown, setShown] = useState(page);
  const improving = report.waysOut.filter(({ improvement }) => improvement);
  return (
    <>
      <h3>{say('reach.ways-out')}</h3>
      {improving.length === 0 ? (
        <p>{say('reach.stays')}</p>
      ) : (
        <ul className="plain-list">
          {improving.slice(0, shown).map(({ decisionMaker, to }) => (
            <li key={`${decisionMaker} ${to}`} data-party={model.decisionMakers.indexOf(decisionMaker) % 8}>
              <span className="mover" dir="auto">
                {decisionMaker}
              </span>{' '}
              <ChangeWords model={model} from={report.state} to={to} />
              <Arrow /> <StateName model={model} state={to} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
      {improving.length > shown && (
        <button type="button" onClick={() => setShown(shown + page)}>
          {say('analysis.more', { count: improving.length - shown })}
        </button>
      )}
      {report.waysOut.length > improving.length && (
        <p className="hint">{say('reach.other-ways', { count: report.waysOut.length - improving.length })}</p>
      )}
    </>
  );
}

interface PathListProps {
  readonly model: ModelSummary;
  readonly title: string;
  readonly from: string;
  readonly paths: StatusQuoReport['byMoves'];
  readonly onChoose: (state: string) => void;
}

/** States that are reached, nearest first, each with a shortest way. */
export function PathList({ model, title, from, paths, onChoose }: PathListProps) {
  const say = useSay();
  const [shown, setShown] = useState(page);
  return (
    <details className="path-list" open={paths.length > 0 && paths.length <= page}>
      <summary>{title}</summary>
      <ol className="paths">
        {paths.slice(0, shown).map(({ to, path }) => (
          <li key={to}>
            <StateName model={model} state={to} onChoose={onChoose} />
            <StepList model={model} from={from} path={path} onChoose={onChoose} />
          </li>
        ))}
      </ol>
      {paths.length > shown && (
        <button type="button" onClick={() => setShown(shown + page)}>
          {say('analysis.more', { count: paths.length - shown })}
        </button>
      )}
    </details>
  );
}
