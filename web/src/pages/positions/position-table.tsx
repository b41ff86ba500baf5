import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { shortNameOf } from '../../negotiation/package-name.ts';
import { StanceMark } from '../../part/stance-mark.tsx';
import { AsideSign, ConditionSign, ProposedSign } from './position-sign.tsx';
import type { PositionCell, PositionMatrix } from './position-matrix.ts';

/** With more options than this, unknown is told by its sign alone, so that the columns stay in sight. */
const many = 6;

interface PositionTableProps {
  readonly matrix: PositionMatrix;
  readonly chosen: PositionCell | undefined;
  readonly onChoose: (cell: PositionCell) => void;
  /** The cell under the mouse; null once it left the table. */
  readonly onHover: (cell: PositionCell | null) => void;
}

/** The matrix on a wide screen. One cell takes the focus; the arrows move it. */
export function PositionTable({ matrix, chosen, onChoose, onHover }: PositionTableProps) {
  const say = useSay();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const move = (event: KeyboardEvent) => {
    const step = stepOf(event.key, getComputedStyle(event.currentTarget).direction === 'rtl');
    if (step === null) return;
    event.preventDefault();
    const row = Math.min(Math.max(at.row + step.row, 0), matrix.rows.length - 1);
    const column = Math.min(Math.max(at.column + step.column, 0), matrix.options.length - 1);
    setAt({ row, column });
    table.current?.querySelector<HTMLElement>(`[data-at="${row}-${column}"]`)?.focus();
  };
  return (
    <div className="matrix-place" onMouseLeave={() => onHover(null)}>
      <table ref={table} className="matrix" data-many={matrix.options.length > many ? '' : undefined}>
        <caption className="hidden">{say('positions.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('positions.party')}</th>
            {matrix.options.map((option) => (
              <th key={`${option.party}.${option.name}`} scope="col" title={option.says}>
                <span dir="auto">{shortNameOf(option)}</span>
                <span className="matrix-controller" dir="auto">
                  {say('name', { name: { name: option.party } })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((line, row) => (
            <tr key={line.party}>
              <th scope="row" dir="auto">
                {say('name', { name: { name: line.party } })}
              </th>
              {line.cells.map((cell, column) => (
                <td key={cell.option} data-tone={cell.tone} data-own={isOwn(matrix, line.party, column)}>
                  <button
                    type="button"
                    className="matrix-cell"
                    data-at={`${row}-${column}`}
                    data-chosen={cell === chosen ? '' : undefined}
                    tabIndex={at.row === row && at.column === column ? 0 : -1}
                    onKeyDown={move}
                    onFocus={() => {
                      setAt({ row, column });
                      onChoose(cell);
                    }}
                    onMouseEnter={() => onHover(cell)}
                    onClick={() => onChoose(cell)}
                  >
                    <StanceMark tone={cell.tone} />
                    <CellSigns cell={cell} />
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Beside the stance: that it is only proposed, that it hangs on a condition, that something is left out. */
export function CellSigns({ cell }: { readonly cell: PositionCell }) {
  const conditional = cell.positions.some((one) => one.if ?? one.unless ?? one.onlyIf);
  return (
    <span className="cell-signs">
      {conditional && <CellSign says="positions.conditional" sign={<ConditionSign />} />}
      {cell.positions.length > 0 && !cell.confirmed && (
        <CellSign says="positions.proposed" sign={<ProposedSign />} />
      )}
      {cell.setAside.length > 0 && <CellSign says="positions.aside" sign={<AsideSign />} />}
    </span>
  );
}

interface CellSignProps {
  readonly says: 'positions.conditional' | 'positions.proposed' | 'positions.aside';
  readonly sign: ReactNode;
}

function CellSign({ says, sign }: CellSignProps) {
  const say = useSay();
  return (
    <span title={say(says)}>
      {sign}
      <span className="hidden">{say(says)}</span>
    </span>
  );
}

function isOwn(matrix: PositionMatrix, party: string, column: number): '' | undefined {
  return matrix.options[column]?.party === party ? '' : undefined;
}

function stepOf(key: string, rightToLeft: boolean): { readonly row: number; readonly column: number } | null {
  const forward = rightToLeft ? -1 : 1;
  if (key === 'ArrowDown') return { row: 1, column: 0 };
  if (key === 'ArrowUp') return { row: -1, column: 0 };
  if (key === 'ArrowRight') return { row: 0, column: forward };
  if (key === 'ArrowLeft') return { row: 0, column: -forward };
  return null;
}
