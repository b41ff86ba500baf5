import type { AgreementReport } from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { type SayMessage, useSay } from '../../language/language-context.tsx';
import type { AgreementChange, PositionDifference } from '../../negotiation/agreement-change.ts';
import { ExplainLink } from '../../part/explain-link.tsx';

interface ChangeNoteProps {
  readonly change: AgreementChange | undefined;
  readonly report: AgreementReport;
  readonly onSeen: () => void;
}

const mostNamed = 6;

/** What is other than when the person last looked, and what it comes from; gone once it is said to be seen. */
export function ChangeNote({ change, report, onSeen }: ChangeNoteProps) {
  const say = useSay();
  return (
    <div role="status">
      {change !== undefined && (
        <div className="change-note">
          <p>
            <strong>{say('changed.title')}</strong> {sayHeadline(change, say)}{' '}
            {say('changed.packages', { count: change.packages.size })}{' '}
            <button type="button" className="quiet" onClick={onSeen}>
              {say('brief.seen')}
            </button>
          </p>
          <ul>
            {change.funnel.map(({ step, from, to }) => (
              <li key={step}>
                <ExplainLink of={explainId.funnel(step)}>{say(`funnel.${step}`)}</ExplainLink>{' '}
                {say('changed.funnel', {
                  couldFrom: from.could,
                  couldTo: to.could,
                  likelyFrom: from.likely,
                  likelyTo: to.likely,
                  surelyFrom: from.surely,
                  surelyTo: to.surely,
                })}
              </li>
            ))}
            {change.positions.slice(0, mostNamed).map((difference) => (
              <li key={`${difference.party} ${difference.option}`}>
                {sayDifference(difference, report, say)}
              </li>
            ))}
            {change.positions.length > mostNamed && (
              <li>{say('fallen.more', { count: change.positions.length - mostNamed })}</li>
            )}
            {change.statements.length > 0 && (
              <li>
                {say('changed.statements', { count: change.statements.length })}{' '}
                {change.statements.slice(0, mostNamed).map((id) => (
                  <span key={id}>
                    <ExplainLink of={explainId.statement(id)}>
                      <bdi>{id}</bdi>
                    </ExplainLink>{' '}
                  </span>
                ))}
              </li>
            )}
            {change.model.map((part) => (
              <li key={part}>{say(`changed.model.${part}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function sayHeadline({ someAgreement }: AgreementChange, say: SayMessage): string {
  if (someAgreement === undefined) return say('changed.some-same');
  const { from, to, isWithinSampling } = someAgreement;
  return say(isWithinSampling ? 'changed.some-sampled' : 'changed.some', {
    from: { share: from },
    to: { share: to },
  });
}

function sayDifference(
  { party, option, from, to }: PositionDifference,
  { options, optionFacts }: AgreementReport,
  say: SayMessage,
): string {
  const words = optionFacts[options.indexOf(option)]?.says ?? option;
  const stances = (list: readonly string[]): string =>
    list.length === 0
      ? say('compare.nothing-known')
      : list.map((stance) => say(`stance.${stance as 'open'}`)).join(', ');
  const isSame = from.join() === to.join();
  return say(isSame ? 'changed.condition' : 'compare.stance', {
    party: { name: party },
    option: { quote: words },
    from: stances(from),
    to: stances(to),
  });
}
