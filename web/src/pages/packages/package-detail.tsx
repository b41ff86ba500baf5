import type { AgreementReport, Guarantee, PackageVerdict } from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { ShareView } from '../../part/share-view.tsx';
import { changesBetween, takenOptionsOf } from '../../negotiation/package-name.ts';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { ExplainLink } from '../../part/explain-link.tsx';
import { CompareWith } from '../package/package-tools.tsx';
import { concepts } from './package-order.ts';
import { PackageLinks } from './package-links.tsx';

interface PackageDetailProps {
  readonly report: AgreementReport;
  readonly verdict: PackageVerdict;
  readonly onClose: () => void;
}

/** One package in words: what it takes, how it fares, who stands in its way, and what it needs to hold. */
export function PackageDetail({ report, verdict, onClose }: PackageDetailProps) {
  const say = useSay();
  const id = useNegotiationId();
  const taken = takenOptionsOf(report, verdict.state);
  return (
    <section className="package-detail" aria-labelledby="package-detail">
      <header>
        <h2 id="package-detail">{say('package.title')}</h2>
        <button type="button" className="quiet" aria-label={say('close')} onClick={onClose}>
          ✕
        </button>
      </header>
      <p className="detail-ways">
        <Link to="/n/$id/packages/$state" params={{ id, state: verdict.state }} className="button primary">
          {say('package.open')}
        </Link>{' '}
        <CompareWith id={id} report={report} state={verdict.state} />
      </p>
      {verdict.state === report.statusQuo && <p className="tag">{say('package.status-quo')}</p>}
      {taken.length === 0 && <p>{say('package.nothing')}</p>}
      <ul className="taken">
        {taken.map(({ party, name, says }) => (
          <li key={`${party}.${name}`}>
            <strong dir="auto">{say('name', { name: { name: party } })}</strong>{' '}
            <span dir="auto">{says}</span>
          </li>
        ))}
      </ul>
      <dl className="figures">
        <Figure
          label={say('packages.acceptable')}
          share={verdict.acceptable}
          of={explainId.figure(verdict.state, 'acceptable')}
        />
        <Figure
          label={say('packages.efficient')}
          share={verdict.efficient}
          of={explainId.figure(verdict.state, 'efficient')}
        />
        {concepts.map((concept) => (
          <Figure
            key={concept}
            label={say(`concept.${concept}`)}
            share={verdict.equilibrium[concept]}
            of={explainId.equilibrium(verdict.state, concept)}
          />
        ))}
      </dl>
      <Blockers verdict={verdict} />
      <Guarantees report={report} verdict={verdict} />
      {verdict.heldByRule?.map(({ party, option, because }) => (
        <p key={`${party} ${option}`} className="notice">
          {say('package.held-by-rule', { party: { name: party }, option })} <code dir="ltr">{because}</code>
        </p>
      ))}
      {verdict.shortfalls?.map(({ resource, from, required, pledged }) => (
        <p key={`${resource} ${from}`} className="notice">
          {say('package.shortfall', { resource, from, required, pledged })}
        </p>
      ))}
      <PackageLinks state={verdict.state} />
    </section>
  );
}

interface FigureProps {
  readonly label: string;
  readonly share: PackageVerdict['acceptable'];
  readonly of: string;
}

function Figure({ label, share, of }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ShareView share={share} bounds of={of} />
      </dd>
    </div>
  );
}

function Blockers({ verdict }: Pick<PackageDetailProps, 'verdict'>) {
  const say = useSay();
  const blockers = verdict.blockedBy.filter(({ share }) => share.share > 0);
  return (
    <>
      <h3>{say('packages.blocked-by')}</h3>
      {blockers.length === 0 && <p className="hint">{say('packages.nobody')}</p>}
      <ul>
        {blockers.map(({ party, share, redLine }) => (
          <li key={party}>
            <ExplainLink of={explainId.blocked(verdict.state, party)}>
              {say(redLine === true ? 'packages.red-line' : 'packages.preference', {
                party: { name: party },
                share: { share: share.share },
              })}
            </ExplainLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function Guarantees({ report, verdict }: Pick<PackageDetailProps, 'report' | 'verdict'>) {
  const say = useSay();
  return (
    <>
      <h3>{say('packages.guarantees')}</h3>
      {verdict.guarantees.length === 0 && (
        <p className="hint">
          {say(verdict.guaranteesAsked === false ? 'package.guarantees-not-asked' : 'package.no-guarantees')}
        </p>
      )}
      <ul>
        {verdict.guarantees.map((guarantee) => (
          <li key={`${guarantee.party} ${guarantee.to}`}>
            {sayGuarantee(report, verdict, guarantee, say)}{' '}
            {guarantee.answeredBy.length > 0 &&
              say('package.answered-by', {
                parties: { list: guarantee.answeredBy.map((name) => ({ name })) },
              })}
          </li>
        ))}
      </ul>
    </>
  );
}

function sayGuarantee(
  report: AgreementReport,
  verdict: PackageVerdict,
  { party, to, share }: Guarantee,
  say: ReturnType<typeof useSay>,
): string {
  const changes = changesBetween(report, verdict.state, to).map(({ says, taken }) =>
    say(taken ? 'change.takes' : 'change.drops', { option: says }),
  );
  return say('package.guarantee', {
    party: { name: party },
    changes: { list: changes },
    share: { share: share.share },
  });
}
