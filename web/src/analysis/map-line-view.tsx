import type { Curve } from '../graph/curve.ts';
import type { MapLine } from './move-map.ts';

interface MapLineViewProps {
  readonly line: MapLine;
  readonly mover: string;
  readonly curve: Curve;
  /** Of the marker at its end. */
  readonly arrow: string;
  readonly isNear: boolean;
  /** Which step of the way it is, from 1. */
  readonly step: number | undefined;
}

/** A move in the picture; a step of the way bears its number, and points where the way goes. */
export function MapLineView({ line, mover, curve, arrow, isNear, step }: MapLineViewProps) {
  const { decisionMaker, isImprovement, isBothWays } = line;
  const hasArrow = isImprovement || !isBothWays || step !== undefined;
  return (
    <g
      className="map-line"
      data-party={decisionMaker % 8}
      data-improves={isImprovement ? '' : undefined}
      data-near={isNear ? '' : undefined}
      data-way={step === undefined ? undefined : ''}
    >
      <title>{mover}</title>
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
