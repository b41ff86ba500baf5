import {
  type NegotiationFile,
  type PackageInWorlds,
  type PackageVerdict,
  lookAtPackage,
  openWorlds,
  readPackage,
  settingsBehind,
} from '@entente/core/agreement';
import { type BriefMaterial, explainId } from '@entente/core/publication';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { afterPaint, inSlices } from '../../negotiation/after-paint.ts';
import { changesBetween } from '../../negotiation/package-name.ts';
import { keyOf, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { ExplainMark } from '../../part/explain-link.tsx';
import { PackageWords } from '../../part/package-words.tsx';
import { Loading } from '../../part/trouble.tsx';
import { concepts } from '../packages/package-order.ts';
import { type Neighbour, neighboursOf } from './neighbour.ts';
import { StabilityMatrix } from './stability-matrix.tsx';

interface StabilityPartProps {
  readonly material: BriefMaterial;
  readonly model: NegotiationFile;
  readonly verdict: PackageVerdict;
}

/** Does it hold: for whom it is stable, what outdoes it, and where one party alone can go to or come from. */
export function StabilityPart({ material, model, verdict }: StabilityPartProps) {
  const say = useSay();
  const look = useLook(material, verdict);
  return (
    <section aria-labelledby="holding">
      <h2 id="holding">{say('stable.title')}</h2>
      <div className="package-columns">
        <div>
          {look === undefined ? (
            <Loading />
          ) : (
            <StabilityMatrix negotiation={material.negotiation} verdict={verdict} look={look} />
          )}
        </div>
        <div>
          <Rivals material={material} state={verdict.state} look={look} />
          <Moves material={material} model={model} state={verdict.state} />
        </div>
      </div>
    </section>
  );
}

/** A look at some worlds, once what is known without it has been drawn. */
function useLook(
  { negotiation, agreement }: BriefMaterial,
  { state, feasible }: PackageVerdict,
): PackageInWorlds | undefined {
  const id = useNegotiationId();
  const { data } = useQuery({
    queryKey: keyOf(id, 'look', agreement.digest, state),
    enabled: feasible || state === agreement.statusQuo,
    staleTime: Infinity,
    queryFn: async () => {
      await afterPaint();
      const worlds = openWorlds(negotiation, settingsBehind(agreement));
      const code = readPackage(state, negotiation.options.length) ?? 0;
      return inSlices(lookAtPackage(negotiation, worlds, { state: code, concepts }));
    },
  });
  return data;
}

interface RivalsProps {
  readonly material: BriefMaterial;
  readonly state: string;
  readonly look: PackageInWorlds | undefined;
}

function Rivals({ material, state, look }: RivalsProps) {
  const say = useSay();
  const choose = useChoose();
  if (look === undefined || look.acceptable === 0) return null;
  return (
    <>
      <h3>
        {say('rivals.title')} <ExplainMark of={explainId.figure(state, 'efficient')} />
      </h3>
      {look.rivals.length === 0 && <p className="hint">{say('rivals.none', { count: look.acceptable })}</p>}
      <ul className="plain">
        {look.rivals.slice(0, 4).map((rival) => (
          <li key={rival.state}>
            <PackageWords report={material.agreement} state={rival.state} onChoose={choose} />{' '}
            <span className="hint">{say('rivals.count', { count: rival.worlds, all: look.acceptable })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface MovesProps {
  readonly material: BriefMaterial;
  readonly model: NegotiationFile;
  readonly state: string;
}

function Moves({ material, model, state }: MovesProps) {
  const say = useSay();
  const { from, to } = neighboursOf(material.agreement, model, state);
  if (from.length + to.length === 0) return null;
  return (
    <>
      <h3>{say('neighbours.title')}</h3>
      <p className="hint">{say('neighbours.says')}</p>
      <MoveList title={say('neighbours.from')} moves={from} material={material} state={state} isFrom />
      <MoveList title={say('neighbours.to')} moves={to} material={material} state={state} isFrom={false} />
    </>
  );
}

interface MoveListProps {
  readonly title: string;
  readonly moves: readonly Neighbour[];
  readonly material: BriefMaterial;
  readonly state: string;
  readonly isFrom: boolean;
}

function MoveList({ title, moves, material, state, isFrom }: MoveListProps) {
  const say = useSay();
  const choose = useChoose();
  if (moves.length === 0) return null;
  const report = material.agreement;
  return (
    <>
      <h4>{title}</h4>
      <ul className="plain">
        {moves.slice(0, 6).map(({ party, verdict }) => {
          const [before, after] = isFrom ? [state, verdict.state] : [verdict.state, state];
          const changes = changesBetween(report, before, after).map(({ says, taken }) =>
            say(taken ? 'change.takes' : 'change.drops', { option: says }),
          );
          return (
            <li key={`${party} ${verdict.state}`}>
              {say('neighbours.move', { party: { name: party }, changes: { list: changes } })}{' '}
              <span aria-hidden="true" className="arrow">
                →
              </span>{' '}
              <PackageWords report={report} state={verdict.state} onChoose={choose} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function useChoose(): (state: string) => void {
  const navigate = useNavigate();
  const id = useNegotiationId();
  return (state) => void navigate({ to: '/n/$id/packages/$state', params: { id, state } });
}
