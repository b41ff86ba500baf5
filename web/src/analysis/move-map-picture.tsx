import { useId, useState } from 'react';
import { layeredLayout } from '../graph/layered-layout.ts';
import { useLanguage } from '../language/language-context.tsx';
import { ScrollRegion } from '../part/scroll-region.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { takenIn } from './analysis-view.ts';
import { type Point, curveBetween } from './map-line.ts';
import type { MapLine, MoveMap } from './move-map.ts';

interface MoveMapPictureProps {
  readonly model: ModelSummary;
  readonly map: MoveMap;
  readonly label: string;
  readonly start: string | null;
  readonly chosen: string | undefined;
  readonly onChoose: (state: string) => void;
  readonly equilibria: ReadonlySet<string>;
  /** The states on the way from the status quo to the chosen one, both included. */
  readonly way: readonly string[];
  /** The decision makers whose moves are drawn. */
  readonly movers: ReadonlySet<number>;
  readonly showsOthers: boolean;
  readonly zoom: number;
}

/** Characters of a label that fit into a box. */
const longest = 16;

/** States as boxes in layers from the start; a coloured line for every unilateral move, an arrow where it improves. */
export function MoveMapPicture(props: MoveMapPictureProps) {
  const { model, map, label, start, chosen, onChoose, equilibria, way, movers, showsOthers, zoom } = props;
  const { direction } = useLanguage();
  const arrow = useId();
  const [hovered, setHovered] = useState<string>();
  const longestLabel = Math.max(2, ...map.states.map(({ state }) => Math.min(longest, state.length)));
  const size = { width: 26 + longestLabel * 8.6, height: 34 };
  const gap = { across: 92, down: 26 };
  const places = layeredLayout(
    map.states.map(({ state, layer }) => ({ id: state, layer })),
    map.lines,
  );
  const columns = Math.max(0, ...places.map(({ column }) => column)) + 1;
  const rows = Math.max(0, ...places.map(({ row }) => row)) * 2 + 1;
  const margin = 72;
  const width = columns * (size.width + gap.across) - gap.across + 2 * margin;
  const height = rows * (size.height + gap.down) - gap.down + 40;
  const centres = new Map(
    places.map(({ id, column, row }): [string, Point] => {
      const along = margin + size.width / 2 + column * (size.width + gap.across);
      const y = height / 2 + row * (size.height + gap.down);
      return [id, { x: direction === 'rtl' ? width - along : along, y }];
    }),
  );
  const focus = hovered ?? chosen;
  const drawn = map.lines.filter(
    (line) =>
      stepOf(way, line) !== undefined ||
      (movers.has(line.decisionMaker) && (showsOthers || line.isImprovement)),
  );
  const near = new Set(
    focus === undefined
      ? []
      : drawn.filter(({ from, to }) => from === focus || to === focus).flatMap(({ from, to }) => [from, to]),
  );
  return (
    <ScrollRegion className="move-place" label={label}>
      <svg
        className="move-map"
        width={width * zoom}
        height={height * zoom}
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
        {drawn.map((line) => (
          <LineView
            key={`${line.decisionMaker} ${line.from} ${line.to}`}
            line={line}
            curve={curveBetween(centres.get(line.from)!, centres.get(line.to)!, {
              size,
              outward: direction === 'rtl' ? -1 : 1,
            })}
            arrow={`url(#${arrow})`}
            isNear={line.from === focus || line.to === focus}
            step={stepOf(way, line)}
          />
        ))}
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
                data-way={way.includes(state) ? '' : undefined}
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
                <text x={size.width / 2} y={size.height / 2 + 4.5} textAnchor="middle" direction="ltr">
                  {state.length > longest ? `${state.slice(0, longest - 1)}…` : state}
                </text>
              </a>
            </g>
          );
        })}
      </svg>
    </ScrollRegion>
  );
}

/** Which step of the way the line is, from 1, and whether it goes with the line; undefined where it is none. */
function stepOf(way: readonly string[], { from, to }: MapLine): number | undefined {
  for (let step = 1; step < way.length; step += 1) {
    const [before, after] = [way[step - 1], way[step]];
    if ((before === from && after === to) || (before === to && after === from)) return step;
  }
  return undefined;
}

interface LineViewProps {
  readonly line: MapLine;
  readonly curve: ReturnType<typeof curveBetween>;
  readonly arrow: string;
  readonly isNear: boolean;
  readonly step: number | undefined;
}

function LineView({ line, curve, arrow, isNear, step }: LineViewProps) {
  const { decisionMaker, isImprovement, isBothWays } = line;
  const hasArrow = isImprovement || !isBothWays;
  return (
    <g
      className="map-line"
      data-party={decisionMaker % 8}
      data-improves={isImprovement ? '' : undefined}
      data-near={isNear ? '' : undefined}
      data-way={step === undefined ? undefined : ''}
    >
      <path d={curve.path} markerEnd={hasArrow ? arrow : undefined} />
      {step !== undefined && (
        <g transform={`translate(${curve.middle.x} ${curve.middle.y})`} className="map-step">
          <circle r="9" />
          <text textAnchor="middle" y="4">
            {step}
          </text>
        </g>
      )}
    </g>
  );
}
