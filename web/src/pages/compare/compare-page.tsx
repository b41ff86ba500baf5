import { type AgreementReport, leadingPackages } from '@entente/core/agreement';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useMaterial } from '../../negotiation/use-material.ts';
import { usePageTitle } from '../../part/page-title.ts';
import { Loading, Trouble } from '../../part/trouble.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { nameOf } from '../package/package-tools.tsx';
import type { Comparison } from './comparison.ts';
import { DayComparison } from './day-comparison.tsx';
import { PackageComparison } from './package-comparison.tsx';

/** Two packages side by side, or one negotiation on two days, or both. */
export function ComparePage() {
  const say = useSay();
  const view = useNegotiation().data;
  usePageTitle(say('page.compare'), view?.name);
  return view === undefined ? null : <Compare view={view} />;
}

function Compare({ view }: { readonly view: NegotiationView }) {
  const say = useSay();
  const search: Comparison = useSearch({ strict: false });
  const { leftDay = view.asOf, rightDay = view.asOf } = search;
  const dayOf = (day: string): string | undefined => (day === view.asOf ? undefined : day);
  const left = useMaterial(dayOf(leftDay));
  const right = useMaterial(dayOf(rightDay));
  const report = right.material?.agreement ?? left.material?.agreement;
  const chosen = chosenPackages(search, report);
  const fault = left.error ?? right.error;
  const isReady = left.material?.agreement.asOf === leftDay && right.material?.agreement.asOf === rightDay;
  return (
    <article className="compare-page">
      <header className="page-heading">
        <h1>{say('page.compare')}</h1>
        <p className="lead">{say('compare.says')}</p>
      </header>
      <Chooser view={view} report={report} chosen={{ ...chosen, leftDay, rightDay }} />
      {fault !== null && fault !== undefined && <Trouble fault={fault} retry={left.retry} />}
      {!isReady && (fault === null || fault === undefined) && <Loading />}
      {isReady && left.material !== undefined && right.material !== undefined && (
        <>
          {chosen.left !== chosen.right || leftDay !== rightDay ? (
            <PackageComparison
              left={{ material: left.material, state: chosen.left }}
              right={{ material: right.material, state: chosen.right }}
            />
          ) : (
            <p className="empty">{say('compare.same')}</p>
          )}
          {leftDay !== rightDay && <DayComparison left={left.material} right={right.material} />}
        </>
      )}
      <p>
        <Link to="/n/$id/packages" params={{ id: view.id }}>
          {say('package.all')}
        </Link>
      </p>
    </article>
  );
}

interface Chosen {
  readonly left: string;
  readonly right: string;
}

/** What the address names; else the two packages with the best prospects, or one of them and the status quo. */
function chosenPackages(search: Comparison, report: AgreementReport | undefined): Chosen {
  const length = report?.options.length;
  const sound = (state: string | undefined): string | undefined =>
    state !== undefined && state.length === length ? state : undefined;
  const leading = report === undefined ? [] : leadingPackages(report).map(({ state }) => state);
  const left = sound(search.left) ?? leading[0] ?? report?.statusQuo ?? '';
  const isDays = search.leftDay !== undefined || search.rightDay !== undefined;
  const other = isDays ? left : (leading.find((state) => state !== left) ?? report?.statusQuo ?? '');
  return { left, right: sound(search.right) ?? other };
}

interface ChooserProps {
  readonly view: NegotiationView;
  readonly report: AgreementReport | undefined;
  readonly chosen: Required<Comparison>;
}

const sides = ['left', 'right'] as const;
const mostOffered = 80;

function Chooser({ view, report, chosen }: ChooserProps) {
  const say = useSay();
  const navigate = useNavigate();
  const go = (change: Comparison) =>
    void navigate({
      to: '/n/$id/compare',
      params: { id: view.id },
      search: { ...chosen, ...change },
      replace: true,
      resetScroll: false,
    });
  const offered =
    report === undefined
      ? []
      : [
          ...new Set([
            chosen.left,
            chosen.right,
            ...report.packages.slice(0, mostOffered).map(({ state }) => state),
          ]),
        ];
  return (
    <div className="compare-chooser">
      {sides.map((side) => (
        <fieldset key={side} data-side={side}>
          <legend>
            <span aria-hidden="true" className={`dumbbell-${side} legend-side`} /> {say(`compare.${side}`)}
          </legend>
          <label>
            <span className="hidden">{say('packages.package')}</span>
            <select value={chosen[side]} onChange={(event) => go({ [side]: event.target.value })}>
              {report !== undefined &&
                offered.map((state) => (
                  <option key={state} value={state}>
                    {nameOf(report, state, say)}
                  </option>
                ))}
            </select>
          </label>
          {report !== undefined && (
            <p className="hint" dir="auto">
              {nameOf(report, chosen[side], say)}
            </p>
          )}
          <label className="inline-field">
            {say('model.as-of')}{' '}
            <input
              type="date"
              value={chosen[`${side}Day`]}
              onChange={(event) => {
                if (event.target.value !== '') go({ [`${side}Day`]: event.target.value });
              }}
            />
          </label>
        </fieldset>
      ))}
    </div>
  );
}
