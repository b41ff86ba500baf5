import type { AgreementReport, NegotiationFile, Obstacle } from '@entente/core/agreement';
import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useModelWords } from '../../negotiation/use-model-words.ts';
import { shortNameOf, takenOptionsOf } from '../../negotiation/package-name.ts';
import { PackageWords } from '../../part/package-words.tsx';
import type { FunnelStepId } from './funnel-step.ts';

type Emptied = NonNullable<AgreementReport['emptied']>;

interface EmptiedStepProps {
  readonly report: AgreementReport;
  readonly step: FunnelStepId;
  readonly onPackage: (state: string) => void;
}

/** Why a step lets nothing through: whose lines, what outdoes all, or who would leave. */
export function EmptiedStep({ report, step, onPackage }: EmptiedStepProps) {
  const say = useSay();
  const view = useNegotiation().data;
  const { acceptable, efficient, holds } = report.emptied ?? {};
  const isHere =
    (step === 'acceptable' && acceptable !== undefined) ||
    (step === 'efficient' && efficient !== undefined) ||
    (step === 'holds' && holds !== undefined);
  if (!isHere || view === undefined) return null;
  return (
    <section className="emptied" aria-label={say('emptied.title')}>
      <h3>{say('emptied.title')}</h3>
      {step === 'acceptable' && acceptable !== undefined && (
        <>
          <Obstacles found={acceptable} model={view.model} />
          <Link to="/n/$id/preferences" params={{ id: view.id }}>
            {say('emptied.grounds')}
          </Link>
        </>
      )}
      {step === 'efficient' && (
        <>
          <p>{say('emptied.efficient')}</p>
          <ul>
            {efficient?.outdoneBy.map(({ state }) => (
              <li key={state}>
                <PackageWords report={report} state={state} onChoose={onPackage} />
              </li>
            ))}
          </ul>
        </>
      )}
      {step === 'holds' && <Leavers report={report} onPackage={onPackage} />}
    </section>
  );
}

interface ObstaclesProps {
  readonly found: NonNullable<Emptied['acceptable']>;
  readonly model: NegotiationFile;
}

function Obstacles({ found, model }: ObstaclesProps) {
  const say = useSay();
  const { wordsOf } = useModelWords(model);
  const obstacleItem = ({ party, redLine }: Obstacle) => (
    <li key={`${party} ${redLine ?? ''}`} dir="auto">
      {redLine === undefined
        ? say('emptied.fallback', { party: { name: party } })
        : say('emptied.red-line', { party: { name: party }, priority: wordsOf(redLine) })}
    </li>
  );
  if (found.packages === 0) return <p>{say('emptied.no-agreement')}</p>;
  return (
    <>
      {found.sets.length > 0 && (
        <p>{say(found.sets.length === 1 ? 'emptied.sets' : 'emptied.sets.several')}</p>
      )}
      <ul>
        {found.sets.length === 1
          ? found.sets[0]!.map(obstacleItem)
          : found.sets.map((set) => (
              <li key={JSON.stringify(set)}>
                <ul>{set.map(obstacleItem)}</ul>
              </li>
            ))}
      </ul>
      {found.moreSets === true && <p className="hint">{say('emptied.more')}</p>}
      <ul>
        {found.without.map(({ party, packages }) => (
          <li key={party}>{say('emptied.without', { party: { name: party }, count: packages })}</li>
        ))}
      </ul>
    </>
  );
}

function Leavers({ report, onPackage }: Omit<EmptiedStepProps, 'step'>) {
  const say = useSay();
  const nameOf = (state: string): string =>
    takenOptionsOf(report, state).map(shortNameOf).join(' + ') || say('package.nothing');
  return (
    <>
      <p>{say('emptied.holds')}</p>
      <ul>
        {report.emptied?.holds?.packages.map(({ state, leavers }) => (
          <li key={state}>
            <PackageWords report={report} state={state} onChoose={onPackage} />
            <ul>
              {leavers.slice(0, 3).map(({ party, to, share }) => (
                <li key={`${party} ${to}`}>
                  {say('emptied.leaver', {
                    party: { name: party },
                    package: nameOf(to),
                    share: { share: share.share },
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
