import type { AgreementReport } from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { useSay } from '../../language/language-context.tsx';
import { ExplainLink } from '../../part/explain-link.tsx';

interface TakenOptionsProps {
  readonly report: Pick<AgreementReport, 'optionFacts' | 'options'>;
  readonly state: string;
}

/** Every option, party by party: taken or not. */
export function TakenOptions({ report, state }: TakenOptionsProps) {
  const say = useSay();
  const facts = report.optionFacts.map((fact, index) => ({
    ...fact,
    id: report.options[index] ?? fact.name,
    isTaken: state[index] === 'Y',
  }));
  const parties = [...new Set(facts.map(({ party }) => party))];
  return (
    <dl className="options-taken">
      {parties.map((party) => (
        <div key={party}>
          <dt dir="auto">{say('name', { name: { name: party } })}</dt>
          {facts
            .filter((fact) => fact.party === party)
            .map(({ id, name, says, isTaken }) => (
              <dd key={id} data-taken={isTaken ? '' : undefined}>
                <span aria-hidden="true" className="taken-mark">
                  {isTaken ? '●' : '○'}
                </span>
                <span dir="auto">
                  <ExplainLink of={explainId.option(id)}>{says ?? name}</ExplainLink>
                </span>
                <span className="hidden"> {say(isTaken ? 'package.taken' : 'package.not-taken')}</span>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
