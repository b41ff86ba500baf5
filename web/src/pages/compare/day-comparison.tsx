import { changesBetween, leadingPackages, packageShifts } from '@entente/core/agreement';
import { type BriefMaterial, explainId } from '@entente/core/publication';
import { useNavigate } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { ExplainMark } from '../../part/explain-link.tsx';
import { PackageWords } from '../../part/package-words.tsx';
import { funnelStepsOf } from '../packages/funnel-step.ts';
import { mostLeading } from '../../graph/move-graph.ts';
import { Dumbbell } from './dumbbell.tsx';

interface DayComparisonProps {
  readonly left: BriefMaterial;
  readonly right: BriefMaterial;
}

/** One negotiation on two days: what came into force between them, and what that did to the packages. */
export function DayComparison({ left, right }: DayComparisonProps) {
  const say = useSay();
  return (
    <>
      <section aria-labelledby="compare-days">
        <h2 id="compare-days">{say('compare.days')}</h2>
        <FunnelTable left={left} right={right} />
      </section>
      <section aria-labelledby="compare-stances">
        <h2 id="compare-stances">{say('compare.stances')}</h2>
        <Stances left={left} right={right} />
      </section>
      <section aria-labelledby="compare-shifts">
        <h2 id="compare-shifts">{say('compare.shifts')}</h2>
        <Shifts left={left} right={right} />
      </section>
      <section aria-labelledby="compare-best">
        <h2 id="compare-best">{say('compare.best')}</h2>
        <div className="package-columns">
          <Best material={left} />
          <Best material={right} />
        </div>
      </section>
    </>
  );
}

function FunnelTable({ left, right }: DayComparisonProps) {
  const say = useSay();
  const [before, after] = [funnelStepsOf(left.agreement), funnelStepsOf(right.agreement)];
  const countOf = (steps: typeof before, index: number): string => {
    const step = steps[index];
    if (step === undefined) return '';
    return step.isGraded
      ? say('compare.graded', { could: step.could, likely: step.likely, surely: step.surely })
      : say('funnel.count', { count: step.could });
  };
  return (
    <table className="compare-table">
      <thead>
        <tr>
          <th scope="col">{say('compare.step')}</th>
          {[left, right].map(({ agreement }, place) => (
            <th key={place === 0 ? 'left' : 'right'} scope="col">
              {say('day', { day: { day: agreement.asOf } })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {before.map(({ id }, index) => (
          <tr key={id}>
            <th scope="row">{say(`funnel.${id}`)}</th>
            <td>{countOf(before, index)}</td>
            <td>{countOf(after, index)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say('compare.some-agreement')}</th>
          <td colSpan={2}>
            <Dumbbell left={left.agreement.someAgreement.share} right={right.agreement.someAgreement.share} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** Positions in force on the later day and not on the earlier one, and whose stance is another one. */
function Stances({ left, right }: DayComparisonProps) {
  const say = useSay();
  const { negotiation } = right;
  const changes = changesBetween(negotiation, left.agreement.asOf, right.agreement.asOf);
  const wordsOf = (option: string): string =>
    negotiation.options.find(({ name }) => name === option)?.says ?? option;
  const stanceWords = (stances: readonly string[]): string =>
    stances.length === 0
      ? say('compare.nothing-known')
      : stances.map((stance) => say(`stance.${stance as 'open'}`)).join(', ');
  if (changes.stances.length + changes.cameIntoForce.length === 0)
    return <p className="hint">{say('compare.no-stance')}</p>;
  return (
    <>
      <ul>
        {changes.stances.map(({ party, option, from, to }) => (
          <li key={`${party} ${option}`}>
            {say('compare.stance', {
              party: { name: party },
              option: { quote: wordsOf(option) },
              from: stanceWords(from),
              to: stanceWords(to),
            })}{' '}
            {changes.cameIntoForce
              .filter((position) => position.party === party && position.option === option)
              .map(({ id }) => (
                <ExplainMark key={id} of={explainId.position(id)} />
              ))}
          </li>
        ))}
      </ul>
      <p className="hint">
        {say('compare.in-force', {
          came: changes.cameIntoForce.length,
          left: changes.leftForce.length,
        })}
      </p>
    </>
  );
}

const mostShifts = 12;

function Shifts({ left, right }: DayComparisonProps) {
  const say = useSay();
  const choose = useChoose();
  const shifts = packageShifts(left.agreement, right.agreement);
  if (shifts.length === 0) return <p className="hint">{say('compare.no-shift')}</p>;
  return (
    <table className="compare-table shares">
      <tbody>
        {shifts.slice(0, mostShifts).map(({ state, from, to }) => (
          <tr key={state}>
            <th scope="row">
              <PackageWords report={right.agreement} state={state} onChoose={choose} />
            </th>
            <td>
              <Dumbbell left={from} right={to} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Best({ material: { agreement } }: { readonly material: BriefMaterial }) {
  const say = useSay();
  const choose = useChoose();
  const leading = leadingPackages(agreement).slice(0, mostLeading);
  return (
    <div>
      <h3>{say('day', { day: { day: agreement.asOf } })}</h3>
      {leading.length === 0 && <p className="hint">{say('compare.best-none')}</p>}
      <ul className="plain remaining">
        {leading.map(({ state, acceptable }) => (
          <li key={state}>
            <span>{say('share', { share: { share: acceptable.share } })}</span>{' '}
            <PackageWords report={agreement} state={state} onChoose={choose} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function useChoose(): (state: string) => void {
  const navigate = useNavigate();
  const id = useNegotiationId();
  return (state) => void navigate({ to: '/n/$id/packages/$state', params: { id, state } });
}
