import { useSay } from '../language/language-context.tsx';
import { ScrollRegion } from '../part/scroll-region.tsx';
import type { ModelSummary } from './analysis-view.ts';
import type { MapLine } from './move-map.ts';
import { StateName } from './state-name.tsx';

interface MoveTableProps {
  readonly model: ModelSummary;
  readonly lines: readonly MapLine[];
  readonly onChoose: (state: string) => void;
}

/** The picture as a table: every move that it draws. */
export function MoveTable({ model, lines, onChoose }: MoveTableProps) {
  const say = useSay();
  if (lines.length === 0) return <p className="empty">{say('map.no-moves')}</p>;
  return (
    <details className="move-text">
      <summary>{say('map.table', { count: lines.length })}</summary>
      <ScrollRegion className="table-place" label={say('map.table', { count: lines.length })}>
        <table className="package-table">
          <thead>
            <tr>
              <th scope="col">{say('map.from')}</th>
              <th scope="col">{say('map.who')}</th>
              <th scope="col">{say('map.to')}</th>
              <th scope="col">{say('map.kind')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ decisionMaker, from, to, isImprovement, isBothWays }) => (
              <tr key={`${decisionMaker} ${from} ${to}`}>
                <td>
                  <StateName model={model} state={from} onChoose={onChoose} />
                </td>
                <td dir="auto">{model.decisionMakers[decisionMaker]}</td>
                <td>
                  <StateName model={model} state={to} onChoose={onChoose} />
                </td>
                <td>
                  {say(isImprovement ? 'map.improvement' : 'map.no-improvement')}
                  {isBothWays ? ` · ${say('map.both-ways')}` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
