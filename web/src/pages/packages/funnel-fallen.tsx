import type { AgreementReport } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { PackageWords } from '../../part/package-words.tsx';
import { EmptiedStep } from './emptied-step.tsx';
import { type FunnelStepId, blockersOf } from './funnel-step.ts';
import { leadingPackages } from '../../graph/move-graph.ts';

interface FunnelFallenProps {
  readonly report: AgreementReport;
  readonly step: FunnelStepId;
  readonly onPackage: (state: string) => void;
}

/** What fell out at a step of the funnel, and why. */
export function FunnelFallen({ report, step, onPackage }: FunnelFallenProps) {
  const say = useSay();
  return (
    <section className="fallen" aria-live="polite" aria-label={say(`funnel.${step}`)}>
      <h2>{say(`funnel.${step}`)}</h2>
      <p>{say(`funnel.${step}.says`)}</p>
      <EmptiedStep report={report} step={step} onPackage={onPackage} />
      {step === 'feasible' && <Removed report={report} />}
      {step === 'acceptable' && <Blocked report={report} />}
      {step === 'efficient' && <Outdone report={report} onPackage={onPackage} />}
      {step === 'holds' && <Leavers report={report} onPackage={onPackage} />}
    </section>
  );
}

function Removed({ report }: { readonly report: AgreementReport }) {
  const say = useSay();
  const { removedBy, emptiedBy } = report.funnel;
  if (removedBy.length === 0) return <p className="hint">{say('funnel.nothing-fell')}</p>;
  return (
    <>
      <ul>
        {removedBy.map(({ rule, resource, count }) => (
          <li key={rule ?? resource}>
            <code dir="ltr">{rule ?? resource}</code> {say('funnel.removes', { count })}
          </li>
        ))}
      </ul>
      {emptiedBy !== undefined && (
        <>
          <p className="notice">{say('funnel.emptied')}</p>
          <ul>
            {emptiedBy.map((rule) => (
              <li key={rule}>
                <code dir="ltr">{rule}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Blocked({ report }: { readonly report: AgreementReport }) {
  const say = useSay();
  const blockers = blockersOf(report.packages);
  if (blockers.length === 0) return <p className="hint">{say('funnel.nothing-fell')}</p>;
  return (
    <table className="blocker-table">
      <thead>
        <tr>
          <th scope="col">{say('positions.party')}</th>
          <th scope="col">{say('funnel.red-line')}</th>
          <th scope="col">{say('funnel.preference')}</th>
        </tr>
      </thead>
      <tbody>
        {blockers.map(({ party, redLine, preference }) => (
          <tr key={party}>
            <th scope="row">{say('name', { name: { name: party } })}</th>
            <td>{redLine}</td>
            <td>{preference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type WithPackages = Omit<FunnelFallenProps, 'step'>;

function Outdone({ report, onPackage }: WithPackages) {
  const say = useSay();
  const outdone = report.packages.filter(
    ({ acceptable, efficient }) => acceptable.share > 0 && efficient.share === 0,
  );
  if (outdone.length === 0) return <p className="hint">{say('funnel.nothing-fell')}</p>;
  return (
    <ul>
      {outdone.slice(0, 12).map(({ state }) => (
        <li key={state}>
          <PackageWords report={report} state={state} onChoose={onPackage} />
        </li>
      ))}
    </ul>
  );
}

/** Of the leading packages: who would leave if nothing kept it. */
function Leavers({ report, onPackage }: WithPackages) {
  const say = useSay();
  const leading = leadingPackages(report).filter(({ guarantees }) => guarantees.length > 0);
  if (leading.length === 0) return <p className="hint">{say('funnel.no-leavers')}</p>;
  return (
    <ul>
      {leading.map(({ state, guarantees }) => (
        <li key={state}>
          <PackageWords report={report} state={state} onChoose={onPackage} />{' '}
          {say('funnel.leavers', {
            parties: { list: [...new Set(guarantees.map(({ party }) => party))].map((name) => ({ name })) },
          })}
        </li>
      ))}
    </ul>
  );
}
