import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSay } from '../language/language-context.tsx';
import { topShowing, windowRange } from '../part/window-range.ts';
import type { ModelSummary } from './analysis-view.ts';
import { conceptLetters } from './concept-name.ts';
import { type Cursor, type GridColumn, cursorAfter, gridColumns } from './grid-cursor.ts';
import { GridHead } from './grid-head.tsx';
import { GridRowHead } from './grid-row-head.tsx';
import { type RowChoice, type VerdictTable, isChanged } from './verdict-table.ts';

/** A verdict that is asked about. */
export interface Asking {
  readonly state: string;
  readonly decisionMaker: number;
  readonly concept: string;
}

interface StabilityGridProps {
  readonly model: ModelSummary;
  readonly table: VerdictTable;
  /** What the verdicts are compared with. */
  readonly before: VerdictTable | undefined;
  /** Of every state to the decision maker whose preference orders the rows. */
  readonly levels?: Int32Array | null | undefined;
  readonly rows: readonly number[];
  readonly choice: RowChoice;
  readonly onChange: (choice: RowChoice) => void;
  readonly chosen: string | undefined;
  readonly asking: Asking | undefined;
  readonly onChoose: (state: string) => void;
  readonly onAsk: (asking: Asking) => void;
}

/** Pixels; the style sheet holds a row to it. */
const rowHeight = 44;
const mostPrinted = 500;
/** Pixels: no screen is higher. */
const highest = 5000;
/** Of the two rows of heads, which stay in sight. */
const headHeight = 68;

/** States by decision makers and concepts; only the rows in sight are drawn, and the arrow keys go through all. */
export function StabilityGrid(props: StabilityGridProps) {
  const { model, table, before, levels, rows, choice, onChange, chosen, asking, onChoose, onAsk } = props;
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 480 });
  const [cursor, setCursor] = useState({ row: 0, column: 0 });
  const wantsFocus = useRef<Cursor>(undefined);
  const columns = gridColumns(table.concepts, table.decisionMakers.length);
  const current = { row: Math.min(cursor.row, Math.max(0, rows.length - 1)), column: cursor.column };
  const { from, to } = windowRange(rows.length, { ...view, rowHeight });
  // Scrolled out of sight with the mouse, the current cell is not drawn: the Tab key then enters where the reader looks.
  const isDrawn = current.row < 0 || (current.row >= from && current.row < to);
  const entry = isDrawn ? current : { ...current, row: Math.ceil(view.top / rowHeight) };

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = () => setView({ top: element.scrollTop, height: heightOf(element) });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // On paper nothing scrolls: the rows are drawn from the first, as many as anybody would print.
    const unroll = () => flushSync(() => setView({ top: 0, height: mostPrinted * rowHeight }));
    addEventListener('beforeprint', unroll);
    addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', unroll);
      removeEventListener('afterprint', measure);
    };
  }, []);

  const show = (row: number) => {
    const element = place.current;
    if (element === null) return;
    const height = element.clientHeight - headHeight;
    element.scrollTop = topShowing(row, { top: element.scrollTop, height, rowHeight });
    setView({ top: element.scrollTop, height: heightOf(element) });
  };

  // A state that was chosen elsewhere, or stands in the address, is brought into sight.
  useEffect(() => {
    const row = chosen === undefined ? -1 : rows.findIndex((state) => table.labels[state] === chosen);
    const element = place.current;
    if (row < 0 || element === null) return;
    setCursor(({ column }) => ({ row, column }));
    const height = element.clientHeight - headHeight;
    const top = row * rowHeight;
    if (top >= element.scrollTop && top + rowHeight <= element.scrollTop + height) return;
    element.scrollTop = top - height / 2;
    setView({ top: element.scrollTop, height: heightOf(element) });
  }, [chosen, rows, table]);

  useEffect(() => {
    if (wantsFocus.current === undefined) return;
    // Not there before it is drawn: an earlier drawing may end while a key is already pressed.
    const { row, column } = wantsFocus.current;
    const cell = place.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
    if (cell === null || cell === undefined) return;
    wantsFocus.current = undefined;
    cell.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const isMirrored = document.documentElement.dir === 'rtl';
    const size = { rows: rows.length, columns: columns.length, isMirrored };
    const next = cursorAfter(current, { key: event.key, ctrlKey: event.ctrlKey }, size);
    if (next === undefined) return;
    event.preventDefault();
    wantsFocus.current = next;
    setCursor(next);
    if (next.row >= 0) show(next.row);
  };

  const cellOf = (row: number, column: number, { concept, decisionMaker }: GridColumn) => {
    const state = rows[row]!;
    const label = table.labels[state]!;
    const facts = {
      'data-cell': `${row} ${column}`,
      tabIndex: entry.row === row && entry.column === column ? 0 : -1,
      onFocus: () => setCursor({ row, column }),
    };
    if (decisionMaker === null) {
      const holds = table.isEquilibrium(concept, state);
      const held = before?.concepts.includes(concept) === true ? before.isEquilibrium(concept, state) : holds;
      return (
        <td
          key={column}
          className="equilibrium-cell"
          data-holds={holds ? '' : undefined}
          data-changed={holds === held ? undefined : ''}
          data-first={column === 0 ? '' : undefined}
        >
          <button
            type="button"
            {...facts}
            onClick={() => onChoose(label)}
            aria-label={`${say(holds ? 'analysis.is-equilibrium' : 'analysis.is-no-equilibrium', {
              state: label,
              concept: conceptLetters(concept),
            })}${holds === held ? '' : ` ${say('what-if.other')}`}`}
          >
            <span aria-hidden="true">{holds ? '◆' : held ? '◇' : ''}</span>
          </button>
        </td>
      );
    }
    const isStable = table.isStable(concept, decisionMaker, state);
    const isOther = isChanged(before, table, { concept, decisionMaker, state });
    const isAsked =
      asking?.state === label && asking.decisionMaker === decisionMaker && asking.concept === concept;
    return (
      <td
        key={column}
        className="verdict-cell"
        data-first={decisionMaker === 0 ? '' : undefined}
        data-stable={isStable ? '' : undefined}
        data-asked={isAsked ? '' : undefined}
        data-changed={isOther ? '' : undefined}
      >
        <button
          type="button"
          {...facts}
          onClick={() => onAsk({ state: label, decisionMaker, concept })}
          aria-label={`${say(isStable ? 'analysis.is-stable' : 'analysis.is-unstable', {
            state: label,
            party: { name: table.decisionMakers[decisionMaker]! },
            concept: conceptLetters(concept),
          })}${isOther ? ` ${say('what-if.other')}` : ''}`}
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
        setView({ top: currentTarget.scrollTop, height: heightOf(currentTarget) })
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
        <GridHead
          table={table}
          columns={columns}
          choice={choice}
          onChange={onChange}
          cursor={current}
          onCursor={setCursor}
        />
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
                <GridRowHead
                  model={model}
                  state={label}
                  number={state + 1}
                  level={levels?.[state]}
                  cell={`${from + index} -1`}
                  isCurrent={entry.row === from + index && entry.column === -1}
                  onFocus={() => setCursor({ row: from + index, column: -1 })}
                  onChoose={onChoose}
                />
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

/** As laid out for paper it is as high as its rows, which must not make it draw ever more of them. */
function heightOf({ clientHeight }: HTMLElement): number {
  return Math.min(clientHeight, highest);
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
