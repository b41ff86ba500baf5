import { useEffect, useId, useRef, useState } from 'react';
import { layeredLayout } from '../graph/layered-layout.ts';
import { useLanguage } from '../language/language-context.tsx';
import { ScrollRegion } from '../part/scroll-region.tsx';
import { showInPlace } from '../part/show-in-place.ts';
import type { ModelSummary } from './analysis-view.ts';
import { takenIn } from './analysis-view.ts';
import { letterLines } from './letter-groups.ts';
import { type Point, curveBetween } from '../graph/curve.ts';
import { MapLineView } from './map-line-view.tsx';
import type { MapLine, MoveMap } from './move-map.ts';
import { type Way, stepAlong } from './way.ts';

interface MoveMapPictureProps {
  readonly model: ModelSummary;
  readonly map: MoveMap;
  readonly label: string;
  readonly start: string | null;
  readonly chosen: string | undefined;
  readonly onChoose: (state: string) => void;
  readonly equilibria: ReadonlySet<string>;
  /** From the status quo to the chosen state. */
  readonly way: Way | undefined;
  /** The decision makers whose moves are drawn. */
  readonly movers: ReadonlySet<number>;
  readonly showsOthers: boolean;
  /** Left out, the picture is as wide as its place, down to the smallest that can be read. */
  readonly zoom: number | undefined;
}

/** Characters of a label on one line of a box. */
const longest = 16;
/** Pixels. */
const lineHeight = 16;
const smallest = 0.6;
/** Room for the lines that bow out of the last column; the first has none. */
const margin = { start: 24, end: 72 };

/** States as boxes in layers from the start; a coloured line for every unilateral move, an arrow where it improves. */
export function MoveMapPicture(props: MoveMapPictureProps) {
  const { model, map, label, start, chosen, onChoose, equilibria, way, movers, showsOthers, zoom } = props;
  const { direction } = useLanguage();
  const arrow = useId();
  const [hovered, setHovered] = useState<string>();
  const picture = useRef<SVGSVGElement>(null);
  const labels = new Map(map.states.map(({ state }) => [state, letterLines(model, state, longest)]));
  const lines = [...labels.values()];
  const size = {
    width: 26 + Math.max(2, ...lines.flat().map(({ length }) => length)) * 8.6,
    height: 18 + Math.max(1, ...lines.map(({ length }) => length)) * lineHeight,
  };
  const gap = { across: 92, down: 26 };
  const places = layeredLayout(
    map.states.map(({ state, layer }) => ({ id: state, layer })),
    map.lines,
  );
  const columns = Math.max(0, ...places.map(({ column }) => column)) + 1;
  const rows = Math.max(0, ...places.map(({ row }) => row)) * 2 + 1;
  const width = columns * (size.width + gap.across) - gap.across + margin.start + margin.end;
  const height = rows * (size.height + gap.down) - gap.down + 40;
  const centres = new Map(
    places.map(({ id, column, row }): [string, Point] => {
      const along = margin.start + size.width / 2 + column * (size.width + gap.across);
      const y = height / 2 + row * (size.height + gap.down);
      return [id, { x: direction === 'rtl' ? width - along : along, y }];
    }),
  );
  const alongOf = ({ from, to, decisionMaker }: MapLine) =>
    stepAlong(way, { from, to, mover: model.decisionMakers[decisionMaker] ?? '' });
  const focus = hovered ?? chosen;
  const drawn = map.lines.filter(
    (line) =>
      alongOf(line) !== undefined || (movers.has(line.decisionMaker) && (showsOthers || line.isImprovement)),
  );
  const near = new Set(
    focus === undefined
      ? []
      : drawn.filter(({ from, to }) => from === focus || to === focus).flatMap(({ from, to }) => [from, to]),
  );
  // Not at every drawing: the reader may have moved the picture since.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => showInPlace(picture.current), [chosen, zoom]);
  return (
    <ScrollRegion className="move-place" label={label}>
      <svg
        className="move-map"
        ref={picture}
        style={{
          inlineSize:
            zoom === undefined ? `clamp(${width * smallest}px, 100%, ${width}px)` : `${width * zoom}px`,
        }}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        data-focused={hovered === undefined ? undefined : ''}
      >
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="9"
            markerHeight="9"
            orient="auto-start-reverse"
          >
            <path d="M0 0.5L7.5 4L0 7.5Z" fill="context-stroke" />
          </marker>
        </defs>
        {drawn.map((line) => {
          const along = alongOf(line);
          const [from, to] = along?.isBackward === true ? [line.to, line.from] : [line.from, line.to];
          return (
            <MapLineView
              key={`${line.decisionMaker} ${line.from} ${line.to}`}
              line={line}
              mover={model.decisionMakers[line.decisionMaker] ?? ''}
              curve={curveBetween(centres.get(from)!, centres.get(to)!, {
                size,
                outward: direction === 'rtl' ? -1 : 1,
              })}
              arrow={`url(#${arrow})`}
              isNear={line.from === focus || line.to === focus}
              step={along?.step}
            />
          );
        })}
        {map.states.map(({ state }) => {
          const centre = centres.get(state)!;
          return (
            <g
              key={state}
              transform={`translate(${centre.x - size.width / 2} ${centre.y - size.height / 2})`}
              onPointerEnter={() => setHovered(state)}
              onPointerLeave={() => setHovered(undefined)}
            >
              <a
                href={`?state=${encodeURIComponent(state)}`}
                tabIndex={-1}
                className="map-node"
                data-chosen={state === chosen ? '' : undefined}
                data-status-quo={state === start ? '' : undefined}
                data-equilibrium={equilibria.has(state) ? '' : undefined}
                data-near={state === focus || near.has(state) ? '' : undefined}
                data-way={way?.states.includes(state) === true ? '' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  onChoose(state);
                }}
              >
                <title>{takenIn(model, state).join(', ') || state}</title>
                {equilibria.has(state) && (
                  <rect
                    className="map-ring"
                    x="-4"
                    y="-4"
                    width={size.width + 8}
                    height={size.height + 8}
                    rx="20"
                  />
                )}
                <rect width={size.width} height={size.height} rx="16" />
                {labels.get(state)!.map((letters, line, { length }) => (
                  <text
                    key={letters}
                    x={size.width / 2}
                    y={size.height / 2 + 4.5 + (line - (length - 1) / 2) * lineHeight}
                    textAnchor="middle"
                    direction="ltr"
                  >
                    {letters}
                  </text>
                ))}
              </a>
            </g>
          );
        })}
      </svg>
    </ScrollRegion>
  );
}
