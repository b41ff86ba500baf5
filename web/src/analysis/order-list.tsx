import type { InverseReport } from '@entente/core/conflict';
import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { conceptLetters } from './concept-name.ts';
import { StateName } from './state-name.tsx';

/** Orders shown; the report that can be saved has the first thousand. */
const mostShown = 120;

interface OrderListProps {
  readonly model: ModelSummary;
  readonly one: InverseReport['decisionMakers'][number];
}

/** The strict orders of one decision maker's states that make the state an equilibrium, the best state first. */
export function OrderList({ model, one: { decisionMaker, orders } }: OrderListProps) {
  const say = useSay();
  if (orders === null || orders.found.length === 0) return null;
  const shown = orders.found.slice(0, mostShown);
  return (
    <details className="path-list">
      <summary>{say('inverse.order-list', { party: { name: decisionMaker } })}</summary>
      {shown.length < orders.found.length && (
        <p className="hint">{say('inverse.order-list.first', { count: shown.length })}</p>
      )}
      <ol>
        {shown.map(({ order, concepts }) => (
          <li key={order.join(' ')}>
            <span className="state-list">
              {order.map((state) => (
                <StateName key={state} model={model} state={state} />
              ))}
            </span>{' '}
            <span className="hint">{concepts.map(conceptLetters).join(', ')}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
