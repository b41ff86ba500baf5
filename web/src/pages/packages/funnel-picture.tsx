import type { AgreementReport, Negotiation } from '@entente/core/agreement';
import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { shortNameOf, takenOptionsOf } from '../../negotiation/package-name.ts';
import { useInlineSize } from '../../part/inline-size.ts';
import { funnelBandsOf } from './funnel-band.ts';
import { PackageWords } from '../../part/package-words.tsx';
import { FunnelLegend, LegendMark } from './funnel-legend.tsx';
import { type BandLayout, type FunnelLayout, layFunnel, markAt } from './funnel-layout.ts';
import { FunnelMarks } from './funnel-marks.tsx';
import { type FunnelStep, type FunnelStepId, funnelStepIds } from './funnel-step.ts';

interface FunnelPictureProps {
  readonly report: AgreementReport;
  readonly negotiation: Negotiation | undefined;
  readonly steps: readonly FunnelStep[];
  readonly chosen: FunnelStepId;
  readonly onChoose: (id: FunnelStepId) => void;
  readonly onPackage: (state: string) => void;
}

/** Words stand beside the bands where there is room, else above them. */
const wideEnough = 560;
const besideWidth = 152;
const beside = { gap: 34, lowest: 46 };
const above = { gap: 62, lowest: 26 };

/**
 * From all that is thinkable to what holds: every package a mark, that falls out at its step or passes on to the next.
 * Each step is a button that shows what fell out there, and why; a mark opens its package.
 */
export function FunnelPicture(props: FunnelPictureProps) {
  const { report, negotiation, steps, chosen, onChoose, onPackage } = props;
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const size = useInlineSize(place, 640);
  const isWide = size >= wideEnough;
  const layout = useMemo(
    () =>
      layFunnel(funnelBandsOf(report, negotiation), {
        width: isWide ? size - besideWidth : size,
        ...(isWide ? beside : above),
      }),
    [report, negotiation, size, isWide],
  );
  const head = isWide ? 0 : above.gap - 18;
  return (
    <div className="funnel" ref={place} data-wide={isWide ? '' : undefined}>
      <div className="funnel-place" style={{ blockSize: layout.height + head }}>
        <div
          className="funnel-drawing"
          style={{
            insetBlockStart: head,
            insetInlineStart: isWide ? besideWidth : 0,
            inlineSize: layout.width,
          }}
        >
          <Drawing layout={layout} chosen={chosen} report={report} onPackage={onPackage} />
          {isWide && <Remnant layout={layout} report={report} onPackage={onPackage} />}
        </div>
        <ol className="funnel-steps">
          {layout.bands.map((band) => {
            const step = steps.find(({ id }) => id === band.id);
            return step === undefined ? null : (
              <li key={band.id} style={{ insetBlockStart: band.top, blockSize: isWide ? band.height : head }}>
                <StepButton
                  step={step}
                  unit={band.unit}
                  isChosen={band.id === chosen}
                  onChoose={() => onChoose(band.id)}
                />
              </li>
            );
          })}
        </ol>
      </div>
      <FunnelLegend layout={layout} />
      <p className="funnel-scale hint">{say('funnel.scale')}</p>
    </div>
  );
}

interface StepButtonProps {
  readonly step: FunnelStep;
  readonly unit: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function StepButton({ step, unit, isChosen, onChoose }: StepButtonProps) {
  const say = useSay();
  return (
    <button type="button" className="funnel-step" aria-pressed={isChosen} onClick={onChoose}>
      <span className="funnel-name">{say(`funnel.${step.id}`)}</span>
      <span className="funnel-number">{say('funnel.count', { count: step.could })}</span>
      {step.isGraded && step.could > 0 && (
        <span className="funnel-grades">
          {say('funnel.graded', { likely: step.likely, surely: step.surely })}
        </span>
      )}
      {unit > 1 && <span className="funnel-grades">{say('funnel.unit', { count: unit })}</span>}
    </button>
  );
}

const mostNamed = 3;

/** What holds in the end, by name, beside its marks. */
function Remnant({ layout, report, onPackage }: Omit<DrawingProps, 'chosen'>) {
  const say = useSay();
  const last = layout.bands.at(-1);
  const marks =
    last?.groups.flatMap((group) => group.marks.map((mark) => ({ ...mark, fate: group.fate }))) ?? [];
  if (last?.extent === undefined || last.unit > 1 || marks.length > mostNamed) return null;
  return (
    <ul className="remnant" style={{ left: last.extent[1] + 14, bottom: 0 }}>
      {marks.map(({ state = '', fate }) => {
        const verdict = report.packages.find((one) => one.state === state);
        return (
          verdict !== undefined && (
            <li key={state}>
              <LegendMark fate={fate} />{' '}
              <span className="remnant-share">
                {say('share', { share: { share: verdict.allThree.seq.share } })}
              </span>{' '}
              <PackageWords report={report} state={state} onChoose={onPackage} />
            </li>
          )
        );
      })}
    </ul>
  );
}

interface DrawingProps {
  readonly layout: FunnelLayout;
  readonly chosen: FunnelStepId;
  readonly report: AgreementReport;
  readonly onPackage: (state: string) => void;
}

type Found = NonNullable<ReturnType<typeof markAt>>;

/** The marks, and what the pointer is at. All that a mark tells is in the words beside it too. */
function Drawing({ layout, chosen, report, onPackage }: DrawingProps) {
  const say = useSay();
  const [found, setFound] = useState<Found | undefined>(undefined);
  const look = (event: PointerEvent<SVGSVGElement>): Found | undefined => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = layout.width / box.width;
    return markAt(layout, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  };
  const state = found?.mark.state;
  return (
    <>
      <svg
        className="funnel-shape"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        role="img"
        aria-label={say('funnel.picture')}
        data-can-open={state === undefined ? undefined : ''}
        onPointerMove={(event) => setFound(look(event))}
        onPointerLeave={() => setFound(undefined)}
        onPointerUp={(event) => {
          const opened = look(event)?.mark.state;
          if (opened !== undefined) onPackage(opened);
        }}
      >
        <FunnelMarks layout={layout} fallingFrom={bandAbove(layout, chosen)} />
        {found !== undefined && (
          <circle className="mark-found" cx={found.mark.x} cy={found.mark.y} r={found.band.cell * 0.62} />
        )}
      </svg>
      {found !== undefined && <MarkWords found={found} report={report} layout={layout} />}
    </>
  );
}

/** What fell out on the way to a step stands in the band above it. */
function bandAbove({ bands }: FunnelLayout, step: FunnelStepId): BandLayout | undefined {
  return bands[funnelStepIds.indexOf(step) - 1];
}

interface MarkWordsProps {
  readonly found: Found;
  readonly report: AgreementReport;
  readonly layout: FunnelLayout;
}

/** The package under the pointer, and what became of it. */
function MarkWords({ found, report, layout }: MarkWordsProps) {
  const say = useSay();
  const { state, x, y } = found.mark;
  const { fate, by, marks } = found.group;
  const taken = state === undefined ? [] : takenOptionsOf(report, state);
  const name = taken.length === 0 ? say('package.nothing') : taken.map(shortNameOf).join(' + ');
  const blockers =
    report.packages
      .find((one) => one.state === state)
      ?.blockedBy.filter(({ share }) => share.share === 1)
      .map(({ party }) => party) ?? [];
  return (
    <div
      className="mark-words"
      aria-hidden="true"
      data-side={x > layout.width / 2 ? 'left' : 'right'}
      style={{ left: x, top: y + found.band.cell * 0.8 }}
    >
      {state !== undefined && <strong dir="auto">{name}</strong>}
      {blockers.length > 0 && (
        <span>{say('fate.blocked-by', { parties: { list: blockers.map((name) => ({ name })) } })}</span>
      )}
      <span>
        {say(`fate.${fate}`, { count: marks.length })} {by !== undefined && <code dir="ltr">{by}</code>}
      </span>
    </div>
  );
}
