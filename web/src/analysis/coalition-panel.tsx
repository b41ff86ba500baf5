import { useSay } from '../language/language-context.tsx';
import { ScrollRegion } from '../part/scroll-region.tsx';
import { AskedView } from './asked-view.tsx';
import { conceptLetters, conceptName } from './concept-name.ts';
import type { PanelProps } from './panel.ts';
import { StateSome } from './state-some.tsx';
import { useAsked } from './use-asked.ts';
import { usePlaced } from './use-placed.ts';

/** What changes where decision makers act as one: equilibria that stay, go and come. */
export function CoalitionPanel({ client, model, report, concepts, onChoose, place, onPlace }: PanelProps) {
  const say = useSay();
  const [text, setText] = usePlaced(place.groups, (given) => onPlace({ groups: given }, 'instead'));
  const numbers = text?.split(' ').map(Number);
  const groupOf = model.decisionMakers.map(
    (name, member) => numbers?.[member] ?? model.coalitions.findIndex((group) => group.includes(name)),
  );
  const groups = [...new Set(groupOf)]
    .filter((group) => group >= 0)
    .map((group) => model.decisionMakers.filter((_, member) => groupOf[member] === group))
    .filter((members) => members.length > 1);
  const most = Math.floor(model.decisionMakers.length / 2);
  return (
    <section aria-labelledby="coalition">
      <h2 id="coalition">{say('coalition.title')}</h2>
      <p className="hint">{say('coalition.says')}</p>
      {model.decisionMakers.length < 2 ? (
        <p className="empty">{say('coalition.alone')}</p>
      ) : (
        <div className="toolbar coalition-choice">
          {model.decisionMakers.map((name, member) => (
            <label key={name} data-party={member % 8}>
              <span className="mover" dir="auto">
                {name}
              </span>{' '}
              <select
                value={groupOf[member]}
                onChange={({ target }) => setText(groupOf.with(member, Number(target.value)).join(' '))}
              >
                <option value={-1}>{say('coalition.by-itself')}</option>
                {Array.from({ length: Math.max(most, model.coalitions.length) }, (_, group) => (
                  <option key={group} value={group}>
                    {say('coalition.group', { number: group + 1 })}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      {groups.length === 0 ? (
        <p className="empty">{say('coalition.choose')}</p>
      ) : (
        <Joined
          client={client}
          model={model}
          report={report}
          concepts={concepts}
          groups={groups}
          onChoose={onChoose}
        />
      )}
    </section>
  );
}

interface JoinedProps extends Pick<PanelProps, 'client' | 'model' | 'report' | 'concepts' | 'onChoose'> {
  readonly groups: readonly (readonly string[])[];
}

function Joined({ client, model, report, concepts, groups, onChoose }: JoinedProps) {
  const say = useSay();
  const asked = useAsked(client, { question: { concepts }, coalitions: groups });
  const labelsOf = (states: readonly number[] = []) => states.map((state) => report.states?.[state] ?? '');
  return (
    <AskedView asked={asked}>
      {({ coalitions }) =>
        coalitions === undefined ? null : (
          <ScrollRegion className="table-place" label={say('coalition.table')}>
            <table className="package-table concept-table">
              <thead>
                <tr>
                  <th scope="col">{say('analysis.concept')}</th>
                  <th scope="col">{say('coalition.stay')}</th>
                  <th scope="col">{say('coalition.go')}</th>
                  <th scope="col">{say('coalition.come')}</th>
                </tr>
              </thead>
              <tbody>
                {concepts.map((concept) => {
                  const before = labelsOf(report.equilibria[concept]);
                  const joined = coalitions.equilibria[concept];
                  const after = labelsOf(joined);
                  const why = coalitions.inapplicable.find((one) => one.concept === concept)?.why;
                  const lists = [
                    before.filter((state) => after.includes(state)),
                    before.filter((state) => !after.includes(state)),
                    after.filter((state) => !before.includes(state)),
                  ];
                  return (
                    <tr key={concept}>
                      <th scope="row" title={conceptName(concept, say)}>
                        {conceptLetters(concept)}
                      </th>
                      {joined === undefined ? (
                        <td colSpan={3}>{why}</td>
                      ) : (
                        lists.map((states, index) => (
                          // oxlint-disable-next-line react/no-array-index-key -- a list is its column
                          <td key={index}>
                            <StateSome model={model} states={states} onChoose={onChoose} />
                          </td>
                        ))
                      )}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </ScrollRegion>
        )
      }
    </AskedView>
  );
}
