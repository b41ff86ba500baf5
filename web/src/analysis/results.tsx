import type { AnalysisReport } from '@entente/core/conflict';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useSay } from '../language/language-context.tsx';
import { takenIn } from './analysis-view.ts';
import { ChangeSummary } from './change-summary.tsx';
import { CoalitionPanel } from './coalition-panel.tsx';
import { conceptLetters } from './concept-name.ts';
import { Downloads } from './downloads.tsx';
import { GoalPanel } from './goal-panel.tsx';
import { InversePanel } from './inverse-panel.tsx';
import { MoveMapPanel } from './move-map-panel.tsx';
import type { PanelProps } from './panel.ts';
import { readRowChoice, rowChoiceText } from './row-choice-text.ts';
import { RowFilter } from './row-filter.tsx';
import { type Asking, StabilityGrid } from './stability-grid.tsx';
import { StatusQuoPanel } from './status-quo-panel.tsx';
import { TabList } from './tab-list.tsx';
import { useLevels } from './use-levels.ts';
import { usePlaced } from './use-placed.ts';
import { type RowChoice, chooseRows, tableText, verdictTableOf } from './verdict-table.ts';
import { WhyPanel } from './why-panel.tsx';
import type { GoToPlace, WorkbenchPlace } from './workbench-place.ts';

/** States that are filtered and ordered without anybody waiting. */
const mostAtOnce = 20_000;

const tabs = ['table', 'map', 'reach', 'inverse', 'coalition', 'goal'] as const;
type Tab = (typeof tabs)[number];

export interface ResultsProps extends Pick<PanelProps, 'client' | 'model' | 'report' | 'start' | 'onStart'> {
  readonly place: WorkbenchPlace;
  readonly onPlace: GoToPlace;
  /** What the model says with its own preferences, where others are tried. */
  readonly before?: AnalysisReport;
}

/** The views of a report, and the state that is looked at. */
export function Results(props: ResultsProps) {
  const { client, model, report, before, place, onPlace, start, onStart } = props;
  const say = useSay();
  const table = useMemo(() => verdictTableOf(report), [report]);
  const tableBefore = useMemo(() => (before === undefined ? undefined : verdictTableOf(before)), [before]);
  const [rowText, setRowText] = usePlaced(place.rows, (text) => onPlace({ rows: text }, 'instead'));
  const choice = useMemo(() => readRowChoice(rowText), [rowText]);
  // Letters typed come first, the rows that they choose of many states a moment later.
  const laterChoice = useDeferredValue(choice);
  const rowChoice = table.labels.length > mostAtOnce ? laterChoice : choice;
  const setChoice = (next: RowChoice) => setRowText(rowChoiceText(next));
  const levels = useLevels(client, choice.order.by === 'preference');
  const rows = useMemo(
    () => chooseRows(table, rowChoice, { before: tableBefore, levels }),
    [table, rowChoice, tableBefore, levels],
  );
  const tab: Tab = tabs.find((one) => one === place.tab) ?? 'table';
  const chosen = table.labels.includes(place.state ?? '') ? place.state : undefined;
  const asking = askingOf(place, table);
  const choose = (state: string) => onPlace({ state, why: undefined });
  const ask = ({ state, decisionMaker, concept }: Asking) =>
    onPlace({ state, why: `${decisionMaker}:${concept}` });
  const close = useCallback(() => {
    onPlace({ state: undefined, why: undefined });
    const places = ['.stability-grid [tabindex="0"]', '[role="tab"][aria-selected="true"]'];
    const place = places.map((one) => document.querySelector<HTMLElement>(one)).find((one) => one !== null);
    place?.focus();
  }, [onPlace]);
  const panel: PanelProps = {
    client,
    model,
    report,
    concepts: table.concepts,
    start,
    onStart,
    chosen,
    onChoose: choose,
    place,
    onPlace,
  };
  return (
    <div className="workbench" data-detail={chosen === undefined ? undefined : ''}>
      <div className="workbench-column">
        {before !== undefined && tableBefore !== undefined && (
          <ChangeSummary
            model={model}
            before={before}
            report={report}
            table={table}
            tableBefore={tableBefore}
            onChoose={choose}
          />
        )}
        <TabList
          label={say('analysis.views')}
          tabs={tabs.map((id) => ({ id, title: say(`analysis.tab.${id}`) }))}
          current={tab}
          onChange={(id) => onPlace({ tab: id })}
        >
          {tab === 'table' && (
            <section aria-label={say('analysis.tab.table')}>
              <RowFilter
                model={model}
                table={table}
                isCompared={tableBefore !== undefined}
                choice={choice}
                onChange={setChoice}
              />
              {choice.order.by === 'preference' && levels?.[choice.order.decisionMaker] === null && (
                <p className="hint" role="status">
                  {say('analysis.order.no-ranking', {
                    party: { name: model.decisionMakers[choice.order.decisionMaker] ?? '' },
                  })}
                </p>
              )}
              <p className="row-count" role="status">
                {say('analysis.rows', { shown: rows.length, count: table.labels.length })}
              </p>
              {rows.length === 0 ? (
                <p className="empty">{say('analysis.no-rows')}</p>
              ) : (
                <StabilityGrid
                  model={model}
                  table={table}
                  before={tableBefore}
                  levels={choice.order.by === 'preference' ? levels?.[choice.order.decisionMaker] : undefined}
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
              <Downloads
                client={client}
                model={model}
                report={report}
                rows={() => tableText(table, rows, (state) => takenIn(model, state))}
              />
            </section>
          )}
          {tab === 'map' && <MoveMapPanel {...panel} />}
          {tab === 'reach' && <StatusQuoPanel {...panel} />}
          {tab === 'inverse' && <InversePanel {...panel} />}
          {tab === 'coalition' && <CoalitionPanel {...panel} />}
          {tab === 'goal' && <GoalPanel {...panel} />}
        </TabList>
        <Inapplicable report={report} />
        <p className="colophon">{say('analysis.digest', { digest: report.digest.slice(0, 16) })}</p>
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
          {say('analysis.inapplicable', { concept: conceptLetters(concept) })}{' '}
          <span lang="en" dir="auto">
            {why}
          </span>
        </li>
      ))}
    </ul>
  );
}
