import { useSay } from '../../language/language-context.tsx';
import { type Fate, fates } from './funnel-band.ts';
import type { FunnelLayout } from './funnel-layout.ts';

/** Which mark means what, of those that are in the picture. */
export function FunnelLegend({ layout }: { readonly layout: FunnelLayout }) {
  const say = useSay();
  const present = new Set(layout.bands.flatMap(({ groups }) => groups.map(({ fate }) => fate)));
  return (
    <ul className="funnel-legend" aria-label={say('funnel.legend')}>
      {fates
        .filter((fate) => present.has(fate))
        .map((fate) => (
          <li key={fate}>
            <LegendMark fate={fate} /> {say(`legend.${fate}`)}
          </li>
        ))}
    </ul>
  );
}

export function LegendMark({ fate }: { readonly fate: Fate }) {
  const isHollow = ['rule', 'means', 'outdone', 'leaves', 'status-quo', 'unlisted'].includes(fate);
  return (
    <svg className="funnel-legend-mark" viewBox="0 0 12 12" aria-hidden="true">
      <path className={`mark mark-${fate}`} strokeWidth={fate === 'red-line' ? 8 : 9.5} d="M6 6h0" />
      {isHollow && <path className="mark mark-inside" strokeWidth={6} d="M6 6h0" />}
    </svg>
  );
}
