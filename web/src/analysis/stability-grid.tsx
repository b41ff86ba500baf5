import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import { topShowing, windowRange } from '../part/window-range.ts';
import { type ModelSummary, takenIn } from './analysis-view.ts';
import { conceptLetters, conceptName } from './concept-name.ts';
import { type GridColumn, cursorAfter, gridColumns } from './grid-cursor.ts';
import type { RowChoice, RowOrder, VerdictTable } from './verdict-table.ts';

/** A verdict that is asked about. */
export interface Asking {
  readonly state: string;
  readonly decisionMaker: number;
  readonly concept: string;
}

interface StabilityGridProps {
  readonly model: ModelSummary;
  readonly table: VerdictTable;
  readonly rows: readonly number[];
  readonly choice: RowChoice;
  readonly onChange: (choice: RowChoice) => void;
  readonly chosen: string | undefined;
  readonly asking: Asking | undefined;
  readonly onChoose: (state: string) => void;
  readonly onAsk: (asking: Asking) => void;
}

/** Pixels; the style sheet holds a row to it. */
const rowHeight = 34;

/** States by decision makers and concepts; only the rows in sight are drawn, and the arrow keys go through all. */
export function StabilityGrid(props: StabilityGridProps) {
  const { model, table, rows, choice, onChange, chosen, asking, onChoose, onAsk } = props;
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 480 });
  const [cursor, setCursor] = useState({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  const columns = gridColumns(table.concepts, table.decisionMakers.length);
  const current = { row: Math.min(cursor.row, Math.max(0, rows.length - 1)), column: cursor.column };
  const { from, to } = windowRange(rows.length, { ...view, rowHeight });

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    place.current?.querySelector<HTMLElement>(`[data-cell="${current.row} ${current.column}"]`)?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const isMirrored = document.documentElement.dir === 'rtl';
    const next = cursorAfter(current, event.key, { rows: rows.length, columns: columns.length, isMirrored });
    if (next === undefined) return;
    event.preventDefault();
    wantsFocus.current = true;
    setCursor(next);
    const element = place.current;
    if (element === null) return;
    const height = element.clientHeight - 2 * rowHeight;
    element.scrollTop = topShowing(next.row, { top: element.scrollTop, height, rowHeight });
    setView({ top: element.scrollTop, height: element.clientHeight });
  };

  const cellOf = (row: number, column: number, { concept, decisionMaker }: GridColumn) => {
    const state = rows[row]!;
    const label = table.labels[state]!;
    const facts = {
      'data-cell': `${row} ${column}`,
      tabIndex: current.row === row && current.column === column ? 0 : -1,
      onFocus: () => setCursor({ row, column }),
    };
    if (decisionMaker === null) {
      const holds = table.isEquilibrium(concept, state);
      return (
        <td key={column} className="equilibrium-cell" data-holds={holds ? '' : undefined}>
          <button
            type="button"
            {...facts}
            onClick={() => onChoose(label)}
            aria-label={say(holds ? 'analysis.is-equilibrium' : 'analysis.is-no-equilibrium', {
              state: label,
              concept: conceptLetters(concept),
            })}
          >
            <span aria-hidden="true">{holds ? '◆' : ''}</span>
          </button>
        </td>
      );
    }
    const isStable = table.isStable(concept, decisionMaker, state);
    const isAsked =
      asking?.state === label && asking.decisionMaker === decisionMaker && asking.concept === concept;
    return (
      <td
        key={column}

        className="verdict-cell"
        data-stable={isStable ? '' : undefined}
        data-asked={isAsked ? '' : undefined}
      >
        <button
          type="button"
          {...facts}
          onClick={() => onAsk({ state: label, decisionMaker, concept })}
          aria-label={say(isStable ? 'analysis.is-stable' : 'analysis.is-unstable', {
            state: label,
            party: { name: table.decisionMakers[decisionMaker]! },
            concept: conceptLetters(concept),
          })}
        >
          <span aria-hidden="true">{isStable ? '●' : '○'}</span>
        </button>
      </td>
    );
  };

  return (
    <div
      className="stability-place"
      ref={place}
      onScroll={({ currentTarget }) =>
        setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
    >
      <table
        className="stability-grid"
        // The arrow keys go from cell to cell, which a plain table does not say.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={say('analysis.table')}
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" rowSpan={2} aria-sort={sortOf(choice, { by: 'state' })}>
              <button
                type="button"
                className="sort"
                onClick={() => onChange(ordered(choice, { by: 'state' }))}
              >
                {say('analysis.state')}
                <SortMark choice={choice} order={{ by: 'state' }} />
              </button>
            </th>
            {table.concepts.map((concept) => (
              <th
                key={concept}
                scope="colgroup"
                colSpan={1 + table.decisionMakers.length}
                title={conceptName(concept, say)}
                className="concept-head"
              >
                {conceptLetters(concept)}
              </th>
            ))}
          </tr>
          <tr aria-rowindex={2}>
            {columns.map(({ concept, decisionMaker }) => {
              const order: RowOrder =
                decisionMaker === null
                  ? { by: 'equilibrium', concept }
                  : { by: 'verdict', concept, decisionMaker };
              const name =
                decisionMaker === null ? say('analysis.all') : table.decisionMakers[decisionMaker]!;
              return (
                <th
                  key={`${concept} ${decisionMaker}`}
                  scope="col"
                  aria-sort={sortOf(choice, order)}
                  className={decisionMaker === null ? 'equilibrium-cell' : undefined}
                >
                  <button
                    type="button"
                    className="sort"
                    title={name}
                    onClick={() => onChange(ordered(choice, order))}
                  >
                    <span className="head-name" dir="auto">
                      {name}
                    </span>
                    <SortMark choice={choice} order={order} />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <Spacer rows={from} columns={columns.length + 1} />}
          {rows.slice(from, to).map((state, index) => {
            const label = table.labels[state]!;
            return (
              <tr
                key={state}
                aria-rowindex={from + index + 3}
                data-chosen={label === chosen ? '' : undefined}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="state-name"
                    dir="ltr"
                    title={takenIn(model, label).join(', ')}
                    data-cell={`${from + index} -1`}
                    tabIndex={current.row === from + index && current.column === -1 ? 0 : -1}
                    onFocus={() => setCursor({ row: from + index, column: -1 })}
                    onClick={() => onChoose(label)}
                  >
                    {label}
                  </button>
                  {label === model.statusQuo && (
                    <span className="tag" title={say('package.status-quo')}>
                      {say('analysis.status-quo-short')}
                    </span>
                  )}
                </th>
                {columns.map((column, at) => cellOf(from + index, at, column))}
              </tr>
            );
          })}
          {to < rows.length && <Spacer rows={rows.length - to} columns={columns.length + 1} />}
        </tbody>
      </table>
    </div>
  );
}

/** In the place of rows that are not drawn. */
function Spacer({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true" style={{ blockSize: rows * rowHeight }}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- there is nothing in it */}
      <td colSpan={columns} />
    </tr>
  );
}

function isSameOrder(a: RowOrder, b: RowOrder): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The same order asked for again turns it round. */
function ordered(choice: RowChoice, order: RowOrder): RowChoice {
  const isReversed = isSameOrder(choice.order, order) && !choice.isReversed;
  return { ...choice, order, isReversed };
}

function sortOf(choice: RowChoice, order: RowOrder): 'ascending' | 'descending' | 'none' {
  if (!isSameOrder(choice.order, order)) return 'none';
  return (order.by === 'state') === choice.isReversed ? 'descending' : 'ascending';
}

function SortMark({ choice, order }: { readonly choice: RowChoice; readonly order: RowOrder }) {
  const sort = sortOf(choice, order);
  return <span aria-hidden="true">{sort === 'none' ? '' : choice.isReversed ? ' ▲' : ' ▼'}</span>;
}
