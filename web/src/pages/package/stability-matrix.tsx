import type { Negotiation, PackageInWorlds, PackageVerdict, Share } from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { useSay } from '../../language/language-context.tsx';
import { ExplainLink } from '../../part/explain-link.tsx';
import { ScrollRegion } from '../../part/scroll-region.tsx';
import { concepts } from '../packages/package-order.ts';

interface StabilityMatrixProps {
  readonly negotiation: Negotiation;
  readonly verdict: PackageVerdict;
  readonly look: PackageInWorlds;
}

/** For whom the package is stable under which concept: a full disc where always, an empty one where never. */
export function StabilityMatrix({ negotiation, verdict, look }: StabilityMatrixProps) {
  const say = useSay();
  return (
    <ScrollRegion className="table-place" label={say('stable.caption', { count: look.looked })}>
      <table className="stability-matrix">
        <caption className="hint">{say('stable.caption', { count: look.looked })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('positions.party')}</th>
            {concepts.map((concept) => (
              <th key={concept} scope="col" title={say(`concept.${concept}`)}>
                {say(`stable.${concept}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {look.stableFor.map(({ party, shares }) => (
            <tr key={party}>
              <th scope="row">{say('name', { name: { name: negotiation.parties[party]?.name ?? '' } })}</th>
              {concepts.map((concept) => (
                <td key={concept}>
                  <ShareDisc share={shares[concept]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('stable.all')}</th>
            {concepts.map((concept) => (
              <td key={concept}>
                <ShareDisc share={verdict.equilibrium[concept].share} />
                <span className="disc-number">
                  <ExplainLink of={explainId.equilibrium(verdict.state, concept)}>
                    {say('share', { share: { share: verdict.equilibrium[concept].share } })}
                  </ExplainLink>
                </span>
                <Bounds {...verdict.equilibrium[concept]} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

/** Between what a share lies that was found in drawn worlds, where that is worth saying. */
function Bounds({ low, high }: Share) {
  const say = useSay();
  if (low === undefined || high === undefined || high - low < 0.02) return null;
  return (
    <span className="disc-bounds">{say('share.bounds', { low: { share: low }, high: { share: high } })}</span>
  );
}

const radius = 7;

function ShareDisc({ share }: { readonly share: number }) {
  const say = useSay();
  return (
    <>
      <svg className="share-disc" viewBox="-9 -9 18 18" aria-hidden="true">
        <circle r={radius} className="disc-ring" />
        {share >= 1 && <circle r={radius} className="disc-part" />}
        {share > 0 && share < 1 && <path className="disc-part" d={sectorOf(share)} />}
      </svg>
      <span className="hidden">{say('share', { share: { share } })}</span>
    </>
  );
}

/** A sector from the top, clockwise. */
function sectorOf(share: number): string {
  const angle = 2 * Math.PI * share;
  const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)];
  return `M0 0V${-radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${x.toFixed(3)} ${y.toFixed(3)}Z`;
}
