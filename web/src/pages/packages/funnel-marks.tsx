import type { CSSProperties } from 'react';
import { Fragment } from 'react';
import type { Fate } from './funnel-band.ts';
import {
  type BandLayout,
  type FunnelLayout,
  type MarkGroup,
  neckBetween,
  pointsOf,
} from './funnel-layout.ts';

interface FunnelMarksProps {
  readonly layout: FunnelLayout;
  /** The band in which what falls out at the chosen step stands. */
  readonly fallingFrom: BandLayout | undefined;
}

/** The necks and the marks. On first sight what passes a band falls through its neck to the next. */
export function FunnelMarks({ layout, fallingFrom }: FunnelMarksProps) {
  const { bands } = layout;
  return (
    <>
      {bands.slice(1).map((band, index) => {
        const neck = neckBetween(bands[index]!, band);
        return (
          neck !== undefined && (
            <path
              key={band.id}
              className="funnel-neck"
              style={{ '--step': index } as CSSProperties}
              d={neck}
            />
          )
        );
      })}
      {bands.map((band, index) => (
        <g
          key={band.id}
          className="funnel-band"
          data-chosen={band === fallingFrom ? '' : undefined}
          style={{ '--step': index, '--fall': `${-fallOf(bands, index)}px` } as CSSProperties}
        >
          {band.groups.map((group, place) => (
            <Marks key={`${group.fate}-${place}`} group={group} cell={band.cell} />
          ))}
        </g>
      ))}
    </>
  );
}

/** How far the marks of a band come from the one above it. */
function fallOf(bands: readonly BandLayout[], index: number): number {
  const [above, band] = [bands[index - 1], bands[index]];
  return above === undefined || band === undefined
    ? 0
    : band.top + band.height / 2 - (above.top + above.height / 2);
}

/** Square where a red line is crossed, hollow where a rule or another package takes it out: not by colour alone. */
const hollow: readonly Fate[] = ['rule', 'means', 'outdone', 'leaves', 'status-quo', 'unlisted'];

function Marks({ group, cell }: { readonly group: MarkGroup; readonly cell: number }) {
  const { fate, isPassing, marks } = group;
  const points = pointsOf(marks);
  const size = cell * (fate === 'red-line' ? 0.6 : 0.72);
  const isHollow = hollow.includes(fate);
  return (
    <Fragment>
      <path
        className={`mark mark-${fate}`}
        data-passing={isPassing ? '' : undefined}
        strokeWidth={size.toFixed(2)}
        d={points}
      />
      {isHollow && (
        <path
          className="mark mark-inside"
          strokeWidth={Math.max(0, size - Math.max(1.6, size * 0.3)).toFixed(2)}
          d={points}
        />
      )}
    </Fragment>
  );
}
