import { type InverseReport, mostInvertedStates } from '@entente/core/conflict';
import { useSay } from '../language/language-context.tsx';
import { ScrollRegion } from '../part/scroll-region.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { AskedView } from './asked-view.tsx';
import { conceptLetters, conceptName } from './concept-name.ts';
import { OrderList } from './order-list.tsx';
import { type PanelProps, invertible } from './panel.ts';
import { StateField } from './state-field.tsx';
import { StateName } from './state-name.tsx';
import { useAsked } from './use-asked.ts';

/** Which preferences would make a state an equilibrium, and what is the least that would have to change. */
export function InversePanel({ client, model, report, concepts, chosen, onChoose }: PanelProps) {
  const say = useSay();
  const isTooLarge = Number(model.stateCount) > mostInvertedStates;
  return (
    <section aria-labelledby="inverse">
      <h2 id="inverse">{say('inverse.title')}</h2>
      <p className="hint">{say('inverse.says')}</p>
      {isTooLarge && (
        <p className="empty">
          {say('inverse.too-many', { most: mostInvertedStates, count: Number(model.stateCount) })}
        </p>
      )}
      <StateField
        label={say('inverse.state')}
        states={report.states ?? []}
        value={chosen ?? ''}
        onChange={onChoose}
      />
      {chosen === undefined ? (
        <p className="empty">{say('inverse.choose')}</p>
      ) : isTooLarge ? null : (
        <Inverse
          client={client}
          model={model}
          concepts={invertible(concepts)}
          state={chosen}
          onChoose={onChoose}
        />
      )}
    </section>
  );
}

interface InverseProps extends Pick<PanelProps, 'client' | 'model' | 'concepts' | 'onChoose'> {
  readonly state: string;
}

function Inverse({ client, model, concepts, state, onChoose }: InverseProps) {
  const say = useSay();
  const asked = useAsked(client, { question: { concepts, inverse: state } });
  return (
    <AskedView asked={asked}>
      {({ inverse }) =>
        inverse === undefined ? null : (
          <>
            <ScrollRegion className="table-place" label={say('inverse.table')}>
              <table className="package-table inverse-table">
                <thead>
                  <tr>
                    <th scope="col">{say('inverse.party')}</th>
                    {concepts.map((concept) => (
                      <th key={concept} scope="col" title={conceptName(concept, say)}>
                        {conceptLetters(concept)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {inverse.decisionMakers.map((one) => (
                    <tr key={one.decisionMaker}>
                      <th scope="row" dir="auto">
                        {one.decisionMaker}
                      </th>
                      {concepts.map((concept) => (
                        <td key={concept}>
                          <LeastChange
                            model={model}
                            change={one.leastChange?.[concept]}
                            onChoose={onChoose}
                          />
                          <OrderShare orders={one.orders} concept={concept} />
                        </td>
                      ))}
                    </tr>
                  ))}
                  {inverse.together !== undefined && (
                    <tr>
                      <th scope="row">{say('inverse.together')}</th>
                      {concepts.map((concept) => (
                        <td key={concept}>
                          {inverse.together?.[concept] === undefined
                            ? '–'
                            : say(inverse.together[concept] ? 'yes' : 'no')}
                        </td>
                      ))}
                    </tr>
                  )}
                </tbody>
              </table>
            </ScrollRegion>
            <p className="hint">{say('inverse.together.says')}</p>
            {inverse.decisionMakers.map((one) => (
              <Conditions key={one.decisionMaker} model={model} one={one} onChoose={onChoose} />
            ))}
            {inverse.decisionMakers.map((one) => (
              <OrderList key={one.decisionMaker} model={model} one={one} />
            ))}
          </>
        )
      }
    </AskedView>
  );
}

type InverseOfOne = InverseReport['decisionMakers'][number];

interface LeastChangeProps {
  readonly model: ModelSummary;
  readonly change: NonNullable<InverseOfOne['leastChange']>[string] | undefined;
  readonly onChoose: (state: string) => void;
}

function LeastChange({ model, change, onChoose }: LeastChangeProps) {
  const say = useSay();
  if (change === undefined) return <p className="hint">{say('inverse.no-change')}</p>;
  if (change.noLongerBetter.length === 0) return <p className="holds">● {say('inverse.holds')}</p>;
  return (
    <div>
      {say('inverse.no-longer')}{' '}
      <span className="state-list">
        {change.noLongerBetter.map((state) => (
          <StateName key={state} model={model} state={state} onChoose={onChoose} />
        ))}
      </span>
      <span className="hint"> {say('inverse.pairs', { count: change.pairs })}</span>
    </div>
  );
}

/** Of all strict orders of the states, how many make it so. */
function OrderShare({
  orders,
  concept,
}: {
  readonly orders: InverseOfOne['orders'];
  readonly concept: string;
}) {
  const say = useSay();
  const found = orders?.equilibrium[concept];
  if (orders === null || found === undefined) return null;
  return (
    <div className="order-share">
      <meter min={0} max={orders.count} value={found} aria-label={say('inverse.orders.short')} />
      <span className="hint">{say('inverse.orders', { count: orders.count, found })}</span>
    </div>
  );
}

interface ConditionsProps {
  readonly model: ModelSummary;
  readonly one: InverseOfOne;
  readonly onChoose: (state: string) => void;
}

/** What the preference of one decision maker must meet, move by move. */
function Conditions({ model, one, onChoose }: ConditionsProps) {
  const say = useSay();
  const conditions = Object.entries(one.conditions).filter(([, moves]) => moves.length > 0);
  if (conditions.length === 0) return null;
  return (
    <details className="path-list">
      <summary>{say('inverse.conditions', { party: { name: one.decisionMaker } })}</summary>
      {conditions.map(([concept, moves]) => (
        <div key={concept}>
          <h3>{conceptLetters(concept)}</h3>
          <ul>
            {moves.map(({ to, alternatives }) => (
              <li key={to}>
                {say('inverse.move')} <StateName model={model} state={to} onChoose={onChoose} />{' '}
                {say('inverse.one-of')}
                <ul>
                  {alternatives.map((states) => (
                    <li key={states.join(' ')}>
                      <span className="state-list">
                        {states.map((state) => (
                          <StateName key={state} model={model} state={state} onChoose={onChoose} />
                        ))}
                      </span>{' '}
                      {say('inverse.not-better', { count: states.length })}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
