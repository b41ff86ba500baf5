import type { Share } from '@entente/core/agreement';
import { useSay } from '../language/language-context.tsx';
import { WasFigure } from './changed-figure.tsx';
import { ExplainLink } from './explain-link.tsx';

interface ShareViewProps {
  readonly share: Share;
  readonly bounds?: boolean;
  /** By which what stands behind it is asked for. */
  readonly of?: string;
}

/** A share of the worlds consistent with the record, as a bar and in per cent; with its bounds where it was sampled. */
export function ShareView({ share, bounds = false, of }: ShareViewProps) {
  const say = useSay();
  const { low, high } = share;
  const number = say('share', { share: { share: share.share } });
  return (
    <span className="share">
      <meter min={0} max={1} value={share.share} aria-hidden="true" />
      <span className="share-number">
        {of === undefined ? number : <ExplainLink of={of}>{number}</ExplainLink>}
      </span>
      {bounds && low !== undefined && high !== undefined && low < high && (
        <span className="share-bounds">
          {say('share.bounds', { low: { share: low }, high: { share: high } })}
        </span>
      )}
      <WasFigure of={of} />
    </span>
  );
}
