import {
  type PackageVerdict,
  type PartyReason,
  openWorlds,
  packageReasons,
  preferencesBetween,
  readPackage,
  settingsBehind,
} from '@entente/core/agreement';
import { type BriefMaterial, explainId } from '@entente/core/publication';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type SayMessage, useSay } from '../../language/language-context.tsx';
import { afterPaint } from '../../negotiation/after-paint.ts';
import { keyOf, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { ExplainLink } from '../../part/explain-link.tsx';
import { concepts } from '../packages/package-order.ts';
import { Dumbbell } from './dumbbell.tsx';

export interface Side {
  readonly material: BriefMaterial;
  readonly state: string;
}

interface PackageComparisonProps {
  readonly left: Side;
  readonly right: Side;
}

/** Two packages: what differs in them, how each fares, and who would rather have which. */
export function PackageComparison({ left, right }: PackageComparisonProps) {
  const say = useSay();
  return (
    <>
      {left.state !== right.state && (
        <section aria-labelledby="compare-options">
          <h2 id="compare-options">{say('compare.options')}</h2>
          <OptionTable left={left} right={right} />
        </section>
      )}
      <section aria-labelledby="compare-shares">
        <h2 id="compare-shares">{say('compare.shares')}</h2>
        <ShareTable left={left} right={right} />
      </section>
      <section aria-labelledby="compare-parties">
        <h2 id="compare-parties">{say('compare.parties')}</h2>
        <PartyTable left={left} right={right} />
      </section>
    </>
  );
}

function verdictOf({ material, state }: Side): PackageVerdict | undefined {
  return material.agreement.packages.find((one) => one.state === state);
}

/** What differs first; what both take or leave is said in one line. */
function OptionTable({ left, right }: PackageComparisonProps) {
  const say = useSay();
  const id = useNegotiationId();
  const { agreement } = right.material;
  const facts = agreement.optionFacts.map((fact, index) => ({
    ...fact,
    inLeft: left.state[index] === 'Y',
    inRight: right.state[index] === 'Y',
  }));
  const both = facts.filter(({ inLeft, inRight }) => inLeft && inRight);
  const mark = (isTaken: boolean) => (
    <>
      <span aria-hidden="true" className="taken-mark">
        {isTaken ? '●' : '○'}
      </span>
      <span className="hidden">{say(isTaken ? 'package.taken' : 'package.not-taken')}</span>
    </>
  );
  return (
    <>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{say('compare.differs')}</th>
            {[left, right].map(({ state }, place) => (
              <th key={place === 0 ? 'left' : 'right'} scope="col">
                <Link to="/n/$id/packages/$state" params={{ id, state }}>
                  {say(place === 0 ? 'compare.left' : 'compare.right')}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts
            .filter(({ inLeft, inRight }) => inLeft !== inRight)
            .map(({ party, name, says, inLeft, inRight }) => (
              <tr key={`${party}.${name}`}>
                <th scope="row" dir="auto">
                  {say('compare.option', { party: { name: party }, option: { quote: says ?? name } })}
                </th>
                <td data-taken={inLeft ? '' : undefined}>{mark(inLeft)}</td>
                <td data-taken={inRight ? '' : undefined}>{mark(inRight)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="hint">
        {both.length === 0
          ? say('compare.both-none')
          : say('compare.both', {
              options: { list: both.map(({ name, says }) => ({ quote: says ?? name })) },
            })}
      </p>
    </>
  );
}

function ShareTable({ left, right }: PackageComparisonProps) {
  const say = useSay();
  const [one, other] = [verdictOf(left), verdictOf(right)];
  if (one === undefined || other === undefined) return <p className="notice">{say('compare.not-listed')}</p>;
  const rows = [
    { key: 'acceptable', label: say('chain.acceptable'), of: (v: PackageVerdict) => v.acceptable.share },
    { key: 'efficient', label: say('chain.efficient'), of: (v: PackageVerdict) => v.efficient.share },
    { key: 'lasting', label: say('chain.lasting'), of: (v: PackageVerdict) => v.allThree.seq.share },
    ...concepts.map((concept) => ({
      key: concept,
      label: say(`concept.${concept}`),
      of: (v: PackageVerdict) => v.equilibrium[concept].share,
    })),
  ];
  return (
    <table className="compare-table shares">
      <tbody>
        {rows.map(({ key, label, of }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              <Dumbbell left={of(one)} right={of(other)} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say('packages.guarantees')}</th>
          <td>
            {say('compare.guarantees', { left: guaranteesOf(one, say), right: guaranteesOf(other, say) })}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** How many it needs; of a package that was not asked for them it is not known. */
function guaranteesOf({ guaranteesAsked, guarantees }: PackageVerdict, say: SayMessage): string | number {
  return guaranteesAsked === false ? say('packages.not-asked') : guarantees.length;
}

/** Each party's chance to accept either, and in which part of the worlds it would rather have which. */
function PartyTable({ left, right }: PackageComparisonProps) {
  const say = useSay();
  const preferences = usePreferences(left, right);
  const reasonsOf = ({ material: { negotiation }, state }: Side) =>
    packageReasons(negotiation, readPackage(state, negotiation.options.length) ?? 0);
  const [one, other] = [reasonsOf(left), reasonsOf(right)];
  const { negotiation } = right.material;
  return (
    <table className="compare-table parties">
      <thead>
        <tr>
          <th scope="col">{say('positions.party')}</th>
          <th scope="col">{say('compare.accepts')}</th>
          {preferences !== undefined && <th scope="col">{say('compare.prefers')}</th>}
        </tr>
      </thead>
      <tbody>
        {other
          .filter(({ party, isSilent }) => !isSilent || isSpeaking(one, party))
          .map(({ party }) => {
            const name = negotiation.parties[party]?.name ?? '';
            const preference = preferences?.find((entry) => entry.party === party);
            return (
              <tr key={party}>
                <th scope="row">
                  <ExplainLink of={explainId.party(name)}>{say('name', { name: { name } })}</ExplainLink>
                </th>
                <td>
                  <Dumbbell left={shareOf(one, party)} right={shareOf(other, party)} />
                </td>
                {preferences !== undefined && (
                  <td>{preference !== undefined && <PreferenceBar {...preference} />}</td>
                )}
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}

function isSpeaking(reasons: readonly PartyReason[], party: number): boolean {
  return reasons.some((reason) => reason.party === party && !reason.isSilent);
}

function shareOf(reasons: readonly PartyReason[], party: number): number | undefined {
  return reasons.find((reason) => reason.party === party && !reason.isSilent)?.share;
}

interface PreferenceBarProps {
  readonly first: number;
  readonly second: number;
  readonly level: number;
}

/** Worlds in which a party would rather have the left one, in which it does not mind, and in which the right one. */
function PreferenceBar({ first, second, level }: PreferenceBarProps) {
  const say = useSay();
  const all = first + second + level;
  const parts = [
    { kind: 'left', share: first / all },
    { kind: 'level', share: level / all },
    { kind: 'right', share: second / all },
  ] as const;
  return (
    <span className="preference">
      <span className="preference-bar-parts" aria-hidden="true">
        {parts.map(({ kind, share }) => (
          <span key={kind} data-kind={kind} style={{ flexGrow: share }} />
        ))}
      </span>
      <span className="preference-says">
        {say('compare.preference', {
          left: { share: first / all },
          level: { share: level / all },
          right: { share: second / all },
        })}
      </span>
    </span>
  );
}

/** Only on one day: on two days the worlds are others. */
function usePreferences(left: Side, right: Side) {
  const id = useNegotiationId();
  const { agreement, negotiation } = right.material;
  const { data } = useQuery({
    queryKey: keyOf(id, 'preferences', agreement.digest, left.state, right.state),
    enabled: left.state !== right.state && left.material.agreement.digest === agreement.digest,
    staleTime: Infinity,
    queryFn: async () => {
      await afterPaint();
      const [first, second] = [left, right].map(
        ({ state }) => readPackage(state, negotiation.options.length) ?? 0,
      );
      return preferencesBetween(openWorlds(negotiation, settingsBehind(agreement)), first ?? 0, second ?? 0);
    },
  });
  return left.material.agreement.digest === agreement.digest ? data : undefined;
}
