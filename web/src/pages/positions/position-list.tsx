import { useSay } from '../../language/language-context.tsx';
import { StanceMark } from '../../part/stance-mark.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { PositionDetail } from './position-detail.tsx';
import type { PositionCell, PositionMatrix } from './position-matrix.ts';
import { CellSigns } from './position-table.tsx';

interface PositionListProps {
  readonly matrix: PositionMatrix;
  readonly view: NegotiationView;
}

/** The matrix on a narrow screen: party by party, what is known first, then how much is not. */
export function PositionList({ matrix, view }: PositionListProps) {
  const say = useSay();
  return (
    <div className="position-list">
      {matrix.rows.map(({ party, cells }) => {
        const known = cells.filter(({ tone, setAside }) => tone !== 'unknown' || setAside.length > 0);
        return (
          <section key={party} aria-label={party}>
            <h2 dir="auto">{say('name', { name: { name: party } })}</h2>
            {known.map((cell) => (
              <PositionItem key={cell.option} cell={cell} matrix={matrix} view={view} />
            ))}
            <p className="hint">{say('positions.unknown', { count: cells.length - known.length })}</p>
          </section>
        );
      })}
    </div>
  );
}

function PositionItem({ cell, matrix, view }: PositionListProps & { readonly cell: PositionCell }) {
  const option = matrix.options.find(({ name }) => name === cell.option);
  return (
    <details className="position-item">
      <summary data-tone={cell.tone}>
        <span dir="auto">{option?.says ?? cell.option}</span>
        <StanceMark tone={cell.tone} />
        <CellSigns cell={cell} />
      </summary>
      <PositionDetail cell={cell} matrix={matrix} view={view} />
    </details>
  );
}
