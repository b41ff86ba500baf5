import { usePageTitle } from '../../part/page-title.ts';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { StanceMark, type Tone } from '../../part/stance-mark.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { Timeline } from '../../timeline/timeline.tsx';
import { PositionDetail } from './position-detail.tsx';
import { type PositionCell, type PositionMatrix, positionMatrixOf } from './position-matrix.ts';
import { PositionList } from './position-list.tsx';
import { AsideSign, ConditionSign, ProposedSign } from './position-sign.tsx';
import { PositionTable } from './position-table.tsx';

const legend: readonly Tone[] = ['rules-out', 'opposes', 'open', 'favours', 'commits', 'mixed', 'unknown'];

export function PositionsPage() {
  const view = useNegotiation().data;
  const say = useSay();
  usePageTitle(say('page.positions'), view?.name);
  return view === undefined ? null : <Positions view={view} />;
}

/** Who stands where on what, and what that rests on. */
function Positions({ view }: { readonly view: NegotiationView }) {
  const say = useSay();
  const [day, setDay] = useState<string | undefined>(undefined);
  const asOf = day ?? view.asOf;
  const matrix = useMemo(
    () => positionMatrixOf({ ...view.model, asOf }, view.statements),
    [view.model, view.statements, asOf],
  );
  const [chosen, setChosen] = useState<{ readonly party: string; readonly option: string } | null>(null);
  const [hovered, setHovered] = useState<PositionCell | null>(null);
  const pinned = chosen === null ? undefined : cellAt(matrix, chosen.party, chosen.option);
  const cell = hovered ?? pinned;
  if (matrix.options.length === 0) return <NoOptions id={view.id} />;
  return (
    <>
      <header className="page-heading">
        <h1>{say('page.positions')}</h1>
        <p className="lead">{say('positions.lead', { day: { day: asOf } })}</p>
      </header>
      <Timeline model={view.model} day={day} onDay={setDay} />
      <ul className="legend" aria-label={say('positions.legend')}>
        {legend.map((tone) => (
          <li key={tone}>
            <StanceMark tone={tone} />
          </li>
        ))}
        <li>
          <ProposedSign /> {say('positions.proposed')}
        </li>
        <li>
          <ConditionSign /> {say('positions.conditional')}
        </li>
        <li>
          <AsideSign /> {say('positions.aside')}
        </li>
      </ul>
      <div className="positions-columns">
        <PositionTable matrix={matrix} chosen={pinned} onChoose={setChosen} onHover={setHovered} />
        <PositionList matrix={matrix} view={view} />
        <div className="position-panel" role="status">
          {cell === undefined ? (
            <p className="hint">{say('positions.choose')}</p>
          ) : (
            <PositionDetail cell={cell} matrix={matrix} view={view} />
          )}
        </div>
      </div>
    </>
  );
}

function cellAt(matrix: PositionMatrix, party: string, option: string): PositionCell | undefined {
  return matrix.rows.find((row) => row.party === party)?.cells.find((cell) => cell.option === option);
}

function NoOptions({ id }: { readonly id: string }) {
  const say = useSay();
  return (
    <div className="empty">
      <h1>{say('positions.empty')}</h1>
      <p>{say('positions.empty.says')}</p>
      <Link to="/n/$id/add" params={{ id }} className="button primary">
        {say('page.add')}
      </Link>
    </div>
  );
}
