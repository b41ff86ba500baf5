import {
  type AgreementReport,
  type PackageVerdict,
  type Share,
  leadingPackages,
} from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { useSay } from '../../language/language-context.tsx';
import { ExplainLink, ExplainMark } from '../../part/explain-link.tsx';
import { PackageWords } from '../../part/package-words.tsx';
import { EmptiedStep } from './emptied-step.tsx';
import { LegendMark } from './funnel-legend.tsx';
import { type FunnelStepId, blockersOf } from './funnel-step.ts';
import { mostLeading } from '../../graph/move-graph.ts';

interface FunnelFallenProps {
  readonly report: AgreementReport;
  readonly step: FunnelStepId;
  readonly onPackage: (state: string) => void;
}

/** What fell out at a step of the funnel, and why; and what remains. */
export function FunnelFallen({ report, step, onPackage }: FunnelFallenProps) {
  const say = useSay();
  return (
    <section className="fallen" aria-live="polite" aria-label={say(`funnel.${step}`)}>
      <h2>
        {say(`funnel.${step}`)} <ExplainMark of={explainId.funnel(step)} />
      </h2>
      <p>{say(`funnel.${step}.says`)}</p>
      <EmptiedStep report={report} step={step} onPackage={onPackage} />
      {step === 'feasible' && <Removed report={report} />}
      {step === 'acceptable' && <Blocked report={report} onPackage={onPackage} />}
      {step === 'efficient' && <Outdone report={report} onPackage={onPackage} />}
      {step === 'holds' && <Leavers report={report} onPackage={onPackage} />}
      {step !== 'thinkable' && step !== 'feasible' && (
        <Remaining report={report} step={step} onPackage={onPackage} />
      )}
    </section>
  );
}

function Removed({ report }: { readonly report: AgreementReport }) {
  const say = useSay();
  const { removedBy, emptiedBy } = report.funnel;
  if (removedBy.length === 0) return <p className="hint">{say('funnel.nothing-fell')}</p>;
  return (
    <>
      <ul className="plain">
        {removedBy.map(({ rule, resource, count }) => (
          <li key={rule ?? resource}>
            <LegendMark fate={rule === undefined ? 'means' : 'rule'} />{' '}
            <code dir="ltr">{rule ?? resource}</code> {say('funnel.removes', { count })}{' '}
            <ExplainMark
              of={rule === undefined ? explainId.resource(resource ?? '') : explainId.rule(rule)}
            />
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

function Blocked({ report, onPackage }: WithPackages) {
  const say = useSay();
  const blockers = blockersOf(report.packages);
  if (blockers.length === 0) return <p className="hint">{say('funnel.nothing-fell')}</p>;
  return (
    <>
      <table className="blocker-table">
        <thead>
          <tr>
            <th scope="col">{say('positions.party')}</th>
            <th scope="col">
              <LegendMark fate="red-line" /> {say('funnel.red-line')}
            </th>
            <th scope="col">
              <LegendMark fate="preference" /> {say('funnel.preference')}
            </th>
            <th scope="col">{say('funnel.alone')}</th>
          </tr>
        </thead>
        <tbody>
          {blockers.map(({ party, redLine, preference, alone }) => (
            <tr key={party}>
              <th scope="row">
                <ExplainLink of={explainId.party(party)}>
                  {say('name', { name: { name: party } })}
                </ExplainLink>
              </th>
              <td>{redLine}</td>
              <td>{preference}</td>
              <td>{alone.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {blockers
        .filter(({ alone }) => alone.length > 0)
        .map(({ party, alone }) => (
          <details key={party}>
            <summary>{say('funnel.alone.list', { party: { name: party } })}</summary>
            <PackageItems report={report} states={alone} onPackage={onPackage} />
          </details>
        ))}
    </>
  );
}

type WithPackages = Omit<FunnelFallenProps, 'step'>;

const mostItems = 12;

interface PackageItemsProps extends WithPackages {
  readonly states: readonly string[];
}

function PackageItems({ report, states, onPackage }: PackageItemsProps) {
  const say = useSay();
  return (
    <ul className="plain">
      {states.slice(0, mostItems).map((state) => (
        <li key={state}>
          <PackageWords report={report} state={state} onChoose={onPackage} />
        </li>
      ))}
      {states.length > mostItems && (
        <li className="hint">{say('fallen.more', { count: states.length - mostItems })}</li>
      )}
    </ul>
  );
}

function Outdone({ report, onPackage }: WithPackages) {
  const say = useSay();
  const acceptable = report.packages.filter(
    (verdict) => verdict.acceptable.share > 0 && verdict.state !== report.statusQuo,
  );
  const always = acceptable.filter(({ efficient }) => efficient.share === 0);
  const sometimes = acceptable.filter(
    ({ acceptable: all, efficient }) =>
      efficient.share > 0 && (efficient.high ?? efficient.share) < all.share,
  );
  return (
    <>
      {always.length === 0 && <p className="hint">{say('funnel.nothing-fell')}</p>}
      <OutdoneItems report={report} verdicts={always} onPackage={onPackage} />
      {sometimes.length > 0 && <h3>{say('funnel.sometimes-outdone')}</h3>}
      <OutdoneItems report={report} verdicts={sometimes} onPackage={onPackage} />
    </>
  );
}

interface OutdoneItemsProps extends WithPackages {
  readonly verdicts: readonly PackageVerdict[];
}

/** By which other package it is outdone stands behind the mark. */
function OutdoneItems({ report, verdicts, onPackage }: OutdoneItemsProps) {
  return (
    <ul className="plain">
      {verdicts.slice(0, mostItems).map(({ state }) => (
        <li key={state}>
          <PackageWords report={report} state={state} onChoose={onPackage} />{' '}
          <ExplainMark of={explainId.figure(state, 'efficient')} />
        </li>
      ))}
    </ul>
  );
}

/** Of the leading packages: who would leave if nothing kept it. */
function Leavers({ report, onPackage }: WithPackages) {
  const say = useSay();
  const leading = leadingPackages(report)
    .slice(0, mostLeading)
    .filter(({ guarantees }) => guarantees.length > 0);
  if (leading.length === 0) return <p className="hint">{say('funnel.no-leavers')}</p>;
  return (
    <ul className="plain">
      {leading.map(({ state, guarantees }) => (
        <li key={state}>
          <PackageWords report={report} state={state} onChoose={onPackage} />{' '}
          {say('funnel.leavers', {
            parties: { list: [...new Set(guarantees.map(({ party }) => party))].map((name) => ({ name })) },
          })}{' '}
          <ExplainMark of={explainId.equilibrium(state, 'seq')} />
        </li>
      ))}
    </ul>
  );
}

const mostRemaining = 5;

/** The packages that pass the step, the likeliest first. */
function Remaining({ report, step, onPackage }: FunnelFallenProps) {
  const say = useSay();
  const shareIn = (verdict: PackageVerdict): Share =>
    step === 'acceptable'
      ? verdict.acceptable
      : step === 'efficient'
        ? verdict.efficient
        : verdict.allThree.seq;
  const figure = step === 'holds' ? 'lasting' : step === 'efficient' ? 'efficient' : 'acceptable';
  const passing = report.packages
    .filter((verdict) => verdict.feasible && verdict.state !== report.statusQuo && shareIn(verdict).share > 0)
    .toSorted((a, b) => shareIn(b).share - shareIn(a).share);
  if (passing.length === 0) return null;
  return (
    <>
      <h3>{say('funnel.remains')}</h3>
      <ul className="plain remaining">
        {passing.slice(0, mostRemaining).map((verdict) => (
          <li key={verdict.state}>
            <ExplainLink of={explainId.figure(verdict.state, figure)}>
              {say('share', { share: { share: shareIn(verdict).share } })}
            </ExplainLink>{' '}
            <PackageWords report={report} state={verdict.state} onChoose={onPackage} />
          </li>
        ))}
      </ul>
      {passing.length > mostRemaining && (
        <p className="hint">{say('fallen.more', { count: passing.length - mostRemaining })}</p>
      )}
    </>
  );
}
