import type { PackageVerdict, Share } from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import type { CSSProperties } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { WasFigure } from '../../part/changed-figure.tsx';
import { ExplainLink } from '../../part/explain-link.tsx';
import { wordOf } from '../../part/share-word.ts';

interface ShareChainProps {
  readonly verdict: PackageVerdict;
  readonly hasPrior: boolean;
}

/**
 * Acceptable, of that efficient, of that lasting: three parts of the same worlds, each within the one before, on one
 * scale. A thin line shows between what the first would lie if all that is unknown were wanted, or opposed.
 */
export function ShareChain({ verdict, hasPrior }: ShareChainProps) {
  const { state, acceptable, acceptableUnder, efficient, allThree } = verdict;
  const links = [
    { id: 'acceptable', share: acceptable, of: explainId.figure(state, 'acceptable') },
    { id: 'efficient', share: efficient, of: explainId.figure(state, 'efficient') },
    { id: 'lasting', share: allThree.seq, of: explainId.figure(state, 'lasting') },
  ] as const;
  return (
    <ol className="share-chain">
      {links.map(({ id, share, of }) => (
        <ChainLink
          key={id}
          id={id}
          share={share}
          of={of}
          hasPrior={hasPrior}
          under={id === 'acceptable' ? acceptableUnder : undefined}
        />
      ))}
    </ol>
  );
}

interface ChainLinkProps {
  readonly id: 'acceptable' | 'efficient' | 'lasting';
  readonly share: Share;
  readonly of: string;
  readonly hasPrior: boolean;
  readonly under: PackageVerdict['acceptableUnder'];
}

function ChainLink({ id, share, of, hasPrior, under }: ChainLinkProps) {
  const say = useSay();
  const { low, high } = share;
  return (
    <li className="chain-link" data-link={id}>
      <span className="chain-name">{say(`chain.${id}`)}</span>
      <span className="chain-number">
        <ExplainLink of={of}>{say('share', { share: { share: share.share } })}</ExplainLink>
        <WasFigure of={of} />
      </span>
      <span className="chain-bar" aria-hidden="true">
        <span className="chain-fill" style={partOf(0, share.share)} />
        {low !== undefined && high !== undefined && (
          <span className="chain-bounds" style={partOf(low, high)} />
        )}
        {under !== undefined && under.allOppose.share !== under.allWant.share && (
          <span
            className="chain-under"
            style={partOf(
              Math.min(under.allOppose.share, under.allWant.share),
              Math.max(under.allOppose.share, under.allWant.share),
            )}
          />
        )}
      </span>
      <span className="chain-words">
        {say(wordOf(share, hasPrior))}
        {low !== undefined && high !== undefined && low < high && (
          <> · {say('chain.bounds', { low: { share: low }, high: { share: high } })}</>
        )}
        {under !== undefined && (
          <>
            {' '}
            ·{' '}
            {say('chain.under', {
              wants: { share: under.allWant.share },
              opposes: { share: under.allOppose.share },
            })}
          </>
        )}
      </span>
    </li>
  );
}

/** A stretch of a bar from 0 to 1, from its beginning in the direction of reading. */
export function partOf(from: number, to: number): CSSProperties {
  return { insetInlineStart: `${100 * from}%`, inlineSize: `${100 * Math.max(0, to - from)}%` };
}
