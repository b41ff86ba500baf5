import type { AgreementReport } from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { Link, useNavigate } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { shortNameOf, takenOptionsOf } from '../../negotiation/package-name.ts';
import type { NegotiationView } from '../../server-api/negotiation.ts';

interface PackageToolsProps {
  readonly view: NegotiationView;
  readonly report: AgreementReport;
  readonly state: string;
}

/** Where one can go from a package: to its neighbours in the list, to another beside it, to what would change it. */
export function PackageTools({ view, report, state }: PackageToolsProps) {
  const say = useSay();
  const place = report.packages.findIndex((one) => one.state === state);
  const { id } = view;
  return (
    <nav className="toolbar" aria-label={say('package.tools')}>
      <Link to="/n/$id/packages" params={{ id }} search={{ state }}>
        {say('package.all')}
      </Link>
      <Neighbour id={id} state={report.packages[place - 1]?.state} label="package.previous" />
      <span className="toolbar-count">
        {place < 0 ? '' : say('package.place', { place: place + 1, count: report.packages.length })}
      </span>
      <Neighbour id={id} state={report.packages[place + 1]?.state} label="package.next" />
      <span className="toolbar-gap" />
      <CompareWith id={id} report={report} state={state} />
      <AdviceLink id={id} state={state} />
      <Link to="/n/$id/explain" params={{ id }} search={{ of: explainId.package(state) }}>
        {say('package.explain')}
      </Link>
      <button type="button" className="quiet" onClick={() => window.print()}>
        {say('brief.print')}
      </button>
    </nav>
  );
}

interface NeighbourProps {
  readonly id: string;
  readonly state: string | undefined;
  readonly label: 'package.previous' | 'package.next';
}

function Neighbour({ id, state, label }: NeighbourProps) {
  const say = useSay();
  const mark = label === 'package.previous' ? 'k' : 'j';
  if (state === undefined) return <span className="toolbar-off">{say(label)}</span>;
  return (
    <Link to="/n/$id/packages/$state" params={{ id, state }} replace>
      {say(label)} <kbd>{mark}</kbd>
    </Link>
  );
}

const mostOffered = 60;

interface CompareWithProps {
  readonly id: string;
  readonly report: AgreementReport;
  readonly state: string;
}

/** Another package beside this one. */
export function CompareWith({ id, report, state }: CompareWithProps) {
  const say = useSay();
  const navigate = useNavigate();
  const others = report.packages.filter((one) => one.state !== state).slice(0, mostOffered);
  return (
    <label>
      <span className="hidden">{say('compare.with')}</span>
      <select
        value=""
        onChange={(event) =>
          void navigate({
            to: '/n/$id/compare',
            params: { id },
            search: { left: state, right: event.target.value },
          })
        }
      >
        <option value="">{say('compare.with')}</option>
        {others.map((other) => (
          <option key={other.state} value={other.state}>
            {nameOf(report, other.state, say)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function nameOf(report: AgreementReport, state: string, say: ReturnType<typeof useSay>): string {
  const taken = takenOptionsOf(report, state);
  if (state === report.statusQuo) return say('package.status-quo');
  return taken.length === 0 ? say('package.nothing') : taken.map(shortNameOf).join(' + ');
}

/** What would have to move for it to be acceptable. */
function AdviceLink({ id, state }: { readonly id: string; readonly state: string }) {
  const say = useSay();
  return (
    <Link to="/n/$id/advice" params={{ id }} search={{ package: state }}>
      {say('package.advice')}
    </Link>
  );
}
