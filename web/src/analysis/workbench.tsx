import type { Issue } from '@entente/core/base/issue';
import type { AnalysisReport } from '@entente/core/conflict';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import { IssueList } from '../part/trouble.tsx';
import type { AnalysisClient } from './analysis-client.ts';
import { AskedView } from './asked-view.tsx';
import { CoalitionPanel } from './coalition-panel.tsx';
import { ConceptChoice, conceptsFor } from './concept-choice.tsx';
import { Downloads } from './downloads.tsx';
import { GoalPanel } from './goal-panel.tsx';
import { InversePanel } from './inverse-panel.tsx';
import { MoveMapPanel } from './move-map-panel.tsx';
import type { PanelProps } from './panel.ts';
import { RowFilter } from './row-filter.tsx';
import { type Asking, StabilityGrid } from './stability-grid.tsx';
import { StatusQuoPanel } from './status-quo-panel.tsx';
import { TabList } from './tab-list.tsx';
import { useAsked } from './use-asked.ts';
import { allRows, chooseRows, tableText, verdictTableOf } from './verdict-table.ts';
import { WhyPanel } from './why-panel.tsx';
import type { ModelSummary } from './analysis-view.ts';

/** Where in the analysis the reader is: kept in the address, so that Back works. */
export interface WorkbenchPlace {
  readonly tab?: string;
  readonly state?: string;
  /** `decision maker number:concept`. */
  readonly why?: string;
}

interface WorkbenchProps {
  readonly client: AnalysisClient;
  readonly model: ModelSummary;
  readonly warnings: readonly Issue[];
  readonly place: WorkbenchPlace;
  readonly onPlace: (place: WorkbenchPlace) => void;
  /** What stands under the heading: where the model comes from. */
  readonly children?: ReactNode;
}

const tabs = ['table', 'map', 'reach', 'inverse', 'coalition', 'goal'] as const;
type Tab = (typeof tabs)[number];

/** One model: the verdicts on every state, the moves, and the questions that can be asked of it. */
export function Workbench({ client, model, warnings, place, onPlace, children }: WorkbenchProps) {
  const say = useSay();
  const [concepts, setConcepts] = useState<readonly string[]>(() => conceptsFor(model));
  const [start, setStart] = useState(model.statusQuo);
  const asked = useAsked(client, {
    question: { concepts, ...(start === null ? {} : { statusQuo: start }) },
  });
  return (
    <>
      <header className="page-heading">
        <h1 dir="auto">{model.name === '' ? say('analysis.untitled') : model.name}</h1>
        <p className="lead">
          {say('analysis.facts', {
            parties: model.decisionMakers.length,
            options: model.options.length,
            states: model.stateCount,
          })}
        </p>
        {children}
      </header>
      <IssueList issues={warnings} label={say('analysis.warnings')} />
      <ConceptChoice model={model} concepts={concepts} onChange={setConcepts} />
      <AskedView asked={asked}>
        {(report) =>
          report.states === undefined ? (
            <CountsOnly report={report} />
          ) : (
            <Results
              client={client}
              model={model}
              report={report}
              place={place}
              onPlace={onPlace}
              start={start}
              onStart={setStart}
            />
          )
        }
      </AskedView>
    </>
  );
}

type ResultsProps = Pick<WorkbenchProps, 'client' | 'model' | 'place' | 'onPlace'> & {
  readonly report: AnalysisReport;
} & Pick<PanelProps, 'start' | 'onStart'>;

function Results({ client, model, report, place, onPlace, start, onStart }: ResultsProps) {
  const say = useSay();
  const table = useMemo(() => verdictTableOf(report), [report]);
  const [choice, setChoice] = useState(allRows);
  const rows = useMemo(() => chooseRows(table, choice), [table, choice]);
  const tab: Tab = tabs.find((one) => one === place.tab) ?? 'table';
  const chosen = table.labels.includes(place.state ?? '') ? place.state : undefined;
  const asking = askingOf(place, table);
  const choose = (state: string) => onPlace({ tab, state });
  const ask = ({ state, decisionMaker, concept }: Asking) =>
    onPlace({ tab, state, why: `${decisionMaker}:${concept}` });
  const close = useCallback(() => {
    onPlace({ tab });
    const places = ['.stability-grid [tabindex="0"]', '[role="tab"][aria-selected="true"]'];
    const place = places.map((one) => document.querySelector<HTMLElement>(one)).find((one) => one !== null);
    place?.focus();
  }, [onPlace, tab]);
  const panel: PanelProps = {
    client,
    model,
    report,
    concepts: table.concepts,
    start,
    onStart,
    chosen,
    onChoose: choose,
  };
  return (
    <div className="workbench" data-detail={chosen === undefined ? undefined : ''}>
      <div className="workbench-column">
        <TabList
          label={say('analysis.views')}
          tabs={tabs.map((id) => ({ id, title: say(`analysis.tab.${id}`) }))}
          current={tab}
          onChange={(id) => onPlace({ ...place, tab: id })}
        >
          {tab === 'table' && (
            <section aria-label={say('analysis.tab.table')}>
              <RowFilter model={model} table={table} choice={choice} onChange={setChoice} />
              <p className="row-count" role="status">
                {say('analysis.rows', { shown: rows.length, count: table.labels.length })}
              </p>
              {rows.length === 0 ? (
                <p className="empty">{say('analysis.no-rows')}</p>
              ) : (
                <StabilityGrid
                  model={model}
                  table={table}
                  rows={rows}
                  choice={choice}
                  onChange={setChoice}
                  chosen={chosen}
                  asking={asking}
                  onChoose={choose}
                  onAsk={ask}
                />
              )}
              <p className="hint legend">{say('analysis.legend')}</p>
              <Downloads client={client} model={model} report={report} rows={() => tableText(table, rows)} />
            </section>
          )}
          {tab === 'map' && <MoveMapPanel {...panel} />}
          {tab === 'reach' && <StatusQuoPanel {...panel} />}
          {tab === 'inverse' && <InversePanel {...panel} />}
          {tab === 'coalition' && <CoalitionPanel {...panel} />}
          {tab === 'goal' && <GoalPanel {...panel} />}
        </TabList>
        <Inapplicable report={report} />
        <p className="colophon">
          <code dir="ltr">{report.digest.slice(0, 16)}</code>
        </p>
      </div>
      {chosen !== undefined && (
        <aside className="workbench-aside" aria-label={say('analysis.why')}>
          <WhyPanel
            client={client}
            model={model}
            table={table}
            state={chosen}
            asking={asking}
            onAsk={ask}
            onChoose={choose}
            onClose={close}
            start={start}
            onStart={onStart}
          />
        </aside>
      )}
    </div>
  );
}

function askingOf(
  { state, why }: WorkbenchPlace,
  table: ReturnType<typeof verdictTableOf>,
): Asking | undefined {
  const at = why?.indexOf(':') ?? -1;
  if (state === undefined || why === undefined || at < 0) return undefined;
  const decisionMaker = Number(why.slice(0, at));
  const concept = why.slice(at + 1);
  return table.concepts.includes(concept) && table.decisionMakers[decisionMaker] !== undefined
    ? { state, decisionMaker, concept }
    : undefined;
}

/** Concepts that were asked and cannot be applied, each with the reason. */
function Inapplicable({ report }: { readonly report: AnalysisReport }) {
  const say = useSay();
  if (report.inapplicable.length === 0) return null;
  return (
    <ul className="hint inapplicable">
      {report.inapplicable.map(({ concept, why }) => (
        <li key={concept}>
          {say('analysis.inapplicable', { concept: concept.toUpperCase() })} <span dir="auto">{why}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of a model too large to list its states: how many are stable, and the first equilibria. */
function CountsOnly({ report }: { readonly report: AnalysisReport }) {
  const say = useSay();
  return (
    <section>
      <p>{say('analysis.too-many')}</p>
      <table className="package-table">
        <thead>
          <tr>
            <th scope="col">{say('analysis.concept')}</th>
            <th scope="col">{say('analysis.all')}</th>
            {report.decisionMakers.map((name) => (
              <th key={name} scope="col" dir="auto">
                {name}
              </th>
            ))}
            <th scope="col">{say('analysis.first-equilibria')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(report.counts).map(([concept, counts]) => (
            <tr key={concept}>
              <th scope="row">{concept.toUpperCase()}</th>
              <td>{counts['equilibria']}</td>
              {report.decisionMakers.map((name) => (
                <td key={name}>{counts[name]}</td>
              ))}
              <td dir="ltr">
                {(report.equilibria[concept] ?? [])
                  .slice(0, 6)
                  .map((state) => report.equilibriumLabels?.[String(state)] ?? '')
                  .join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
