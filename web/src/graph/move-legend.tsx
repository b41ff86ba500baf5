import type { AgreementReport } from '@entente/core/agreement';
import { useSay } from '../language/language-context.tsx';
import type { MoveGraph } from './move-graph.ts';

interface MoveLegendProps {
  readonly graph: MoveGraph;
  readonly report: AgreementReport;
  readonly hidden: ReadonlySet<string>;
  readonly onHidden: (hidden: ReadonlySet<string>) => void;
}

/** Whose line is whose, which can be left out one by one, and what the marks mean. */
export function MoveLegend({ graph, report, hidden, onHidden }: MoveLegendProps) {
  const say = useSay();
  const movers = new Set([...graph.bundles, ...graph.steps].map(({ party }) => party));
  const toggle = (party: string, isShown: boolean) =>
    onHidden(new Set(isShown ? [...hidden].filter((other) => other !== party) : [...hidden, party]));
  return (
    <fieldset className="map-legend">
      <legend className="hidden">{say('moves.movers')}</legend>
      {report.parties.map(
        (party, index) =>
          movers.has(party) && (
            <label key={party} data-party={index % 8}>
              <input
                type="checkbox"
                checked={!hidden.has(party)}
                onChange={({ target }) => toggle(party, target.checked)}
              />{' '}
              <svg className="legend-line" width="44" height="10" aria-hidden="true">
                <path d="M2 5H42" />
              </svg>{' '}
              <span dir="auto">{say('name', { name: { name: party } })}</span>
            </label>
          ),
      )}
      {graph.bundles.some(({ kind }) => kind === 'any') && (
        <span className="legend-mark">
          <span className="legend-dot" aria-hidden="true" /> {say('moves.legend.any')}
        </span>
      )}
      {graph.steps.length > 0 && (
        <span className="legend-mark">
          <span aria-hidden="true">⚠</span> {say('moves.legend.step')}
        </span>
      )}
      <span className="legend-mark">
        <span className="legend-dashed" aria-hidden="true" /> {say('package.status-quo')}
      </span>
    </fieldset>
  );
}
