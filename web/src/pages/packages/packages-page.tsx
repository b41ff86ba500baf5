import { usePageTitle } from '../../part/page-title.ts';
import type { AgreementReport } from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { MoveSection } from '../../graph/move-section.tsx';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useAgreement, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { useAgreementChange } from '../../negotiation/use-agreement-change.ts';
import { useMaterial } from '../../negotiation/use-material.ts';
import { ChangedFigures, WasFigure } from '../../part/changed-figure.tsx';
import { ExplainLink, ExplainMark } from '../../part/explain-link.tsx';
import { Refining } from '../../part/refining.tsx';
import { Loading, Trouble } from '../../part/trouble.tsx';
import { Timeline } from '../../timeline/timeline.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { ChangeNote } from './change-note.tsx';
import { FunnelFallen } from './funnel-fallen.tsx';
import { FunnelPicture } from './funnel-picture.tsx';
import { type FunnelStepId, funnelStepsOf } from './funnel-step.ts';
import { LeastChange } from './least-change.tsx';
import { PackageDetail } from './package-detail.tsx';
import { PackageTable } from './package-table.tsx';
import { ExplainDay } from '../../part/explain-day.ts';
import { QuestionList } from './question-list.tsx';

export function PackagesPage() {
  const say = useSay();
  const view = useNegotiation().data;
  usePageTitle(say('page.packages'), view?.name);
  const [asOf, setAsOf] = useState<string | undefined>(undefined);
  const { data, error, refetch } = useAgreement(asOf);
  const { state: followed } = useSearch({ strict: false });
  if (view === undefined) return null;
  if (error !== null) return <AgreementTrouble fault={error} id={view.id} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (data.kind === 'computing') {
    return (
      <div className="computing" role="status">
        <p>{say('packages.computing')}</p>
        <progress aria-label={say('packages.computing')} value={data.progress ?? undefined} />
      </div>
    );
  }
  return (
    <ExplainDay value={data.report.asOf === view.asOf ? undefined : data.report.asOf}>
      <Packages view={view} report={data.report} isFirst={data.refining !== undefined}>
        <Timeline model={view.model} followed={followed} day={asOf} onDay={setAsOf} />
        <CompareDay day={asOf ?? view.asOf} />
        {data.refining !== undefined && <Refining worlds={data.report.worlds.count} done={data.refining} />}
      </Packages>
    </ExplainDay>
  );
}

interface AgreementTroubleProps {
  readonly fault: unknown;
  readonly id: string;
  readonly retry: () => void;
}

function AgreementTrouble({ fault, id, retry }: AgreementTroubleProps) {
  const say = useSay();
  return (
    <>
      <h1>{say('page.packages')}</h1>
      <Trouble fault={fault} retry={retry} />
      <Link to="/n/$id/model" params={{ id }}>
        {say('packages.mend-model')}
      </Link>
    </>
  );
}

/** The way to this day beside another. */
function CompareDay({ day }: { readonly day: string }) {
  const say = useSay();
  const id = useNegotiationId();
  return (
    <Link to="/n/$id/compare" params={{ id }} search={{ leftDay: day }}>
      {say('compare.with-day')}
    </Link>
  );
}

interface PackagesProps {
  readonly view: NegotiationView;
  readonly report: AgreementReport;
  /** Whether it is of few worlds, and the whole is still being computed. */
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

function Packages({ view, report, isFirst, children }: PackagesProps) {
  const say = useSay();
  const { state } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [step, setStep] = useState<FunnelStepId>('acceptable');
  const { change, dismiss } = useAgreementChange(view, report, isFirst);
  const { material } = useMaterial(report.asOf === view.asOf ? undefined : report.asOf);
  const verdict = report.packages.find((one) => one.state === state);
  const choose = (next: string | undefined) =>
    void navigate({
      to: '/n/$id/packages',
      params: { id: view.id },
      search: next === undefined ? {} : { state: next },
      replace: true,
      resetScroll: false,
    });
  const open = (next: string) =>
    void navigate({ to: '/n/$id/packages/$state', params: { id: view.id, state: next } });
  if (report.options.length === 0) return <NoPackages id={view.id} />;
  return (
    <ChangedFigures before={change?.figures}>
      <div className="packages-page" data-detail={verdict === undefined ? undefined : ''}>
        <div className="packages-column">
          <header className="page-heading">
            <h1>{say('page.packages')}</h1>
            <p className="lead">
              {sayAgreement(report, say)} <WasFigure of={explainId.someAgreement} />{' '}
              <ExplainMark of={explainId.someAgreement} />
            </p>
            <AgreementUnder report={report} />
            {report.silent.length > 0 && (
              <p className="hint">
                {say('packages.silent', { parties: { list: report.silent.map((name) => ({ name })) } })}
              </p>
            )}
          </header>
          <ChangeNote change={change} report={report} onSeen={dismiss} />
          <div className="funnel-columns">
            <FunnelPicture
              report={report}
              negotiation={material?.negotiation}
              steps={funnelStepsOf(report)}
              chosen={step}
              onChoose={setStep}
              onPackage={open}
            />
            <FunnelFallen report={report} step={step} onPackage={choose} />
          </div>
          {children}
          <PackageTable report={report} chosen={state} onChoose={choose} />
          <MoveSection report={report} model={view.model} chosen={state} onChoose={choose} />
          <QuestionList report={report} />
          <LeastChange report={report} onPackage={choose} />
          <WarningList report={report} />
          <p className="colophon">
            <ExplainLink of={explainId.worlds}>
              {say(`packages.worlds.${report.worlds.kind}`, { count: report.worlds.count })}
            </ExplainLink>{' '}
            <code dir="ltr">{report.digest.slice(0, 16)}</code>
          </p>
        </div>
        {verdict !== undefined && (
          <aside className="packages-aside" aria-label={say('package.title')}>
            <PackageDetail report={report} verdict={verdict} onClose={() => choose(undefined)} />
          </aside>
        )}
      </div>
    </ChangedFigures>
  );
}

/** The same share if what is unknown were all wanted, or all opposed. */
function AgreementUnder({ report }: { readonly report: AgreementReport }) {
  const say = useSay();
  const under = report.someAgreementUnder;
  if (under === undefined) return null;
  return (
    <p className="hint">
      {say('packages.agreement.under', {
        wants: { share: under.allWant.share },
        opposes: { share: under.allOppose.share },
      })}
    </p>
  );
}

function WarningList({ report }: { readonly report: AgreementReport }) {
  const say = useSay();
  if (report.warnings.length === 0) return null;
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">{say('packages.warnings')}</h2>
      <ul>
        {report.warnings.map(({ code, says }) => (
          <li key={`${code} ${says}`} dir="auto">
            {says}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayAgreement({ someAgreement }: AgreementReport, say: ReturnType<typeof useSay>): string {
  if (someAgreement.share === 0) return say('packages.agreement.none');
  if (someAgreement.share === 1) return say('packages.agreement.every');
  return say('packages.agreement', { share: { share: someAgreement.share } });
}

function NoPackages({ id }: { readonly id: string }) {
  const say = useSay();
  return (
    <div className="empty">
      <h1>{say('packages.empty')}</h1>
      <p>{say('packages.empty.says')}</p>
      <Link to="/n/$id/model" params={{ id }} className="button primary">
        {say('page.model')}
      </Link>
    </div>
  );
}
