import type { Share } from '@entente/core/agreement';
import { useSay } from '../language/language-context.tsx';

/** A share of the worlds consistent with the record, as a bar and in per cent; with its bounds where it was sampled. */
export function ShareView({ share, bounds = false }: { readonly share: Share; readonly bounds?: boolean }) {
  const say = useSay();
  const { low, high } = share;
  return (
    <span className="share">
      <meter min={0} max={1} value={share.share} aria-hidden="true" />
      <span className="share-number">{say('share', { share: { share: share.share } })}</span>
      {bounds && low !== undefined && high !== undefined && low < high && (
        <span className="share-bounds">
          {say('share.bounds', { low: { share: low }, high: { share: high } })}
        </span>
      )}
    </span>
  );
}
