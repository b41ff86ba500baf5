import type { PartyReason, Negotiation } from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { useSay } from '../../language/language-context.tsx';
import { WasFigure } from '../../part/changed-figure.tsx';
import { ExplainLink } from '../../part/explain-link.tsx';
import { partOf } from './share-chain.tsx';
import { type Chance, chancesOf } from './chance.ts';

interface PartyChancesProps {
  readonly negotiation: Negotiation;
  readonly state: string;
  readonly reasons: readonly PartyReason[];
}

/**
 * How the share of worlds in which all accept is made: each party takes its part of what those before it left, so that
 * the last bar is the product.
 */
export function PartyChances({ negotiation, state, reasons }: PartyChancesProps) {
  const say = useSay();
  const chances = chancesOf(reasons);
  const nameOf = (party: number): string => negotiation.parties[party]?.name ?? '';
  return (
    <ol className="chances" aria-label={say('chances.title')}>
      {chances.map((chance) => (
        <ChanceRow key={chance.party} chance={chance} name={nameOf(chance.party)} state={state} />
      ))}
    </ol>
  );
}

interface ChanceRowProps {
  readonly chance: Chance;
  readonly name: string;
  readonly state: string;
}

function ChanceRow({ chance, name, state }: ChanceRowProps) {
  const say = useSay();
  const { share, before, after, gives } = chance;
  return (
    <li className="chance" data-gives={gives}>
      <span className="chance-party" dir="auto">
        <ExplainLink of={explainId.party(name)}>{say('name', { name: { name } })}</ExplainLink>
      </span>
      <span className="chance-share">
        <ExplainLink of={explainId.blocked(state, name)}>{say('share', { share: { share } })}</ExplainLink>
        <WasFigure of={explainId.blocked(state, name)} />
      </span>
      <span className="chance-bar" aria-hidden="true">
        {after < before && <span className="chance-lost" style={partOf(after, before)} />}
        <span className="chance-left" style={partOf(0, after)} />
      </span>
      <span className="chance-says">{say(`chances.${gives}`, { left: { share: after } })}</span>
    </li>
  );
}
