import type { ConfidenceBin } from '@entente/core/record';
import { useId } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { ScrollRegion } from '../../part/scroll-region.tsx';

/** Of the picture, in its own units: the square, and what stands around it. */
const side = 240;
const margin = 44;

const marks = [0, 0.25, 0.5, 0.75, 1] as const;

const across = (share: number): number => margin + share * side;
const up = (share: number): number => margin / 2 + (1 - share) * side;

/** Confidence against the share right: as a picture, and the same figures as a table. */
export function ReliabilityPicture({ bins }: { readonly bins: readonly ConfidenceBin[] }) {
  const say = useSay();
  const heading = useId();
  return (
    <section className="reliability" aria-labelledby={heading}>
      <h2 id={heading}>{say('accuracy.bins')}</h2>
      <p>{say('accuracy.bins.says')}</p>
      <div className="reliability-parts">
        <figure>
          <Picture bins={bins} />
        </figure>
        <BinTable bins={bins} />
      </div>
    </section>
  );
}

function Picture({ bins }: { readonly bins: readonly ConfidenceBin[] }) {
  const say = useSay();
  const percent = (share: number): string => say('share', { share: { share } });
  const largest = Math.max(1, ...bins.map(({ decided }) => decided));
  return (
    <svg
      className="reliability-picture"
      viewBox={`0 0 ${side + margin * 1.5} ${side + margin * 1.5}`}
      role="img"
      aria-label={say('accuracy.picture')}
      direction="ltr"
    >
      {marks.map((mark) => (
        <g key={mark} className="reliability-grid">
          <path d={`M${across(0)} ${up(mark)}H${across(1)}M${across(mark)} ${up(0)}V${up(1)}`} />
          <text x={across(0) - 6} y={up(mark) + 4} textAnchor="end">
            {percent(mark)}
          </text>
          <text x={across(mark)} y={up(0) + 16} textAnchor="middle">
            {percent(mark)}
          </text>
        </g>
      ))}
      <text x={across(0.5)} y={up(0) + 34} textAnchor="middle">
        {say('accuracy.bin')}
      </text>
      <text transform={`translate(10 ${up(0.5)}) rotate(-90)`} textAnchor="middle">
        {say('accuracy.right')}
      </text>
      <path className="reliability-even" d={`M${across(0)} ${up(0)}L${across(1)} ${up(1)}`} />
      {bins.map(({ from, meanConfidence, right, decided }) => (
        <g key={from} className="reliability-bin">
          <path d={`M${across(meanConfidence)} ${up(right.low)}V${up(right.high)}`} />
          <circle cx={across(meanConfidence)} cy={up(right.share)} r={3 + 4 * Math.sqrt(decided / largest)} />
        </g>
      ))}
    </svg>
  );
}

function BinTable({ bins }: { readonly bins: readonly ConfidenceBin[] }) {
  const say = useSay();
  const percent = (share: number): string => say('share', { share: { share } });
  return (
    <ScrollRegion className="tally-scroll" label={say('accuracy.bins')}>
      <table className="tally-table">
        <thead>
          <tr>
            <th scope="col">{say('accuracy.bin')}</th>
            <th scope="col">{say('accuracy.decided')}</th>
            <th scope="col">{say('accuracy.mean')}</th>
            <th scope="col">{say('accuracy.right')}</th>
            <th scope="col">{say('accuracy.interval')}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, decided, meanConfidence, right }) => (
            <tr key={from}>
              <th scope="row">{say('accuracy.range', { from: { share: from }, to: { share: to } })}</th>
              <td>{decided}</td>
              <td>{percent(meanConfidence)}</td>
              <td>{percent(right.share)}</td>
              <td>{say('share.bounds', { low: { share: right.low }, high: { share: right.high } })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
