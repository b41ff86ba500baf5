import { useSay } from '../language/language-context.tsx';
import { conceptLetters, conceptName } from './concept-name.ts';
import type { Cursor, GridColumn } from './grid-cursor.ts';
import { orderedBy, sortOf } from './row-order.ts';
import type { RowChoice, RowOrder, VerdictTable } from './verdict-table.ts';

interface GridHeadProps {
  readonly table: VerdictTable;
  readonly columns: readonly GridColumn[];
  readonly choice: RowChoice;
  readonly onChange: (choice: RowChoice) => void;
  readonly cursor: Cursor;
  readonly onCursor: (cursor: Cursor) => void;
}

/** What the columns are; a head orders the rows by its column. */
export function GridHead({ table, columns, choice, onChange, cursor, onCursor }: GridHeadProps) {
  const say = useSay();
  const { concepts, decisionMakers } = table;
  const headOf = (column: number, order: RowOrder, name: string) => (
    <button
      type="button"
      className="sort"
      title={name}
      data-cell={`-1 ${column}`}
      tabIndex={cursor.row === -1 && cursor.column === column ? 0 : -1}
      onFocus={() => onCursor({ row: -1, column })}
      onClick={() => onChange(orderedBy(choice, order))}
    >
      <span className="head-name" dir="auto">
        {name}
      </span>
      <span aria-hidden="true">
        {sortOf(choice, order) === 'none' ? '' : choice.isReversed ? ' ▲' : ' ▼'}
      </span>
    </button>
  );
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} aria-sort={sortOf(choice, { by: 'state' })}>
          {headOf(-1, { by: 'state' }, say('analysis.state'))}
        </th>
        <th scope="colgroup" colSpan={concepts.length} className="concept-head">
          {say('analysis.equilibria')}
        </th>
        {concepts.map((concept) => (
          <th
            key={concept}
            scope="colgroup"
            colSpan={decisionMakers.length}
            title={conceptName(concept, say)}
            className="concept-head"
          >
            {conceptLetters(concept)}
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {columns.map(({ concept, decisionMaker }, column) => {
          const isFirst = decisionMaker === 0 || column === 0;
          const order: RowOrder =
            decisionMaker === null
              ? { by: 'equilibrium', concept }
              : { by: 'verdict', concept, decisionMaker };
          const name = decisionMaker === null ? conceptLetters(concept) : decisionMakers[decisionMaker]!;
          return (
            <th
              key={`${concept} ${decisionMaker}`}
              scope="col"
              aria-sort={sortOf(choice, order)}
              data-first={isFirst ? '' : undefined}
            >
              {headOf(column, order, name)}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
